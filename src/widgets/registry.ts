/** THE list of tags. A tag's widget is the folder of its name; the loader, the build, the tests and the demos all loop over this. */
export const tags = [
  'thank-you-banner',
  'campaign-video',
  'campaign-audio',
  'resource-list',
  'campaign-hub',
  'template-copy',
  'campaign-answers',
  'best-practice',
  'social-graphics',
  'campaign-gallery',
  'get-support',
  'family-voices',
  'social-channels',
  'campaign-tips',
  'campaign-plan',
  'post-calendar',
  'campaign-signpost',
  'thank-you-card',
  'campaign-share',
] as const;

export type Tag = (typeof tags)[number];
