// Generated from the widgets by `npm run build`: see build/generate/.
/**
 * The attributes that the query of an embed page's address may set: all that widgets have, but none that is an address. Whose
 * words a page shows is for the page to say.
 */
export const attributes: readonly string[] = [
  'lang',
  'item',
  'heading-level',
  'variant',
  'dismissible',
  'layout',
  'types',
  'limit',
  'sections',
  'audience',
  'channels',
  'languages',
  'urgent',
  'new-tab',
  'view',
  'plain',
];
