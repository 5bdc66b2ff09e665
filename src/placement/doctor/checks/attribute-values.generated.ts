// Generated from the widgets by `npm run build`: see build/generate/.
/** Values of attributes: one of some words, or a number. Any other takes any text, or none. */
export const attributeValues: Record<string, Record<string, readonly string[] | 'number'>> = {
  '*': { 'heading-level': 'number' },
  'thank-you-banner': { variant: ['card', 'hero', 'strip'] },
  'resource-list': { layout: ['list', 'cards'], limit: 'number' },
  'campaign-hub': { audience: ['all', 'families', 'team'] },
  'template-copy': { languages: ['one', 'both'] },
  'best-practice': { limit: 'number' },
  'campaign-gallery': { limit: 'number' },
  'family-voices': { layout: ['one', 'grid', 'rotating'] },
  'social-channels': { layout: ['list', 'row'] },
  'campaign-plan': { view: ['timeline', 'table'] },
};
