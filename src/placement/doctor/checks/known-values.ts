// What attributes of widgets may say. A test compares this with what the widgets document.

/** What each attribute takes: one of some words, a number, or nothing (it is there or not). Any other takes any text. */
export const knownValues: Record<string, Record<string, readonly string[] | 'number'>> = {
  '*': { lang: ['en', 'cy'], 'heading-level': 'number' },
  'best-practice': { limit: 'number' },
  'campaign-gallery': { limit: 'number' },
  'campaign-plan': { view: ['timeline', 'table'] },
  'family-voices': { layout: ['one', 'grid', 'rotating'] },
  'resource-list': { layout: ['list', 'cards'], limit: 'number' },
  'social-channels': { layout: ['list', 'row'] },
  'template-copy': { languages: ['one', 'both'] },
  'thank-you-banner': { variant: ['card', 'hero', 'strip'] },
};

/** Attributes that any element may have. */
export const COMMON =
  /^(data-|aria-|on|xml|_ng|ng-|v-|x-|@|:|\[|\()|^(accesskey|class|contenteditable|defer-hydration|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|is|itemid|itemprop|itemref|itemscope|itemtype|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|xmlns)$/;

/** What an attribute may say instead, or undefined where it says something that means something. */
export function meantBy(tag: string, name: string, value: string): string | undefined {
  const known = knownValues[tag]?.[name] ?? knownValues['*']?.[name];
  if (!known) return undefined;
  if (name === 'lang') return /^(en|cy)\b/i.test(value) ? undefined : 'en, cy';
  if (name === 'heading-level') return /^[2-6]$/.test(value.trim()) ? undefined : '2–6';
  if (known === 'number') return /^\d+$/.test(value.trim()) ? undefined : '1, 2, 3…';
  return known.includes(value) ? undefined : known.join(', ');
}
