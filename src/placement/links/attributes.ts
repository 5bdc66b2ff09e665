/**
 * The attributes that the query of an embed page's address may set: all that widgets have, but not `manifest`. Whose words a
 * page shows is for the page to say. (Beside the registry the list would bring the widgets' shared chunk with it.)
 */
export const attributes = [
  'lang',
  'item',
  'heading-level',
  'variant',
  'dismissible',
  'layout',
  'new-tab',
  'channels',
  'languages',
  'view',
  'plain',
  'types',
  'limit',
  'urgent',
  'sections',
];
