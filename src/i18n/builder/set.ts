/**
 * The builder's second step: names and help of attributes, by name or by `tag.name`, and of the words that they take. What
 * is not here shows what is documented.
 */
const en = {
  asPage: 'As its page',
  byItself: 'As it comes',
  common: 'Seldom needed',
  notInDate: (id: string) => `${id} (not in date now)`,
  reset: 'As it comes',
  title: (name: string) => `Set up: ${name}`,
  wrongNumber: (from: number, to: number | undefined) =>
    to === undefined ? `Write a whole number, ${from} or more.` : `Write a whole number from ${from} to ${to}.`,
  wrongAddress: 'Write an address that begins with https://, or a path such as /campaign/manifest.json.',
  labels: {
    lang: 'Language',
    item: 'Which one',
    'heading-level': 'Level of its heading',
    manifest: 'Another campaign',
    variant: 'Shape',
    dismissible: 'Readers may hide it',
    layout: 'Layout',
    limit: 'How many at first',
    types: 'Kinds',
    channels: 'Channels',
    sections: 'Parts',
    languages: 'Languages',
    view: 'View',
    plain: 'Without a picture',
    urgent: 'Only what is there in a crisis',
    'new-tab': 'Open links in a new tab',
  } as Record<string, string>,
  help: {
    item: 'One of them by its title. Without it: the first that is in date; lists show all.',
  } as Record<string, string>,
  values: {
    en: 'English',
    cy: 'Welsh',
    card: 'Card',
    hero: 'Head of a page',
    strip: 'Slim line',
    list: 'List',
    cards: 'Cards',
    row: 'Row',
    one: 'One',
    grid: 'Side by side',
    rotating: 'One at a time',
    both: 'Both',
    timeline: 'Timeline',
    table: 'Table',
  } as Record<string, string>,
};

const cy: typeof en = {
  asPage: 'Fel ei dudalen',
  byItself: 'Fel y daw',
  common: 'Anaml y bydd eu hangen',
  notInDate: (id) => `${id} (ddim yn ei gyfnod nawr)`,
  reset: 'Fel y daw',
  title: (name) => `Gosod: ${name}`,
  wrongNumber: (from, to) =>
    to === undefined ? `Ysgrifennwch rif cyfan, ${from} neu fwy.` : `Ysgrifennwch rif cyfan o ${from} i ${to}.`,
  wrongAddress: 'Ysgrifennwch gyfeiriad sy’n dechrau gyda https://, neu lwybr megis /campaign/manifest.json.',
  labels: {
    lang: 'Iaith',
    item: 'Pa un',
    'heading-level': 'Lefel ei bennawd',
    manifest: 'Ymgyrch arall',
    variant: 'Ffurf',
    dismissible: 'Caiff darllenwyr ei guddio',
    layout: 'Gosodiad',
    limit: 'Faint i ddechrau',
    types: 'Mathau',
    channels: 'Sianeli',
    sections: 'Rhannau',
    languages: 'Ieithoedd',
    view: 'Golwg',
    plain: 'Heb lun',
    urgent: 'Dim ond yr hyn sydd yno mewn argyfwng',
    'new-tab': 'Agor dolenni mewn tab newydd',
  },
  help: {
    lang: 'Yr iaith. Hebddi: iaith y man lle mae’n sefyll.',
    item: 'Un ohonynt wrth ei deitl. Hebddo: y cyntaf sydd yn ei gyfnod; mae rhestrau’n dangos pob un.',
    'heading-level': 'Lefel pennawd y teclyn, 2 i 6. Hebddi: un yn is na’r pennawd o’i flaen ar y dudalen.',
    manifest:
      'Cyfeiriad maniffest gwahanol i un y dudalen: o darddiad y dudalen neu’r sgript, neu un y mae `data-allow` yn ei restru.',
    'thank-you-banner.variant':
      'Sut mae’n sefyll ar y dudalen: panel yng nghanol testun, pen tudalen, neu linell denau.',
    'thank-you-banner.dismissible': 'A gaiff rhywun ei guddio, am yr ymweliad hwn â’r dudalen yn unig.',
    'resource-list.layout': 'Un o dan y llall, neu fel cardiau ochr yn ochr.',
    'resource-list.types':
      'Y mathau o adnoddau i’w dangos, gyda bylchau rhyngddynt, megis `poster leaflet`. Hebddynt: pob un.',
    limit: 'Faint i’w dangos cyn “Dangos pob un”; mae 0 yn dangos pob un ar unwaith.',
    'social-graphics.channels':
      'Y sianeli i’w dangos, yn y drefn hon, gyda bylchau rhyngddynt, megis `x instagram`. Hebddynt: pob un.',
    'template-copy.channels': 'Y sianeli i’w dangos, gyda bylchau rhyngddynt, megis `x facebook`. Hebddynt: pob un.',
    'template-copy.languages': 'A yw’r ddwy iaith ochr yn ochr o’r dechrau.',
    'campaign-hub.sections':
      'Y rhannau i’w dangos, yn y drefn hon, gyda bylchau rhyngddynt: `video resources copy`. Hebddynt: popeth sydd gan yr ymgyrch.',
    'campaign-plan.view': 'Sut mae’r cynllun yn dangos gyntaf; gall rhywun newid.',
    'campaign-signpost.plain': 'Geiriau’n unig, heb y llun.',
    'family-voices.layout':
      'Un llais (llais `item`, neu’r cyntaf), pob un ochr yn ochr, neu un ar y tro gyda botymau i’r lleill.',
    'get-support.urgent': 'A ddylid dangos dim ond yr hyn sydd yno mewn argyfwng.',
    'social-channels.layout': 'Un o dan y llall gyda phwrpas pob un, neu enwau’n unig mewn rhes.',
    'social-channels.new-tab': 'A yw dolenni’n agor mewn tab newydd, gan ddweud hynny.',
  },
  values: {
    en: 'Saesneg',
    cy: 'Cymraeg',
    card: 'Cerdyn',
    hero: 'Pen tudalen',
    strip: 'Llinell denau',
    list: 'Rhestr',
    cards: 'Cardiau',
    row: 'Rhes',
    one: 'Un',
    grid: 'Ochr yn ochr',
    rotating: 'Un ar y tro',
    both: 'Y ddwy',
    timeline: 'Llinell amser',
    table: 'Tabl',
  },
};

export const builderSet = { en, cy };
