// The length of a post and its limit, as its channel counts.
import { channelLimits, lengthOn } from '../../campaign/channel-length.js';
import type { Language } from '../../campaign/language/language.js';
import { copyTools } from '../../i18n/copy-tools.js';
import { formatNumber } from '../../i18n/format.js';
import type { Draft } from './draft.js';

/** The number of characters over the limit. */
export function excess({ copy, body }: Draft): number {
  const most = channelLimits[copy.channel]?.characters;
  return most ? Math.max(0, lengthOn(copy.channel, body) - most) : 0;
}

/** "283 of 280 characters: 3 too many". */
export function lengthWords(draft: Draft, language: Language): string {
  const t = copyTools[language];
  const { channel } = draft.copy;
  const length = formatNumber(lengthOn(channel, draft.body), language);
  const most = channelLimits[channel]?.characters;
  const over = excess(draft);
  return `${most ? t.length(length, formatNumber(most, language)) : t.characters(length)}${over ? `: ${t.tooMany(formatNumber(over, language))}` : ''}`;
}

/** The announcement for a post that has become too long, or fits again. */
export const lengthNews = (draft: Draft, title: string, language: Language): string =>
  excess(draft) ? `${title}: ${lengthWords(draft, language)}` : copyTools[language].fits(title);
