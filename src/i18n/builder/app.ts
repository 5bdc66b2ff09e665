/** The builder's page, around its steps. */
const en = {
  ask: 'To show it, this page would load pictures, films or texts that its author chose, from these hosts. Show it only if you know who sent the link.',
  askLeave: 'Do not show it',
  askShow: 'Show it',
  askTitle: 'This link contains someone’s own version of the campaign',
  choose: 'Choose',
  copy: 'Copy',
  failed: 'This part of the builder did not load. Check the connection, then load the page again.',
  howTo: 'All snippets on one page',
  intro:
    'Choose a piece of the campaign, see it as it will look, and copy what your system accepts. Nothing that you do here is stored or sent: it is all in this page’s address, so you can pass it on.',
  manifest: 'Your own version',
  needsScript: 'The builder needs JavaScript. Everything that it copies is also on a plain page:',
  next: 'Next:',
  pageTitle: (step: string, campaign: string) => `${step} – ${campaign} – Builder`,
  preview: 'See the preview',
  set: 'Set up',
  share: 'Copy a link to this',
  shared: 'Link copied',
  shareFailed: 'The link could not be copied. Copy the page’s address instead.',
  steps: 'Steps',
  theme: 'Theme',
  title: (campaign: string) => `Put “${campaign}” on your pages`,
};

const cy: typeof en = {
  ask: 'I’w dangos, byddai’r dudalen hon yn llwytho lluniau, ffilmiau neu destunau a ddewisodd ei hawdur, o’r gwesteiwyr hyn. Dangoswch hi dim ond os ydych chi’n gwybod pwy anfonodd y ddolen.',
  askLeave: 'Ei gadael allan',
  askShow: 'Ei dangos',
  askTitle: 'Mae’r ddolen hon yn dal fersiwn rhywun o’r ymgyrch',
  choose: 'Dewis',
  copy: 'Copïo',
  failed: 'Ni lwythodd y rhan hon o’r adeiladwr. Gwiriwch y cysylltiad, yna llwythwch y dudalen eto.',
  howTo: 'Pob darn o god ar un dudalen',
  intro:
    'Dewiswch ddarn o’r ymgyrch, gwelwch sut y bydd yn edrych, a chopïwch yr hyn y mae’ch system yn ei dderbyn. Nid oes dim rydych chi’n ei wneud yma’n cael ei gadw na’i anfon: mae’r cyfan yng nghyfeiriad y dudalen hon, felly gallwch ei rannu.',
  manifest: 'Eich fersiwn eich hun',
  needsScript: 'Mae angen JavaScript ar yr adeiladwr. Mae popeth y mae’n ei gopïo ar dudalen blaen hefyd:',
  next: 'Nesaf:',
  pageTitle: (step, campaign) => `${step} – ${campaign} – Adeiladwr`,
  preview: 'Gweld y rhagolwg',
  set: 'Gosod',
  share: 'Copïo dolen i hyn',
  shared: 'Dolen wedi’i chopïo',
  shareFailed: 'Ni ellid copïo’r ddolen. Copïwch gyfeiriad y dudalen yn lle hynny.',
  steps: 'Camau',
  theme: 'Thema',
  title: (campaign) => `Rhoi “${campaign}” ar eich tudalennau`,
};

export const builderApp = { en, cy };
