// The numbers of a service or a channel, as links to call and to text, each with what belongs beside it.
import { html, nothing } from 'lit';
import keyboardIcon from 'lucide-static/icons/keyboard.svg';
import messageIcon from 'lucide-static/icons/message-square.svg';
import phoneIcon from 'lucide-static/icons/phone.svg';
import type { Call, CompiledNumbers } from '../../campaign/compile/compile-numbers.js';
import type { Numbers } from '../../campaign/schema/numbers.js';
import { numbers as numberWords } from '../../i18n/numbers.js';
import type { Localizer } from '../core/localizer.js';

export interface NumberLink {
  /** Undefined where no number can be told for certain. */
  href: string | undefined;
  /** An icon, what it does, and the digits for people who hear it. */
  content: unknown;
  /** Details beside the number: hours, extension, cost. */
  notes: unknown;
  relay?: boolean;
}

export function numberLinks(item: Numbers & CompiledNumbers, local: Localizer): NumberLink[] {
  const { call, relay, message, extension, option, cost, sms } = item;
  const t = numberWords[local.language];
  const costs = (text: typeof cost) => text && local.text(text);
  const link = (call: Call, icon: unknown, label: string, notes: unknown[] = []): NumberLink => ({
    href: call.url && local.url(call.url),
    content: html`${icon}<span
        >${label}${call.spoken ? html`<span class="hidden"> (${call.spoken})</span>` : nothing}</span
      >`,
    notes: [...notes, call.beside].map((note) => (note ? html`<p part="note">${note}</p>` : nothing)),
  });
  return [
    ...(call
      ? [
          link(call, phoneIcon, t.call(call.number), [
            extension && t.extension(extension),
            option && t.option(option),
            costs(cost),
          ]),
        ]
      : []),
    ...(relay ? [{ ...link(relay, keyboardIcon, t.relay(relay.number)), relay: true }] : []),
    ...(message ? [link(message, messageIcon, t.send(message.number, sms?.word), [costs(sms?.cost)])] : []),
  ];
}
