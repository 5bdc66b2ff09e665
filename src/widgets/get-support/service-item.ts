// One service: who helps, with what, when, and every way to reach it.
import { html, nothing } from 'lit';
import clockIcon from 'lucide-static/icons/clock.svg';
import globeIcon from 'lucide-static/icons/globe.svg';
import mailIcon from 'lucide-static/icons/mail.svg';
import type { CompiledNumbers } from '../../campaign/compile/compile-numbers.js';
import type { SupportService } from '../../campaign/schema/people.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import { numberLinks } from '../../element/phone/numbers.js';
import { support } from '../../i18n/support.js';

export function serviceItem(service: SupportService & CompiledNumbers, local: Localizer, level: number): unknown {
  const { name, body, hours, email, url, urgent } = service;
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
      ${numberLinks(service, local).map(({ href, content, notes, relay }) => [
        action(href, content, urgent && !relay),
        notes,
      ])}
      ${email ? action(local.url(`mailto:${email.trim()}`), html`${mailIcon}<span>${t.email(email)}</span>`) : nothing}
      ${site ? action(site, html`${globeIcon}<span>${t.visit(siteOf(site))}</span>`) : nothing}
    </div>
  </li>`;
}

const action = (href: string | undefined, content: unknown, isMain?: boolean): unknown =>
  href
    ? html`<a part="action" class=${isMain ? 'control main' : 'control'} href=${href}>${content}</a>`
    : html`<p part="action">${content}</p>`;

/** An address as people say it: "samaritans.org". */
const siteOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') || pathname;
};
