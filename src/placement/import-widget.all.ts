// In place of import-widget.ts in campaign-widgets.all.js, for sites that may upload one file only: nothing is fetched.
const widgets: Record<string, () => Promise<unknown>> = {
  'thank-you-banner': () => import('../widgets/thank-you-banner/index.js'),
  'campaign-video': () => import('../widgets/campaign-video/index.js'),
  'resource-list': () => import('../widgets/resource-list/index.js'),
};

/** Defines a widget. */
export const importWidget = async (tag: string): Promise<unknown> => widgets[tag]?.();
