// The step of the builder in which code is copied, and what came of it is pasted back.

/** A name within a sentence. */
const within = (name: string): string => String(name).replace(/^./, (first) => first.toLowerCase());

const en = {
  title: 'Copy it to your page',
  where: 'Where does it go?',
  copy: 'Copy',
  copied: 'Copied',
  nothingHere: 'This campaign has nothing for this widget yet. Choose another, or add to the manifest.',
  draft:
    'This code shows what has been published, not the manifest you are working on. Publish that first to show it on your page.',
  base: (address: string) => `This builder is a copy. The code names the place the kit was published for: ${address}`,
  recommended: (form: string) => `Best there: ${within(form)}`,
  chosen: (form: string) => `Your choice: ${within(form)}`,
  notBest: (form: string) => `Your system is more likely to keep another form: ${within(form)}.`,
  plainText: 'If your system only takes plain text, it gets the web address.',
  forms: {
    element: 'The element, as HTML',
    link: 'A link, as rich text',
    address: 'The web address',
    frame: 'A frame',
  },
  formTexts: {
    element:
      'For pages that keep the HTML that you write. Readers see the text inside until the campaign has loaded, and if it never loads.',
    link: 'Pastes into a visual editor as a working link. Alone in its paragraph, it becomes the widget; without the script it leads to a page that shows all of it.',
    address: 'On a line of its own, it becomes the widget. Without the script, it stays a web address.',
    frame: 'Shows the widget without a script of ours on the page. With the script it grows to the height it needs.',
  },
  asksNote: (names: string) =>
    `WordPress embeds an address as it was published, without what you have set here (${names}). The link keeps that, where the site has the script.`,
  themed: 'With the theme I chose',
  themedHelp:
    'It is better in the style sheet of the site, where it is written once: see the step before. A site that allows no inline styles ignores it here.',
  themeFrameHelp: 'It goes into the address: your site’s style sheet does not reach into a frame.',
  themeLinkHelp:
    'The page that the link leads to has the theme. On your own page, the widget has what the site’s style sheet says.',
  short: 'Short code, with a link inside',
  bakedHelp:
    'The long code has today’s words, picture and link inside: readers and search engines have them without the script. The widget takes their place and follows the campaign; the words inside stay as they are until you copy the code again. With the rules under “Reserve its height” nothing moves.',
  fragment: 'For pages that a server makes: the fragment',
  fragmentText:
    'The widget as HTML that your server or site generator includes in its pages, from a copy of the kit beside them. It shows at once, with or without the script, with the default settings. It is as the campaign was when it was published: include the new file when that changes. No editor or filter keeps it.',
  fragmentLinked: 'Where your policy forbids inline styles:',
  whatYouDo: 'What you do',
  steps: {
    element: ['Switch your editor to HTML, or add a block for HTML, and paste.', 'Save.'],
    link: ['Click in an empty paragraph and paste. Keep the link alone in its paragraph.', 'Save.'],
    address: ['Paste the address on an empty line of its own.', 'Save.'],
    frame: ['Add a block for embed code or HTML, and paste.', 'Save.'],
  },
  width: 'How wide is the place?',
  widths: {
    phone: 'A phone or a sidebar, 375 pixels',
    column: 'A text column, 640 pixels',
    page: 'A full page, 1,200 pixels',
  },
  widthColumn: 'Width of the place',
  heightColumn: 'Height of the frame',
  pixels: (count: number) => `${count.toLocaleString('en-GB')} pixels`,
  measuring: 'Measuring',
  unmeasured: 'Could not be measured; this is a usual height.',
  heights: 'Reserve its height',
  heightsText:
    'Until the widget has loaded, readers see the words inside. When it appears, the text below it moves down once. These rules keep its height: put them into the style sheet of the site. They are measured with this campaign. In a very narrow or wide font, the text below can still move by a few lines.',
  heightsFailed:
    'The height could not be measured here. Open the builder at the web address that the kit is uploaded to.',
  widthHelp: 'Measured with this campaign, as it is now. The height you choose goes into the code.',
  otherForms: 'Other ways',
  copyAs: 'Copy it as',
  team: 'For your web team, once',
  teamMessage: 'They add this once, for every widget on every page.',
  wholeSite: 'The whole site',
  wholeSiteCost: (size: string) => `${size} on each page. What a page shows is loaded when the page shows it.`,
  thisPage: 'This page alone',
  thisPageCost: (size: string) =>
    `${size} in one request: the script, this widget and its words, so it shows sooner. It takes the place of the line for the whole site.`,
  noScript: 'Nothing needs to be set up.',
  pin: 'Pin to this version',
  pinHelp: (version: string) =>
    `The browser runs exactly version ${version} of the script and of its parts, or none. Your pages keep this version until you change these lines. New campaign content appears without a change.`,
};

