// One service: who helps, with what, when, and every way to reach it.
import { html, nothing } from 'lit';
import clockIcon from 'lucide-static/icons/clock.svg';
import globeIcon from 'lucide-static/icons/globe.svg';
import mailIcon from 'lucide-static/icons/mail.svg';
import messageIcon from 'lucide-static/icons/message-square.svg';
import phoneIcon from 'lucide-static/icons/phone.svg';
import type { SupportService } from '../../campaign/schema/people.js';
import { heading } from '../../element/heading.js';
import type { Localizer } from '../../element/localizer.js';
import { phoneUrl, spoken } from '../../element/parts/phone.js';
import { support } from '../../i18n/support.js';

export function serviceItem(service: SupportService, local: Localizer, level: number): unknown {
  const { name, body, hours, phone, sms, email, url, urgent } = service;
  const t = support[local.language];
  const site = url && local.url(url);
  return html`<li part="item">
    ${heading(level, local.text(name))}
    ${body ? html`<div part="body">${local.rich(body)}</div>` : nothing}
    ${
      hours
        ? html`<p part="hours">${clockIcon} <span><span class="hidden">${t.hours}</span> ${local.text(hours)}</span></p>`
        : nothing
    }
    <div part="actions">
      ${phone ? action(phoneUrl(phone), phoneIcon, t.call(together(phone)), spoken(phone)) : nothing}
      ${sms ? action(smsUrl(sms), messageIcon, t.send(together(sms.number), sms.word), spoken(sms.number)) : nothing}
      ${email ? action(`mailto:${email.trim()}`, mailIcon, t.email(email)) : nothing}
      ${site ? action(site, globeIcon, t.visit(siteOf(site))) : nothing}
    </div>
  </li>`;

  function action(address: string | undefined, icon: unknown, label: string, digits?: string): unknown {
    const words = html`${icon}<span>${label}${digits ? html`<span class="hidden"> (${digits})</span>` : nothing}</span>`;
    if (!address) return html`<p part="action">${words}</p>`;
    return html`<a part="action" class=${urgent && digits ? 'control main' : 'control'} href=${local.url(address)}>${words}</a>`;
  }
}

/** A message that is written already, and that only the person can send. */
function smsUrl({ number, word }: NonNullable<SupportService['sms']>): string | undefined {
  const url = phoneUrl(number)?.replace('tel', 'sms');
  // iPhones want the "&", all others the "?".
  return url && (word ? `${url}?&body=${encodeURIComponent(word)}` : url);
}

/** A number on one line. */
const together = (number: string): string => number.replaceAll(' ', '\u00a0');

/** An address as people say it: "samaritans.org". */
const siteOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') || pathname;
};
