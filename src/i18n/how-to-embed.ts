/** The page of a kit that says how its widgets are placed. */
const en = {
  address: 'Web address',
  addressText:
    'Paste it on a line of its own, as you would the address of a film. Systems with oEmbed, such as WordPress, show the widget at once.',
  attribute: 'Attribute',
  builder: 'Choose, see and copy in the builder',
  copied: 'Copied',
  copy: 'Copy',
  copyFailed: 'Selected: now copy it',
  editionPublic: 'This is the public edition: what is for staff is in no file of it.',
  editionStaff:
    'This is the edition for staff, with all of the campaign. Put it where only staff can open it, such as the intranet, and use the public edition on public pages.',
  editors: 'Which way for which system',
  editorsText:
    'Each entry says whether the whole system was tested, its editor alone, or only its documentation was read. Systems are set up in many ways: try yours on a page that is not public.',
  element: 'Element',
  short: 'Element, short: its words are not inside',
  elementText:
    'For systems that keep the HTML you write. Readers see the text inside until the campaign is there, and if it never comes.',
  frame: 'Frame',
  frameText:
    'For sites without our script. The frame has a fixed height; with our script it grows to the height it needs. If your system removes the frame, the link below it stays. If the kit’s server does not answer, the browser shows its own error in the frame; the link below it is still there. If you have a box for embed code, paste only the first line.',
  guide: 'More for web teams',
  guideText: 'Settings, security, theming, and what to do when something does not show.',
  head: 'In the head of every page',
  heights: 'Reserve its height',
  heightsBuilder: 'For other settings: the builder',
  heightsText:
    'Until a widget is there, readers see its fallback, and what follows moves down once when the widget appears. To avoid that, reserve its height in the site’s own style sheet. The rules are with each element below, measured with this campaign.',
  heightsWhere:
    'Put these rules into the site’s style sheet (WordPress: Additional CSS). They are for the element exactly as above. With a font of usual width, nothing moves; with narrower or wider fonts, content can move by a few lines at some widths.',
  measuring: 'Measuring',
  unmeasured: 'It could not be measured here. Open this page where the kit is uploaded.',
  intro: 'For web teams and editors. Every snippet on this page is for this campaign and works as it is.',
  items: (count: number) => `One at a time (${count})`,
  link: 'Link',
  linkText:
    'Nearly every system keeps it. Alone in its paragraph, it becomes the widget; among other words, it stays a link.',
  onlyRead: 'From its documentation; not tested.',
  pageHead: 'In the head of this page',
  pagePinnedText:
    'Pinned, it cannot change: the browser runs exactly this script, or none. It then asks for the campaign’s words, so new ones still come; the page is complete one request later.',
  pageScript: 'A faster script for one page',
  pageScriptText: (size: string) =>
    `One request of ${size} brings the script, what it shows and its words, so the page is complete sooner. Use it in place of the line for the whole site; other widgets on the page still work.`,
  pageSets: 'Faster scripts for single pages',
  pinned: 'Pinned: a script that cannot change',
  pinnedText:
    'The browser runs exactly this script, or none. The script checks the hash of every part that it loads. It stays in the kit when a newer version is published, so your pages keep this version until you change the line. New campaign content needs no change.',
  policy: 'If the site sends a Content-Security-Policy, this is what it must allow',
  records: 'For your records',
  recordAccessibility: 'Accessibility: what was tested, and how',
  recordChecksums: 'Checksums of every file',
  recordHashes: 'Hashes of the scripts and style sheets',
  recordPrivacy: 'Privacy: what is asked of whom, and when',
  recordSecurity: 'Security: what runs on your pages',
  see: 'See it',
  shows: 'Shows',
  team: 'For the web team, once',
  template: 'Once, in the template of the site',
  templateText:
    'For the web team: one line, and every widget on every page works. No page waits for it: if our host is slow or down, the page is as it is without us.',
  templateNames:
    'Content blockers refuse whole folders by their names: do not put the kit below /share/js/, /analytics/, or /plugins/ with a name that begins with “social”.',
  tested: (what: string) => `Tested in Chromium, Firefox and WebKit with ${what}.`,
  testedWhole: (what: string) => `Tested in Chromium with the whole system: ${what}.`,
  title: (campaign: string) => `Put “${campaign}” on your pages`,
  ways: 'Four ways to place a widget',
  waysText:
    'Choose the first that your system lets through. Links, frames and addresses lead to complete pages, with or without our script.',
  widgets: 'The widgets',
};