const cy: typeof en = {
  title: 'Ei gopïo i’ch tudalen',
  where: 'I ble mae’n mynd?',
  copy: 'Copïo',
  copied: 'Wedi copïo',
  nothingHere:
    'Does gan yr ymgyrch hon ddim byd i’r teclyn hwn eto. Dewiswch un arall, neu ychwanegwch at y maniffest.',
  draft:
    'Mae’r cod hwn yn dangos yr hyn sydd wedi’i gyhoeddi, nid y maniffest rydych chi’n gweithio arno. Cyhoeddwch hwnnw’n gyntaf i’w ddangos ar eich tudalen.',
  base: (address) => `Copi yw’r adeiladwr hwn. Mae’r cod yn enwi’r lle y cyhoeddwyd y pecyn ar ei gyfer: ${address}`,
  recommended: (form) => `Y gorau yno: ${within(form)}`,
  chosen: (form) => `Eich dewis chi: ${within(form)}`,
  notBest: (form) => `Lle mae hwn yn mynd, mae ffurf arall yn goroesi’n sicrach: ${within(form)}.`,
  plainText: 'Lle mai testun plaen yn unig a gymerir, y cyfeiriad sy’n cael ei ludo.',
  forms: {
    element: 'Yr elfen, fel HTML',
    link: 'Dolen, fel testun cyfoethog',
    address: 'Y cyfeiriad ar ei ben ei hun',
    frame: 'Ffrâm',
  },
  formTexts: {
    element:
      'Ar gyfer tudalennau sy’n cadw’r HTML rydych chi’n ei ysgrifennu. Mae’r hyn sydd y tu mewn yn ymddangos nes bod yr ymgyrch yno, ac os na ddaw hi byth.',
    link: 'Mae’n cael ei gludo i olygydd gweledol fel dolen sy’n gweithio. Ar ei phen ei hun yn ei pharagraff, mae’n troi’n declyn; heb y sgript, mae’n arwain at dudalen sy’n dangos y cyfan.',
    address: 'Ar ei ben ei hun ar ei linell, mae’n troi’n declyn. Heb y sgript, cyfeiriad i’w ddilyn ydyw.',
    frame:
      'Mae’n dangos y teclyn heb sgript o’n heiddo ni ar y dudalen. Gyda’r sgript, mae’n tyfu i’r uchder sydd ei angen.',
  },
  asksNote: (names) =>
    `Mae WordPress yn mewnosod cyfeiriad fel y cafodd ei gyhoeddi, heb yr hyn rydych chi wedi’i osod yma (${names}). Mae’r ddolen yn cadw hynny, lle mae’r sgript ar y safle.`,
  themed: 'Gyda’r thema a ddewisais',
  themedHelp:
    'Mae’n well yn nalen arddull y safle, lle mae’n cael ei hysgrifennu unwaith: gweler y cam blaenorol. Bydd safle nad yw’n caniatáu arddulliau mewnol yn ei hanwybyddu yma.',
  themeFrameHelp: 'Mae’n mynd i’r cyfeiriad: nid yw dalen arddull eich safle’n cyrraedd y tu mewn i ffrâm.',
  themeLinkHelp:
    'Mae dolen yn mynd â hi i’w thudalen ei hun. Yn eich tudalen chi, mae’r teclyn yn gwisgo’r hyn y mae dalen arddull y safle’n ei ddweud.',
  short: 'Cod byr, â dolen y tu mewn',
  bakedHelp:
    'Mae geiriau, llun a dolen heddiw y tu mewn i’r cod hir: mae darllenwyr a pheiriannau chwilio’n eu cael heb y sgript. Mae’r teclyn yn cymryd eu lle ac yn dilyn yr ymgyrch; mae’r geiriau y tu mewn yn aros fel y maen nhw nes i chi gopïo’r cod eto. Gyda’r rheolau o dan “Cadw ei uchder nes ei fod yno” does dim yn symud.',
  fragment: 'Ar gyfer tudalennau y mae gweinydd yn eu gwneud: y darn parod',
  fragmentText:
    'Y teclyn fel HTML y mae’ch gweinydd neu’ch cynhyrchydd gwefannau yn ei gynnwys yn ei dudalennau, o gopi o’r pecyn wrth eu hymyl. Mae’n ymddangos ar unwaith, gyda’r sgript neu hebddi, â’r gosodiadau diofyn. Mae fel yr oedd yr ymgyrch pan gafodd ei chyhoeddi: cynhwyswch y ffeil newydd pan fydd hynny’n newid. Nid oes golygydd na hidlydd yn ei gadw.',
  fragmentLinked: 'Lle mae’ch polisi’n gwahardd arddulliau mewnol:',
  whatYouDo: 'Beth i’w wneud',
  steps: {
    element: ['Newidiwch eich golygydd i HTML, neu ychwanegwch floc ar gyfer HTML, a gludo.', 'Cadwch.'],
    link: ['Cliciwch mewn paragraff gwag a gludo. Cadwch y ddolen ar ei phen ei hun yn ei pharagraff.', 'Cadwch.'],
    address: ['Gludwch y cyfeiriad ar linell wag ar ei ben ei hun.', 'Cadwch.'],
    frame: ['Ychwanegwch floc ar gyfer cod mewnosod neu HTML, a gludo.', 'Cadwch.'],
  },
  width: 'Pa mor llydan yw’r lle?',
  widths: {
    phone: 'Ffôn neu far ochr, 375 picsel',
    column: 'Colofn o destun, 640 picsel',
    page: 'Tudalen lawn, 1,200 picsel',
  },
  widthColumn: 'Lled y lle',
  heightColumn: 'Uchder y ffrâm',
  pixels: (count) => `${count.toLocaleString('cy-GB')} picsel`,
  measuring: 'Wrthi’n mesur',
  unmeasured: 'Doedd dim modd ei fesur; dyma uchder arferol.',
  heights: 'Cadw ei uchder nes ei fod yno',
  heightsText:
    'Nes bod y teclyn yno, mae darllenwyr yn gweld y geiriau y tu mewn, ac mae’r hyn sy’n dilyn yn symud i lawr unwaith pan ddaw. Mae’r rheolau hyn yn cadw ei uchder; rhowch nhw yn nalen arddull y safle. Maen nhw wedi’u mesur gyda’r ymgyrch hon. Mewn ffontiau mor llydan â’r rhan fwyaf, does dim yn symud; mewn rhai culach neu letach, hyd at ychydig linellau ar rai lledau.',
  heightsFailed: 'Nid oedd modd ei fesur yma. Agorwch yr adeiladwr lle mae’r pecyn wedi’i lwytho.',
  widthHelp: 'Wedi’i fesur gyda’r ymgyrch hon, fel y mae nawr. Mae’r uchder a ddewiswch yn mynd i’r cod.',
  otherForms: 'Ffurfiau eraill',
  copyAs: 'Ei gopïo fel',
  team: 'I’ch tîm gwe, unwaith',
  teamMessage: 'Mae angen hyn arnyn nhw un waith, ar gyfer pob teclyn ar bob tudalen.',
  wholeSite: 'Y safle cyfan',
  wholeSiteCost: (size) =>
    `${size} ar bob tudalen. Caiff yr hyn y mae tudalen yn ei ddangos ei lwytho pan fydd yn ei ddangos.`,
  thisPage: 'Y dudalen hon yn unig',
  thisPageCost: (size) =>
    `${size} mewn un cais: y sgript, y teclyn hwn a’i eiriau, felly mae’n ymddangos ynghynt. Mae’n cymryd lle’r llinell ar gyfer y safle cyfan.`,
  noScript: 'Does dim angen gosod dim byd.',
  pin: 'Clymu wrth y fersiwn hon',
  pinHelp: (version) =>
    `Mae’r porwr wedyn yn rhedeg fersiwn ${version} o’r sgript neu ddim un o gwbl, a’r un fath gyda phob rhan y mae’r sgript yn ei llwytho. Mae’r fersiwn honno’n aros yn y pecyn: mae’ch tudalennau’n ei chadw nes i chi newid y llinellau hyn. Does dim angen newid dim pan ddaw cynnwys newydd i’r ymgyrch.`,
};

export const builderCopy = { en, cy };
