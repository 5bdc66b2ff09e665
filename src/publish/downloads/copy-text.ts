import type { Language } from '../../campaign/language/language.js';
import { nodesOf, plainText } from '../../campaign/plain-text.js';
import { Localizer } from '../../element/core/localizer.js';
import { nameOf } from '../../element/list/name-of.js';
import type { Kit } from '../kit.js';

const RULE = `\n\n${'-'.repeat(40)}\n\n`;

/** All template copy of a campaign in one language, as a text to open anywhere; empty where there is none. */
export function copyText({ campaign }: Kit, lang: Language): string {
  const local = new Localizer(lang, campaign);
  const texts = (campaign.manifest.copy ?? []).map(({ title, channel, subject, body }) => {
    return [
      `${local.words(title)} (${nameOf(channel, local)})`,
      ...(subject ? [local.words(subject)] : []),
      local.words({ [local.languageOf(body)]: plainText(nodesOf(local.value(body))) }),
    ].join('\n\n');
  });
  return texts.length ? `${texts.join(RULE)}\n` : '';
}
