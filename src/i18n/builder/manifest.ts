/** The manifest step of the builder: a local version of the campaign, made in the page. */
const en = {
  title: 'Your own version',
  intro:
    'Change the campaign’s words, add your own messages or leave parts out. The widgets in the preview change as you write. Nothing here changes the campaign that is published, and nothing leaves your machine: at the end you download a file.',

  open: {
    title: 'Start',
    another: 'Open something else',
    ownText:
      'A short file that says only what is different in your force. When the campaign changes, your version follows. This is the best start for most forces.',
    name: 'Name of your force in English',
    nameCy: 'Name of your force in Welsh',
    own: 'Make your own version',
    more: 'Other ways to start',
    kit: 'Open the whole campaign',
    kitText: 'All of it as one long file. It does not follow when the campaign changes.',
    file: 'Open a file',
    fileText: 'A manifest that you or a colleague saved. You can also drop it on this page.',
    paste: 'Paste text',
    pasteText: 'Opens an empty editor for text that you have copied.',
    noKit: 'The campaign’s file could not be fetched. Check your connection and try again.',
    tooLarge: 'This file is larger than any manifest. Choose the one whose name ends with .json.',
    unread: 'This file could not be read. Save it again, or ask the person who sent it.',
    noText: {
      zip: 'This is a ZIP file. Extract it, and open the file in it that ends with .json.',
      word: 'This is a Word document. Open the file that ends with .json, or paste its text.',
      excel: 'This is an Excel workbook. Open the file that ends with .json.',
      powerpoint: 'This is a PowerPoint presentation. Open the file that ends with .json.',
      'old-office': 'This is an Office document, or an e-mail. Open the file that ends with .json, or paste its text.',
      pdf: 'This is a PDF. Open the file that ends with .json.',
      picture: 'This is a picture. Open the file that ends with .json.',
      zeros: 'This file is lost: all of its bytes are zero. Open an earlier version of it.',
      binary: 'This file is no text. Open the file that ends with .json.',
    },
    opened: (name: string) => `Opened: ${name}`,
    sure: 'You have changes that are not downloaded. Opening something else takes their place.',
    yes: 'Open it without my changes',
    no: 'Keep my changes',
    kept: 'The link that you opened holds another version. What you were writing before is kept until you leave this page.',
    bringBack: 'Go back to what I was writing',
    broughtBack: 'What you were writing is open again.',
  },

  reading: {
    what: (name: string, encoding: string) => `${name} is saved as ${encoding}, not as UTF-8.`,
    check: 'These are its words with special letters, read that way. Are they right?',
    none: 'It has no special letters.',
    yes: 'Open it so',
    no: 'Leave it',
  },

  repair: {
    title: 'Something can be repaired',
    text: (count: number) =>
      `${count === 1 ? '1 line has' : `${count} lines have`} letters that another program broke, or quotation marks and spaces that JSON does not know.`,
    line: (line: number) => `Line ${line}`,
    before: 'Now:',
    after: 'Repaired:',
    take: 'Repair it',
    taken: (count: number) => (count === 1 ? '1 line is repaired.' : `${count} lines are repaired.`),
  },

  trouble: {
    broken:
      'The link that you opened holds a version that cannot be read: part of it is missing. Ask for the file instead.',
    'too-large': 'The link that you opened holds far more than a manifest has. It was not opened.',
  },

  editor: {
    title: 'The text',
    label: 'Manifest',
    loading: 'The editor is loading.',
    failed: 'The editor could not be loaded. Check your connection and try again.',
    again: 'Try again',
    keys: 'Tab leaves the editor. Ctrl and Space together list what you can write here; Escape closes the list. F8 goes to the next finding.',
    here: 'Where you are:',
    nowhere: 'Put the cursor on a field to read what it is for.',
  },

  findings: {
    title: 'Findings',
    waiting: 'Checking.',
    failed: 'This could not be checked. Change something, or reload the page.',
    none: 'Nothing is wrong.',
    error: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    note: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    place: {
      error: (line: number) => `Error, line ${line}`,
      warning: (line: number) => `Warning, line ${line}`,
      note: (line: number) => `Note, line ${line}`,
    },
    meaning: 'Correct errors before you publish. Warnings should be corrected too. Notes are for information.',
    effects: {
      'stops-publishing': 'Stops publishing',
      'readers-notice': 'Readers would notice',
      better: 'Would be better',
    },
    places: (count: number) => `${count} places`,
    more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
    elsewhere: (count: number) =>
      count === 1
        ? '1 more finding is in the campaign that your version extends. It is for the team that publishes that campaign.'
        : `${count} more findings are in the campaign that your version extends. They are for the team that publishes that campaign.`,
  },

  preview: {
    shown: 'The preview shows your version.',
    notShown: 'The preview shows the published campaign.',
    before: 'The preview shows your version as it was before the error.',
    waits: 'The preview cannot show your version while there is an error in it.',
    published: 'Show the published campaign again',
    own: 'Show your version',
  },

  give: {
    title: 'Save and share it',
    inAddress: 'The address of this page holds your version: send it as a link, or keep it as a bookmark.',
    notInAddress: 'Your version is too long for a link. Download the file, and send that.',
    download: 'Download manifest.json',
    downloaded: 'Your downloads have manifest.json.',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    denied: 'Your browser does not let this page copy. Click into the editor, select all, and copy.',
    next: 'Send the file to your web team. They publish it with:',
    beside: 'Put images and files that you name by a path into the same folder.',
  },
};

