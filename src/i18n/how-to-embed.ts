/** The page of a kit that says how its widgets are placed. */
const en = {
  address: 'Web address',
  addressText:
    'Paste it on a line of its own, as you would the address of a film. Systems with oEmbed, such as WordPress, show the widget at once.',
  attribute: 'Attribute',
  builder: 'Open the builder',
  builderText: 'The quickest way is the builder: choose a widget, say which system you use, and copy.',
  copyFirst: 'From the widgets below, copy:',
  copied: 'Copied',
  copy: 'Copy',
  copyFailed: 'Selected: now copy it',
  editionPublic: 'This is the public edition: what is for staff is in no file of it.',
  editionStaff:
    'This is the edition for staff, with all of the campaign. Put it where only staff can open it, such as the intranet, and use the public edition on public pages.',
  editors: 'For editors: paste into your system',
  editorsText:
    'Open your system to see what to copy and where to paste it. Systems are set up in many ways, so try it first on a page that is not public.',
  element: 'Element',
  short: 'Element without the campaign’s words',
  elementText:
    'For systems that keep the HTML that you write. Readers see the text inside the element until the campaign has loaded, and if it never loads.',
  frame: 'Frame',
  frameText:
    'For sites without our script. The frame has a fixed height; with our script it grows to the height that it needs. If your system removes the frame, or the campaign’s server does not answer, the link below the frame is still there. If your system has a box for embed code, paste only the first line.',
  folder: 'If you host the kit: folder names to avoid',
  guide: 'More for web teams',
  guideText: 'Settings, security, theming, and what to do when something does not show.',
  head: 'In the head of every page',
  heights: 'Reserve its height',
  heightsBuilder: 'For other settings, use the builder',
  heightsText:
    'Until a widget has loaded, readers see a link or a few words in its place. When the widget appears, the text below it moves down once. To avoid that, reserve the height of the widget in the site’s own style sheet. Open a widget below, then “Reserve its height”: the rules there are measured with this campaign.',
  heightsWhere:
    'Put these rules into the site’s style sheet (in WordPress: Additional CSS). They are for the element exactly as above. In a very narrow or wide font, the text below can still move by a few lines.',
  includes: 'If a server or a site generator makes your pages',
  includesNotRun: 'Read in its documentation, not run',
  includesRun: (what: string) => `Run with ${what}`,
  includesText:
    'It can put a widget into the HTML of your pages. The widget then shows with the page, with the script or without, to readers and to search engines. Copy the kit to your server, into the folder “kit”, and include the file of the widget. These lines are for the first widget; the others are in the folder “fragments”. Do not paste a fragment into an editor: it keeps only parts of it.',
  measuring: 'Measuring…',
  unmeasured: 'The height could not be measured here. Open this page at the web address that the kit is uploaded to.',
  installed: 'Without code: a package for your administrator, once',
  installedEditors: 'For editors, from then on',
  installedNot: 'Without the package',
  intro: 'For web teams and editors. All the code on this page is for this campaign, ready to paste.',
  items: (count: number) => `One at a time (${count})`,
  link: 'Link',
  linkText:
    'Nearly every system keeps a link. Alone in its paragraph, it becomes the widget; among other words, it stays a link.',
  onlyRead: 'This is from the system’s documentation. We have not tested it.',
  otherWays: 'Web address, frame and element',
  pageHead: 'In the head of this page',
  pagePinnedText:
    'This one is pinned: the browser runs exactly this script, or none. It then asks for the campaign’s words, so new words still appear. The page is complete one request later.',
  pageScript: 'A faster script for one page',
  pageScriptText: (size: string) =>
    `One request of ${size} brings the script, what it shows and its words, so the page is complete sooner. Use it in place of the line for the whole site; other widgets on the page still work.`,
  pageSets: 'Faster scripts for single pages',
  pinned: 'Pinned: a script that cannot change',
  pinnedText:
    'The browser runs exactly this script, or none, and the script checks every part that it loads. Your pages keep this version until you change the line. New campaign content appears without a change.',
  policy: 'If your site has a Content-Security-Policy',
  policyText: 'The policy must allow the addresses in this file:',
  records: 'For your records',
  recordAccessibility: 'Accessibility: what was tested, and how',
  recordChecksums: 'Checksums of every file',
  recordHashes: 'Hashes of the scripts and style sheets',
  recordPrivacy: 'Privacy: what is asked of whom, and when',
  recordSecurity: 'Security: what runs on your pages',
  see: 'See it',
  shows: 'Shows',
  team: 'For the web team, once',
  still: 'Stop text moving when a widget appears',
  template: 'For web teams: one line for the whole site',
  templateText:
    'Put this line in the template that all pages share. Then every widget works on every page. No page waits for it: if the campaign’s server is slow or down, your pages are as they would be without it.',
  templateNames:
    'Content blockers refuse whole folders by their names. Do not put the kit in /share/js/ or /analytics/, or in /plugins/ with a name that begins with “social”.',
  tested: (what: string) => `Tested in Chromium, Firefox and WebKit with ${what}.`,
  testedWhole: (what: string) => `Tested in Chromium with the whole system: ${what}.`,
  title: (campaign: string) => `Put “${campaign}” on your pages`,
  ways: 'What link, web address, frame and element are',
  widgets: 'The widgets',
  widgetsText: 'Open a widget to copy its code. The link works in nearly every system.',
};