const cy: typeof en = {
  address: 'Cyfeiriad ar ei ben ei hun',
  addressText:
    'Gludwch ef ar linell ar ei ben ei hun, fel y byddech chi’n gludo cyfeiriad ffilm. Mae systemau sy’n deall oEmbed yn dangos y teclyn ar unwaith.',
  attribute: 'Priodoledd',
  builder: 'Dewis, gweld a chopïo yn yr adeiladwr',
  copied: 'Wedi copïo',
  copy: 'Copïo',
  copyFailed: 'Wedi’i ddewis: copïwch ef nawr',
  editionPublic: 'Dyma’r fersiwn gyhoeddus: nid yw’r hyn sydd i staff mewn unrhyw ffeil ynddi.',
  editionStaff:
    'Dyma’r fersiwn i staff, gyda’r ymgyrch gyfan. Rhowch hi lle na all neb ond staff ei hagor, megis y fewnrwyd, a defnyddiwch y fersiwn gyhoeddus ar dudalennau cyhoeddus.',
  editors: 'Pa ffordd i ba system',
  editorsText:
    'Cafodd yr hyn y mae pob system yn ei wneud ei brofi gyda’r system gyfan neu gyda’i golygydd, neu ei ddarllen yn unig, fel y mae’n dweud yno. Caiff systemau eu gosod mewn llawer ffordd: rhowch gynnig ar eich un chi ar dudalen nad oes neb yn ei gweld.',
  element: 'Elfen',
  short: 'Elfen, yn fyr: heb ei geiriau y tu mewn',
  elementText:
    'Lle mae’ch system yn cadw’r hyn rydych chi’n ei ysgrifennu. Yr hyn sydd y tu mewn yw’r hyn y mae darllenwyr yn ei weld nes bod yr ymgyrch yno, ac os na ddaw hi byth.',
  frame: 'Ffrâm',
  frameText:
    'Lle nad oes sgript o’n heiddo ni ar y safle. Mae’r ffrâm mor dal ag y mae’n dweud; gyda’n sgript ni, mae’n mynd mor dal ag sydd ei angen. Y ddolen oddi tani yw’r hyn sy’n weddill lle caiff y ffrâm ei thynnu. Os nad yw gweinydd y pecyn yn ateb, mae’r porwr yn dangos ei neges wall ei hun yn y ffrâm; mae’r ddolen oddi tani yno o hyd. Y llinell gyntaf yn unig sydd ei hangen mewn blwch ar gyfer cod mewnosod.',
  guide: 'Rhagor i dimau gwe',
  guideText: 'Gosodiadau, diogelwch, themâu, a beth i’w wneud pan na fydd rhywbeth yn ymddangos. Yn Saesneg.',
  head: 'Ym mhen pob tudalen',
  heights: 'Cadw ei uchder nes ei fod yno',
  heightsBuilder: 'Ar gyfer gosodiadau eraill: yr adeiladwr',
  heightsText:
    'Nes bod teclyn yno, mae darllenwyr yn gweld y geiriau wrth gefn, ac mae’r hyn sy’n dilyn yn symud i lawr unwaith pan ddaw. Lle mae hynny’n bwysig, rhowch y rheolau sy’n cadw ei uchder yn nalen arddull y safle ei hun. Maen nhw gyda phob elfen isod, wedi’u mesur gyda’r ymgyrch hon.',
  heightsWhere:
    'Rhowch y rheolau hyn yn nalen arddull y safle (WordPress: Additional CSS). Maen nhw ar gyfer yr elfen fel y mae uchod. Mewn ffontiau mor llydan â’r rhan fwyaf, does dim yn symud; mewn rhai culach neu letach, hyd at ychydig linellau ar rai lledau.',
  measuring: 'Yn mesur',
  unmeasured: 'Nid oedd modd ei fesur yma. Agorwch y dudalen hon lle mae’r pecyn wedi’i lwytho.',
  intro:
    'I bwy bynnag sy’n gofalu am safle, ac i bwy bynnag sy’n ysgrifennu arno. Mae pob darn o god yma ar gyfer yr ymgyrch hon, ac yn gweithio fel y mae.',
  items: (count) => `Un ar y tro (${count})`,
  link: 'Dolen',
  linkText:
    'Mae bron pob system yn ei derbyn. Ar ei phen ei hun yn ei pharagraff, mae’n troi’n declyn; ymhlith geiriau eraill, mae’n aros yn ddolen.',
  onlyRead: 'Wedi’i ddarllen yn yr hyn sydd wedi’i ysgrifennu amdani; heb ei brofi.',
  pageHead: 'Ym mhen y dudalen hon',
  pagePinnedText:
    'Wedi’i chlymu, ni all newid: mae’r porwr yn rhedeg yr union sgript hon, neu ddim un o gwbl. Mae hi wedyn yn gofyn am eiriau’r ymgyrch, felly mae rhai newydd yn dal i ddod; mae’r dudalen yn gyflawn un cais yn ddiweddarach.',
  pageScript: 'Sgript gyflymach ar gyfer un dudalen',
  pageScriptText: (size) =>
    `Daw un cais o ${size} â’r sgript, yr hyn y mae’n ei ddangos a’i eiriau, felly mae’r dudalen yn gyflawn ynghynt. Defnyddiwch ef yn lle’r llinell ar gyfer y safle cyfan; mae teclynnau eraill ar y dudalen yn dal i weithio.`,
  pageSets: 'Sgriptiau cyflymach ar gyfer tudalennau unigol',
  pinned: 'Gyda sgript na all newid heb i neb sylwi',
  pinnedText:
    'Mae’r porwr wedyn yn rhedeg yr union sgript hon neu ddim un. Mae’r sgript yn gwybod hash pob rhan y mae hi’n ei llwytho, ac nid yw’n rhedeg dim arall. Mae’n aros yn y pecyn pan gaiff fersiwn newydd ei chyhoeddi: mae’ch tudalennau’n cadw’r un a glymwyd nes i chi newid y llinell. Does dim angen newid dim pan ddaw cynnwys newydd.',
  policy: 'Os yw’r safle’n anfon Content-Security-Policy, dyma’r hyn y mae’n rhaid iddo ei ganiatáu',
  records: 'Ar gyfer eich cofnodion',
  recordAccessibility: 'Hygyrchedd: beth gafodd ei brofi, a sut',
  recordChecksums: 'Symiau gwirio pob ffeil',
  recordHashes: 'Hashes y sgriptiau a’r dalennau arddull',
  recordPrivacy: 'Preifatrwydd: beth sy’n cael ei ofyn i bwy, a phryd',
  recordSecurity: 'Diogelwch: beth sy’n rhedeg ar eich tudalennau',
  see: 'Ei weld',
  shows: 'Yn dangos',
  team: 'I’r tîm gwe, unwaith',
  template: 'Unwaith, yn nhempled y safle',
  templateText:
    'I’r tîm gwe: un llinell, a bydd pob teclyn ar bob tudalen yn gweithio. Nid yw’r un dudalen yn aros amdani: os yw ein gwesteiwr ni’n araf neu i lawr, mae’r dudalen fel y mae hebddon ni.',
  templateNames:
    'Mae atalwyr cynnwys yn gwrthod ffolderi cyfan yn ôl eu henwau: peidiwch â rhoi’r pecyn o dan /share/js/, /analytics/, na /plugins/ gydag enw sy’n dechrau gyda “social”.',
  tested: (what) => `Wedi’i brofi yn Chromium, Firefox a WebKit gyda ${what}.`,
  testedWhole: (what) => `Wedi’i brofi yn Chromium gyda’r system gyfan: ${what}.`,
  title: (campaign) => `Rhoi “${campaign}” ar eich tudalennau`,
  ways: 'Pedair ffordd o osod teclyn',
  waysText:
    'Dewiswch y gyntaf y mae’ch system yn ei gadael drwodd. Mae dolenni, fframiau a chyfeiriadau’n arwain at dudalennau cyfan, gyda’n sgript ni neu hebddi.',
  widgets: 'Y teclynnau',
};

export const howToEmbed = { en, cy };
