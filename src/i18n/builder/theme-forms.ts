import { afterNumber } from '../after-number.js';

/** A theme that is taken away, and brought back. */
const en = {
  export: 'Take it with you',
  exportNone: 'There is nothing to take yet. Change a colour, the type or the space first.',
  css: 'CSS',
  cssHelp: 'For the web team. Put it in the site’s own style sheet: it holds for every widget of the site.',
  attribute: 'Attribute',
  attributeHelp: 'For one widget. Put it in the widget’s tag. Many editors remove it.',
  query: 'Web address',
  queryHelp:
    'For frames. Add it to the end of the web address of the frame. Pages that have our script use their own theme instead.',
  tokens: 'Design tokens',
  tokensHelp: 'JSON for design tools, in the format of the Design Tokens Community Group (2025.10).',
  copy: 'Copy',
  save: 'Save as a file',

  import: 'Bring one back',
  importText: 'A theme, in any of these forms',
  importHelp: 'Paste a style sheet, an attribute, a web address or design tokens. It replaces everything set above.',
  importFile: 'Or open a file',
  importRead: 'Take this theme',
  importNone:
    'There is no theme in this text. Paste one that has properties such as --campaign-color-accent, or design tokens.',
  importDone: (count: number) => (count === 1 ? '1 value was taken.' : `${count} values were taken.`),
  importWrong: 'These lines were left out because they are not part of a theme:',
  importFileWrong: 'This file could not be read. Open it in a text editor, copy the theme and paste it above.',
};

const cy: typeof en = {
  export: 'Mynd â hi gyda chi',
  exportNone: 'Does dim i’w gymryd eto. Newidiwch liw, y ffont neu’r bylchau yn gyntaf.',
  css: 'CSS',
  cssHelp: 'I’r tîm gwe. Rhowch hi yn nalen arddull y safle ei hun: mae’n cyfrif i bob teclyn ar y safle.',
  attribute: 'Priodoledd',
  attributeHelp: 'Ar gyfer un teclyn. Rhowch hi yn nhag y teclyn. Mae llawer o olygyddion yn ei thynnu.',
  query: 'Cyfeiriad gwe',
  queryHelp:
    'Ar gyfer fframiau. Ychwanegwch hi at ddiwedd cyfeiriad gwe’r ffrâm. Mae tudalennau sydd â’n sgript ni’n defnyddio eu thema eu hunain.',
  tokens: 'Tocynnau dylunio',
  tokensHelp: 'JSON ar gyfer offer dylunio, yn fformat y Design Tokens Community Group (2025.10).',
  copy: 'Copïo',
  save: 'Cadw fel ffeil',

  import: 'Dod ag un yn ôl',
  importText: 'Thema, yn unrhyw un o’r ffurfiau hyn',
  importHelp:
    'Gludwch ddalen arddull, priodoledd, cyfeiriad neu docynnau dylunio. Bydd yn cymryd lle’r hyn sydd wedi’i osod yma.',
  importFile: 'Neu agor ffeil',
  importRead: 'Cymryd y thema hon',
  importNone:
    'Does dim thema yn y testun hwn. Gludwch un sydd â phriodweddau fel --campaign-color-accent, neu docynnau dylunio.',
  importDone: (count) => `Wedi cymryd ${afterNumber(count, 'gwerth', 'masculine')}.`,
  importWrong: 'Cafodd y llinellau hyn eu gadael allan am nad ydyn nhw’n rhan o thema:',
  importFileWrong:
    'Doedd dim modd darllen y ffeil hon. Agorwch hi mewn golygydd testun, copïwch y thema a’i gludo uchod.',
};

export const themeForms = { en, cy };
