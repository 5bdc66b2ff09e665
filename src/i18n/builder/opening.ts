// The words of opening a manifest in the builder, and of files that are not what they should be.

const en = {
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
      binary: 'This is not a text file. Open the file that ends with .json.',
    },
    opened: (name: string) => `Opened: ${name}`,
    sure: 'You have changes that you have not downloaded. If you open something else, they are lost.',
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
    yes: 'Yes, open it',
    no: 'No, do not open it',
  },

  trouble: {
    broken:
      'The link that you opened holds a version that cannot be read: part of it is missing. Ask for the file instead.',
    'too-large': 'The link that you opened holds far more than a manifest has. It was not opened.',
  },
};

const cy: typeof en = {
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

  trouble: {
    broken:
      'Mae’r ddolen a agorwyd gennych yn dal fersiwn na ellir ei darllen: mae rhan ohoni ar goll. Gofynnwch am y ffeil yn lle hynny.',
    'too-large': 'Mae’r ddolen a agorwyd gennych yn dal llawer mwy nag sydd mewn maniffest. Chafodd hi mo’i hagor.',
  },
};

export const opening = { en, cy };