const cy: typeof en = {
  address: 'Cyfeiriad gwe',
  addressText:
    'Gludwch ef ar linell ar ei ben ei hun, fel y byddech chi’n gludo cyfeiriad ffilm. Mae systemau sy’n deall oEmbed yn dangos y teclyn ar unwaith.',
  attribute: 'Priodoledd',
  builder: 'Agor yr adeiladwr',
  builderText: 'Yr adeiladwr yw’r ffordd gyflymaf: dewiswch declyn, dywedwch pa system sydd gennych, a chopïwch.',
  copyFirst: 'O’r teclynnau isod, copïwch:',
  copied: 'Wedi copïo',
  copy: 'Copïo',
  copyFailed: 'Wedi’i ddewis: copïwch ef nawr',
  editionPublic: 'Dyma’r fersiwn gyhoeddus: nid yw’r hyn sydd i staff mewn unrhyw ffeil ynddi.',
  editionStaff:
    'Dyma’r fersiwn i staff, gyda’r ymgyrch gyfan. Rhowch hi lle na all neb ond staff ei hagor, megis y fewnrwyd, a defnyddiwch y fersiwn gyhoeddus ar dudalennau cyhoeddus.',
  editors: 'I olygyddion: gludo yn eich system',
  editorsText:
    'Agorwch eich system i weld beth i’w gopïo a ble i’w ludo. Caiff systemau eu gosod mewn llawer ffordd, felly rhowch gynnig arni’n gyntaf ar dudalen nad yw’n gyhoeddus.',
  element: 'Elfen',
  short: 'Elfen heb eiriau’r ymgyrch',
  elementText:
    'Ar gyfer systemau sy’n cadw’r HTML rydych chi’n ei ysgrifennu. Mae darllenwyr yn gweld y testun y tu mewn i’r elfen nes bod yr ymgyrch wedi llwytho, ac os nad yw’n llwytho o gwbl.',
  frame: 'Ffrâm',
  frameText:
    'Ar gyfer safleoedd heb ein sgript ni. Mae gan y ffrâm uchder penodol; gyda’n sgript ni, mae’n tyfu i’r uchder sydd ei angen. Os yw’ch system yn tynnu’r ffrâm, neu os nad yw gweinydd yr ymgyrch yn ateb, mae’r ddolen o dan y ffrâm yno o hyd. Os oes gan eich system flwch ar gyfer cod mewnosod, gludwch y llinell gyntaf yn unig.',
  folder: 'Os ydych chi’n cadw’r pecyn: enwau ffolderi i’w hosgoi',
  guide: 'Rhagor i dimau gwe',
  guideText: 'Gosodiadau, diogelwch, themâu, a beth i’w wneud pan na fydd rhywbeth yn ymddangos. Yn Saesneg.',
  head: 'Ym mhen pob tudalen',
  heights: 'Cadw ei uchder',
  heightsBuilder: 'Ar gyfer gosodiadau eraill, defnyddiwch yr adeiladwr',
  heightsText:
    'Nes bod teclyn wedi llwytho, mae darllenwyr yn gweld dolen neu ychydig eiriau yn ei le. Pan ddaw’r teclyn, mae’r testun oddi tano’n symud i lawr unwaith. I osgoi hynny, cadwch uchder y teclyn yn nalen arddull y safle ei hun. Agorwch declyn isod, ac wedyn “Cadw ei uchder”: mae’r rheolau yno wedi’u mesur gyda’r ymgyrch hon.',
  heightsWhere:
    'Rhowch y rheolau hyn yn nalen arddull y safle (yn WordPress: Additional CSS). Maen nhw ar gyfer yr elfen yn union fel y mae uchod. Mewn ffont cul iawn neu lydan iawn, gall y testun isod symud ychydig linellau o hyd.',
  includes: 'Os yw gweinydd neu gynhyrchydd gwefannau’n gwneud eich tudalennau',
  includesNotRun: 'Wedi’i ddarllen yn ei ddogfennaeth, heb ei redeg',
  includesRun: (what) => `Wedi’i redeg gyda ${what}`,
  includesText:
    'Gall roi teclyn yn HTML eich tudalennau. Yna mae’r teclyn yn ymddangos gyda’r dudalen, gyda’r sgript neu hebddi, i ddarllenwyr ac i beiriannau chwilio. Copïwch y pecyn i’ch gweinydd, i’r ffolder “kit”, a chynhwyswch ffeil y teclyn. Mae’r llinellau hyn ar gyfer y teclyn cyntaf; mae’r lleill yn y ffolder “fragments”. Peidiwch â gludo darn o’r fath mewn golygydd: dim ond rhannau ohono y mae’n eu cadw.',
  measuring: 'Yn mesur…',
  unmeasured:
    'Nid oedd modd mesur yr uchder yma. Agorwch y dudalen hon yn y cyfeiriad gwe lle mae’r pecyn wedi’i uwchlwytho.',
  installed: 'Heb god: pecyn i’ch gweinyddwr, unwaith',
  installedEditors: 'I olygyddion, o hynny ymlaen',
  installedNot: 'Heb y pecyn',
  intro: 'I dimau gwe ac i olygyddion. Mae’r holl god ar y dudalen hon ar gyfer yr ymgyrch hon, yn barod i’w ludo.',
  items: (count) => `Un ar y tro (${count})`,
  link: 'Dolen',
  linkText:
    'Mae bron pob system yn cadw dolen. Ar ei phen ei hun yn ei pharagraff, mae’n troi’n declyn; ymhlith geiriau eraill, mae’n aros yn ddolen.',
  onlyRead: 'Daw hyn o ddogfennau’r system. Nid ydyn ni wedi’i brofi.',
  otherWays: 'Cyfeiriad gwe, ffrâm ac elfen',
  pageHead: 'Ym mhen y dudalen hon',
  pagePinnedText:
    'Mae hon wedi’i phinio: mae’r porwr yn rhedeg yr union sgript hon, neu ddim un. Mae hi wedyn yn gofyn am eiriau’r ymgyrch, felly mae geiriau newydd yn dal i ddod. Mae’r dudalen yn gyflawn un cais yn ddiweddarach.',
  pageScript: 'Sgript gyflymach ar gyfer un dudalen',
  pageScriptText: (size) =>
    `Daw un cais o ${size} â’r sgript, yr hyn y mae’n ei ddangos a’i eiriau, felly mae’r dudalen yn gyflawn ynghynt. Defnyddiwch ef yn lle’r llinell ar gyfer y safle cyfan; mae teclynnau eraill ar y dudalen yn dal i weithio.`,
  pageSets: 'Sgriptiau cyflymach ar gyfer tudalennau unigol',
  pinned: 'Wedi’i phinio: sgript na all newid',
  pinnedText:
    'Mae’r porwr yn rhedeg yr union sgript hon, neu ddim un, ac mae’r sgript yn gwirio pob rhan y mae’n ei llwytho. Mae’ch tudalennau’n cadw’r fersiwn hon nes i chi newid y llinell. Daw cynnwys newydd yr ymgyrch heb newid dim.',
  policy: 'Os oes gan eich safle Content-Security-Policy',
  policyText: 'Rhaid i’r polisi ganiatáu’r cyfeiriadau yn y ffeil hon:',
  records: 'Ar gyfer eich cofnodion',
  recordAccessibility: 'Hygyrchedd: beth gafodd ei brofi, a sut',
  recordChecksums: 'Symiau gwirio pob ffeil',
  recordHashes: 'Hashes y sgriptiau a’r dalennau arddull',
  recordPrivacy: 'Preifatrwydd: beth sy’n cael ei ofyn i bwy, a phryd',
  recordSecurity: 'Diogelwch: beth sy’n rhedeg ar eich tudalennau',
  see: 'Ei weld',
  shows: 'Yn dangos',
  team: 'I’r tîm gwe, unwaith',
  still: 'Atal testun rhag symud pan ddaw teclyn',
  template: 'I dimau gwe: un llinell ar gyfer y safle cyfan',
  templateText:
    'Rhowch y llinell hon yn y templed y mae pob tudalen yn ei rannu. Wedyn bydd pob teclyn yn gweithio ar bob tudalen. Nid yw’r un dudalen yn aros amdani: os yw gweinydd yr ymgyrch yn araf neu i lawr, mae’ch tudalennau fel y bydden nhw hebddi.',
  templateNames:
    'Mae atalwyr cynnwys yn gwrthod ffolderi cyfan yn ôl eu henwau. Peidiwch â rhoi’r pecyn yn /share/js/ nac /analytics/, nac yn /plugins/ gydag enw sy’n dechrau gyda “social”.',
  tested: (what) => `Wedi’i brofi yn Chromium, Firefox a WebKit gyda ${what}.`,
  testedWhole: (what) => `Wedi’i brofi yn Chromium gyda’r system gyfan: ${what}.`,
  title: (campaign) => `Rhoi “${campaign}” ar eich tudalennau`,
  ways: 'Beth yw dolen, cyfeiriad gwe, ffrâm ac elfen',
  widgets: 'Y teclynnau',
  widgetsText: 'Agorwch declyn i gopïo ei god. Mae’r ddolen yn gweithio ym mron pob system.',
};

export const howToEmbed = { en, cy };
