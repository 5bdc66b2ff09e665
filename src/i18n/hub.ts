/** What the parts of a campaign are called, by the section of the manifest or by the widget. */
const en = {
  contents: 'In this campaign',
  messages: 'Thank you',
  videos: 'Films',
  resources: 'Resources to download',
  images: 'Pictures',
  graphics: 'Social media graphics',
  copy: 'Words to use',
  tips: 'Carrying it out',
  channels: 'Our channels',
  quotes: 'In families’ words',
  plan: 'Plan and key dates',
  practice: 'What other forces did',
  answers: 'Questions and answers',
  support: 'Where to get help',
  'thank-you-card': 'Write a thank-you card',
  'campaign-share': 'Pass it on',
};

const cy: typeof en = {
  contents: 'Yn yr ymgyrch hon',
  messages: 'Diolch',
  videos: 'Ffilmiau',
  resources: 'Adnoddau i’w lawrlwytho',
  images: 'Lluniau',
  graphics: 'Graffigwaith ar gyfer y cyfryngau cymdeithasol',
  copy: 'Geiriau i’w defnyddio',
  tips: 'Rhoi’r ymgyrch ar waith',
  channels: 'Ein sianeli',
  quotes: 'Yng ngeiriau teuluoedd',
  plan: 'Cynllun a dyddiadau allweddol',
  practice: 'Beth wnaeth heddluoedd eraill',
  answers: 'Cwestiynau ac atebion',
  support: 'Ble i gael cymorth',
  'thank-you-card': 'Ysgrifennu cerdyn diolch',
  'campaign-share': 'Ei rannu',
};

export const hub = { en, cy };
export type HubPart = Exclude<keyof typeof en, 'contents'>;
