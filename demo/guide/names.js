/** The pages of the guide, <name>.md, in order. */
export const guideNames = [
  'placing',
  'settings',
  'troubleshooting',
  'widgets',
  'theming',
  'campaign',
  'texts',
  'check',
  'developers',
];

/** Those that a kit has: its readers place widgets, and do not make campaigns. */
export const kitGuideNames = guideNames.slice(0, 5);
