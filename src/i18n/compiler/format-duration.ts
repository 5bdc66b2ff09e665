import { languageFacts } from '../../campaign/language/facts.js';
import type { Language } from '../../campaign/language/language.js';
import { plural } from '../format.js';

/** A length of time in words, such as "1 minute 30 seconds". */
export function formatDuration(seconds: number, lang: Language): string {
  const forms = languageFacts[lang];
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return [minutes && plural(minutes, lang, forms.minutes), (rest || !minutes) && plural(rest, lang, forms.seconds)]
    .filter(Boolean)
    .join(' ');
}
