import { expect } from '@open-wc/testing';
import { type Encoding, type NoText, readText } from '../../../src/campaign/bytes/read-text.js';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const wide = (text: string, little: boolean): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
const read = (bytes: number[]) => readText(new Uint8Array(bytes));

const words = '{"cy": "Heddlu’r tŷ, dŵr – café"}';
/** The same by programs that have no ŷ and ŵ. */
const plain = '{"cy": "Heddlu’r ty, dwr – café"}';
/** Bytes in place of the letters that are not ASCII: ’, – and é. */
const narrow = ([quote, dash, e]: [number, number, number]) =>
  [...plain].map((letter) => ({ '’': quote, '–': dash, é: e })[letter] ?? letter.charCodeAt(0));

/** The bytes of DOS and of Windows, where they are not those of Latin-1. */
const DOS: Record<string, number> = { â: 0x83, ê: 0x88, ô: 0x93, é: 0x82, '£': 0x9c };
const ANSI: Record<string, number> = {
  ...{ '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97, '…': 0x85 },
};

describe('what programs save is read in the encoding that they saved it in', () => {
  const rows: [what: string, bytes: number[], encoding: Encoding, text: string][] = [
    ['UTF-8', utf8(words), 'utf-8', words],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${words}`), 'utf-8', words],
    ['nothing but ASCII', utf8('{"en": "Thank you"}'), 'utf-8', '{"en": "Thank you"}'],
    ['nothing at all', [], 'utf-8', ''],
    ['“Unicode” of Notepad', wide(`\ufeff${words}`, true), 'utf-16le', words],
    ['“Unicode big endian” of Notepad', wide(`\ufeff${words}`, false), 'utf-16be', words],
    ['UTF-16 without a mark, as PowerShell has it', wide(words, true), 'utf-16le', words],
    ['UTF-16, the other way round', wide(words, false), 'utf-16be', words],
    ['ANSI of Notepad', narrow([0x92, 0x96, 0xe9]), 'windows-1252', plain],
    ['a Mac’s own', narrow([0xd5, 0xd0, 0x8e]), 'macintosh', plain],
    [
      'the Celtic one',
      utf8('{"cy": "d').concat(0xf0, utf8('r, t'), 0xfe, utf8('"}')),
      'iso-8859-14',
      '{"cy": "dŵr, tŷ"}',
    ],
    ...[
      'Siân, gwên',
      'Côr y tŷ bach'.replace('ŷ', 'y'),
      'Café, £5',
      'Cyfarfod â chi – gŵyl'.replace('ŵ', 'w').replace('–', '-'),
    ].map((text): [string, number[], Encoding, string] => [
      `DOS: ${text}`,
      [...text].map((letter) => DOS[letter] ?? letter.charCodeAt(0)),
      'ibm850',
      text,
    ]),
    ...['“Thank you” – £50…', '‘Diolch’—i chi • £5', 'Siân, gwên', 'ôl', 'Don’t'].map(
      (text): [string, number[], Encoding, string] => [
        `ANSI: ${text}`,
        [...text].map((letter) => ANSI[letter] ?? letter.charCodeAt(0)),
        'windows-1252',
        text,
      ],
    ),
    ['UTF-8 that was cut off amid a letter', utf8(words).slice(0, -3), 'utf-8', '{"cy": "Heddlu’r tŷ, dŵr – caf\ufffd'],
  ];
  for (const [what, bytes, encoding, text] of rows) {
    it(what, () => expect(read(bytes)).to.deep.equal({ text, encoding }));
  }
});

describe('what is no text', () => {
  const rows: [what: string, bytes: number[], kind: NoText][] = [
    ['a ZIP file', utf8('PK\x03\x04\x14\0\0\0manifest.json'), 'zip'],
    ['a Word document', utf8('PK\x03\x04\x14\0\0\0[Content_Types].xml PK word/document.xml'), 'word'],
    ['an Excel workbook', utf8('PK\x03\x04\x14\0\0\0xl/workbook.xml'), 'excel'],
    ['a PDF', utf8('%PDF-1.7'), 'pdf'],
    ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0], 'old-office'],
    ['a picture', [0xff, 0xd8, 0xff, 0xe0], 'picture'],
    ['what a disk lost', [0, 0, 0, 0, 0, 0], 'zeros'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 200], 'binary'],
  ];
  for (const [what, bytes, kind] of rows) it(what, () => expect(read(bytes)).to.deep.equal({ kind }));
});