const cy: typeof en = {
  title: 'Eich fersiwn eich hun',
  intro:
    'Newidiwch eiriau’r ymgyrch, ychwanegwch eich negeseuon eich hun neu gadewch rannau allan. Mae’r teclynnau yn y rhagolwg yn newid wrth i chi ysgrifennu. Does dim byd yma’n newid yr ymgyrch sydd wedi’i chyhoeddi, a does dim byd yn gadael eich peiriant: ar y diwedd byddwch chi’n lawrlwytho ffeil.',

  open: {
    title: 'Dechrau',
    another: 'Agor rhywbeth arall',
    ownText:
      'Ffeil fer sy’n dweud dim ond yr hyn sy’n wahanol yn eich heddlu chi. Pan fydd yr ymgyrch yn newid, bydd eich fersiwn chi’n dilyn. Dyma’r dechrau gorau i’r rhan fwyaf o heddluoedd.',
    name: 'Enw eich heddlu yn Saesneg',
    nameCy: 'Enw eich heddlu yn Gymraeg',
    own: 'Gwneud eich fersiwn eich hun',
    more: 'Ffyrdd eraill o ddechrau',
    kit: 'Agor yr ymgyrch gyfan',
    kitText: 'Y cyfan yn un ffeil hir. Dyw hi ddim yn dilyn pan fydd yr ymgyrch yn newid.',
    file: 'Agor ffeil',
    fileText: 'Maniffest a gadwyd gennych chi neu gan gydweithiwr. Gallwch chi ei ollwng ar y dudalen hon hefyd.',
    paste: 'Gludo testun',
    pasteText: 'Mae’n agor golygydd gwag ar gyfer testun rydych chi wedi’i gopïo.',
    noKit: 'Doedd dim modd nôl ffeil yr ymgyrch. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    tooLarge: 'Mae’r ffeil hon yn fwy nag unrhyw faniffest. Dewiswch yr un y mae ei henw’n gorffen â .json.',
    unread: 'Doedd dim modd darllen y ffeil hon. Cadwch hi eto, neu gofynnwch i’r sawl a’i hanfonodd.',
    noText: {
      zip: 'Ffeil ZIP yw hon. Echdynnwch hi, ac agorwch y ffeil ynddi sy’n gorffen â .json.',
      word: 'Dogfen Word yw hon. Agorwch y ffeil sy’n gorffen â .json, neu gludo ei thestun.',
      excel: 'Llyfr gwaith Excel yw hwn. Agorwch y ffeil sy’n gorffen â .json.',
      powerpoint: 'Cyflwyniad PowerPoint yw hwn. Agorwch y ffeil sy’n gorffen â .json.',
      'old-office': 'Dogfen Office neu e-bost yw hwn. Agorwch y ffeil sy’n gorffen â .json, neu gludo ei thestun.',
      pdf: 'PDF yw hwn. Agorwch y ffeil sy’n gorffen â .json.',
      picture: 'Llun yw hwn. Agorwch y ffeil sy’n gorffen â .json.',
      zeros: 'Mae’r ffeil hon wedi’i cholli: mae pob beit ynddi’n sero. Agorwch fersiwn gynharach ohoni.',
      binary: 'Dyw’r ffeil hon ddim yn destun. Agorwch y ffeil sy’n gorffen â .json.',
    },
    opened: (name: string) => `Wedi agor: ${name}`,
    sure: 'Mae gennych chi newidiadau sydd heb eu lawrlwytho. Bydd agor rhywbeth arall yn cymryd eu lle.',
    yes: 'Ei agor heb fy newidiadau',
    no: 'Cadw fy newidiadau',
    kept: 'Mae’r ddolen a agorwyd gennych yn cynnwys fersiwn arall. Bydd yr hyn roeddech chi’n ei ysgrifennu cynt yn cael ei gadw nes i chi adael y dudalen hon.',
    bringBack: 'Mynd yn ôl at yr hyn roeddwn i’n ei ysgrifennu',
    broughtBack: 'Mae’r hyn roeddech chi’n ei ysgrifennu ar agor eto.',
  },

  reading: {
    what: (name: string, encoding: string) => `Mae ${name} wedi’i chadw fel ${encoding}, nid fel UTF-8.`,
    check: 'Dyma ei geiriau â llythrennau arbennig, wedi’u darllen felly. Ydyn nhw’n gywir?',
    none: 'Does ganddi ddim llythrennau arbennig.',
    yes: 'Ei hagor felly',
    no: 'Ei gadael',
  },

  repair: {
    title: 'Gellir trwsio rhywbeth',
    text: (count: number) =>
      `${count === 2 ? 'Mae gan 2 linell' : `Mae gan ${count} llinell`} lythrennau a dorrwyd gan raglen arall, neu ddyfynodau a bylchau nad yw JSON yn eu hadnabod.`,
    line: (line: number) => `Llinell ${line}`,
    before: 'Nawr:',
    after: 'Wedi’i thrwsio:',
    take: 'Ei drwsio',
    taken: (count: number) => (count === 2 ? 'Mae 2 linell wedi’u trwsio.' : `Mae ${count} llinell wedi’u trwsio.`),
  },

  trouble: {
    broken:
      'Mae’r ddolen a agorwyd gennych yn dal fersiwn na ellir ei darllen: mae rhan ohoni ar goll. Gofynnwch am y ffeil yn lle hynny.',
    'too-large': 'Mae’r ddolen a agorwyd gennych yn dal llawer mwy nag sydd mewn maniffest. Chafodd hi mo’i hagor.',
  },

  editor: {
    title: 'Y testun',
    label: 'Maniffest',
    loading: 'Mae’r golygydd ar ei ffordd.',
    failed: 'Doedd dim modd llwytho’r golygydd. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    again: 'Rhoi cynnig arall arni',
    keys: 'Mae Tab yn gadael y golygydd. Mae Ctrl a’r bylchwr gyda’i gilydd yn cynnig yr hyn all fod lle’r ydych chi; mae Escape yn cau’r rhestr. Mae F8 yn mynd at y peth nesaf a ganfuwyd.',
    here: 'Lle’r ydych chi:',
    nowhere: 'Rhowch y cyrchwr ar faes i ddarllen beth yw ei ddiben.',
  },

  findings: {
    title: 'Beth a ganfuwyd',
    waiting: 'Wrthi’n gwirio.',
    failed: 'Doedd dim modd gwirio hwn. Newidiwch rywbeth, neu ail-lwythwch y dudalen.',
    none: 'Does dim byd o’i le.',
    error: (count: number) => (count === 2 ? '2 wall' : `${count} gwall`),
    warning: (count: number) => (count === 2 ? '2 rybudd' : `${count} rhybudd`),
    note: (count: number) => `${count} nodyn`,
    place: {
      error: (line: number) => `Gwall, llinell ${line}`,
      warning: (line: number) => `Rhybudd, llinell ${line}`,
      note: (line: number) => `Nodyn, llinell ${line}`,
    },
    meaning:
      'Rhaid cywiro gwallau cyn y gellir cyhoeddi’r ffeil. Dylid ymateb i rybuddion. Mae nodiadau’n dda i’w gwybod.',
    effects: {
      'stops-publishing': 'Yn rhwystro cyhoeddi',
      'readers-notice': 'Byddai darllenwyr yn sylwi',
      better: 'Byddai’n well',
    },
    places: (count: number) => (count === 2 ? '2 le' : `${count} lle`),
    more: (count: number) => `Dangos ${count} arall`,
    elsewhere: (count: number) =>
      count === 1
        ? 'Canfuwyd 1 peth arall yn yr ymgyrch y mae eich fersiwn yn adeiladu arni. Mater i’r sawl sy’n gofalu am honno ydyw.'
        : `Canfuwyd ${count} o bethau eraill yn yr ymgyrch y mae eich fersiwn yn adeiladu arni. Mater i’r sawl sy’n gofalu am honno ydyn nhw.`,
  },

  preview: {
    shown: 'Mae’r rhagolwg yn dangos eich fersiwn chi.',
    notShown: 'Mae’r rhagolwg yn dangos yr ymgyrch a gyhoeddwyd.',
    before: 'Mae’r rhagolwg yn dangos eich fersiwn chi fel yr oedd cyn y gwall.',
    waits: 'All y rhagolwg ddim dangos eich fersiwn chi tra bo gwall ynddi.',
    published: 'Dangos yr ymgyrch a gyhoeddwyd eto',
    own: 'Dangos eich fersiwn chi',
  },

  give: {
    title: 'Ei chadw a’i throsglwyddo',
    inAddress: 'Mae cyfeiriad y dudalen hon yn dal eich fersiwn: anfonwch hi fel dolen, neu ei chadw fel nod tudalen.',
    notInAddress: 'Mae eich fersiwn yn rhy hir ar gyfer dolen. Lawrlwythwch y ffeil, ac anfonwch honno.',
    download: 'Lawrlwytho manifest.json',
    downloaded: 'Mae manifest.json yn eich lawrlwythiadau.',
    copy: 'Copïo’r testun',
    copied: 'Mae’r testun wedi’i gopïo.',
    denied:
      'Dyw eich porwr ddim yn gadael i’r dudalen hon gopïo. Cliciwch yn y golygydd, dewiswch y cyfan, a chopïwch.',
    next: 'Anfonwch y ffeil at eich tîm gwe. Maen nhw’n ei chyhoeddi â:',
    beside: 'Mae lluniau a ffeiliau rydych chi’n eu henwi â llwybr yn mynd i’r un ffolder â’r ffeil.',
  },
};

export const builderManifest = { en, cy };
