import type { SectionName } from '../campaign/schema/manifest.js';

/** THE list of tags. A tag's widget is the folder of its name; the loader, the build, the tests and the demos all loop over this. */
export const tags = [
  'thank-you-banner',
  'campaign-video',
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
  'campaign-signpost',
  'campaign-share',
  'thank-you-card',
] as const;

export type Tag = (typeof tags)[number];

/** The part of the manifest that each widget shows. */
export const sectionOf: Record<Tag, SectionName | 'campaign'> = {
  'thank-you-banner': 'messages',
  'campaign-video': 'videos',
  'resource-list': 'resources',
  'campaign-hub': 'campaign',
  'template-copy': 'copy',
  'campaign-answers': 'answers',
  'best-practice': 'practice',
  'social-graphics': 'graphics',
  'campaign-gallery': 'images',
  'get-support': 'support',
  'family-voices': 'quotes',
  'social-channels': 'channels',
  'campaign-tips': 'tips',
  'campaign-plan': 'plan',
  'campaign-signpost': 'campaign',
  'campaign-share': 'campaign',
  'thank-you-card': 'images',
};
