const hosts: Record<string, string> = {
  '': 'None',
  reset: 'A reset that removes all styles',
  small: 'Base text size of 62.5 %',
  old: 'An old intranet',
  loud: 'A theme that styles every element',
};

/** The builder's preview. */
const en = {
  dark: 'Dark',
  draft: 'This is your own version. Only you see it until it is published.',
  frame: 'Preview',
  host: 'Its page’s style sheet',
  hosts,
  light: 'Light',
  nothing: 'This campaign has nothing for this widget: a page shows its fallback.',
  scaled: (percent: string) => `Shown at ${percent} of its size.`,
  scheme: 'Colours',
  title: 'Preview',
  width: 'Width',
  widths: { phone: 'Phone', column: 'SharePoint column', page: 'Full page' },
};

const cy: typeof en = {
  dark: 'Tywyll',
  draft: 'Eich fersiwn chi yw hon. Nid yw yn unman ond yma nes iddi gael ei chyhoeddi.',
  frame: 'Rhagolwg',
  host: 'Dalen arddull ei thudalen',
  hosts: {
    '': 'Dim',
    reset: 'Ailosodiad sy’n tynnu popeth',
    small: 'Teip o 62.5 %',
    old: 'Mewnrwyd ers talwm',
    loud: 'Thema sy’n steilio pob elfen',
  },
  light: 'Golau',
  nothing: 'Does gan yr ymgyrch hon ddim ar gyfer y teclyn hwn: mae tudalen yn dangos ei gynnwys wrth gefn.',
  scaled: (percent) => `Wedi’i ddangos ar ${percent} o’i faint.`,
  scheme: 'Lliwiau',
  title: 'Rhagolwg',
  width: 'Lled',
  widths: { phone: 'Ffôn', column: 'Colofn SharePoint', page: 'Tudalen lawn' },
};

export const builderPreview = { en, cy };
