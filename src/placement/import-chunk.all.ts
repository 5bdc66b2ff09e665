// In place of import-chunk.ts in campaign-widgets.all.js, for sites that may upload one file only: nothing is fetched.
import type { Tag } from '../widgets/registry.js';

const chunks: Record<Tag | 'advice', () => Promise<unknown>> = {
  advice: () => import('./advice.js'),
  'thank-you-banner': () => import('../widgets/thank-you-banner/index.js'),
  'campaign-video': () => import('../widgets/campaign-video/index.js'),
  'resource-list': () => import('../widgets/resource-list/index.js'),
};

/** Defines a widget, or gives the loader's advice. */
export const importChunk = (name: Tag | 'advice'): Promise<unknown> => chunks[name]();
