// The length of a post and its limits, as its channel counts, and as check does.

import type { Language } from '../../campaign/language/language.js';
import { channelLimits, hashtagsIn, lengthOn } from '../../campaign/posts/channel-length.js';
import { withLink } from '../../campaign/posts/with-link.js';
import { copyTools } from '../../i18n/copy-tools.js';
import { formatNumber } from '../../i18n/format.js';
import { langOf } from '../../i18n/words.js';
import type { Draft } from './draft.js';

interface Count {
  unit: 'characters' | 'hashtags';
  count: number;
  most: number | undefined;
  over: number;
}

/** Hashtags count where there are any, on a channel that limits them. */
function countsOf({ copy: { channel }, body, link }: Draft): Count[] {
  const post = withLink(body, link);
  const limits = channelLimits[channel];
  const count = (unit: Count['unit'], count: number): Count => {
    const most = limits?.[unit];
    return { unit, count, most, over: most === undefined ? 0 : Math.max(0, count - most) };
  };
  const hashtags = limits?.hashtags ? hashtagsIn(post).length : 0;
  return [count('characters', lengthOn(channel, post)), ...(hashtags ? [count('hashtags', hashtags)] : [])];
}

/** True for more than its channel takes. */
export const isOver = (draft: Draft): boolean => countsOf(draft).some(({ over }) => over > 0);

/** "283 of 280 characters: 3 too many". */
export function lengthWords(draft: Draft, language: Language): string {
  const t = copyTools[language];
  const number = (value: number) => formatNumber(value, language);
  return countsOf(draft)
    .map(({ unit, count, most, over }) => {
      const words = most === undefined ? t.characters(number(count)) : t.ofMost[unit](number(count), number(most));
      return over ? `${words}: ${t.tooMany(number(over))}` : words;
    })
    .join(', ');
}

/** The language of those words where they fell back. */
export const lengthLang = (language: Language): Language | undefined => langOf(copyTools[language].characters(''));

/** The announcement for a post that has become too long, or fits again. */
export const lengthNews = (draft: Draft, title: string, language: Language): string =>
  isOver(draft) ? `${title}: ${lengthWords(draft, language)}` : copyTools[language].fits(title);
