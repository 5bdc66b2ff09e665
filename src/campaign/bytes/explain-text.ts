// Why bytes or a text are no manifest, in words: what they are instead, or the character that no parser of JSON names.
import type { Encoding, NoText } from './read-text.js';

/** A problem as the end of “it is not JSON: …”, and the remedy. */
export type Words = readonly [problem: string, remedy: string];

/** Encodings by the names that people see when they save a file. */
export const encodingNames: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (“Unicode” in Notepad)',
  'utf-16be': 'UTF-16 (“Unicode big endian” in Notepad)',
  'windows-1252': 'ANSI (Windows-1252)',
  macintosh: 'Mac Roman',
  'iso-8859-14': 'ISO-8859-14',
  ibm850: 'a DOS code page (850 or 437)',
};

export const SAVE_AS_UTF8 = 'Save it again as UTF-8: in Notepad choose Save as, then UTF-8 under Encoding.';

/** No encoding of one byte for each letter that people still use has ŵ and ŷ. */
export const isWithoutWelsh = (encoding: Encoding): boolean => /^(windows-1252|macintosh|ibm850)$/.test(encoding);

export const LOOK_FOR_WELSH = 'That encoding has no ŵ and ŷ: look for words that lost them.';

const SAVE_AS_JSON = 'Name the file that ends with .json, or save the text itself as UTF-8.';

const noText: Record<NoText, string> = {
  zip: 'it is a ZIP file',
  word: 'it is a Word document',
  excel: 'it is an Excel workbook',
  powerpoint: 'it is a PowerPoint presentation',
  'old-office': 'it is an old Office document, or an e-mail from Outlook',
  pdf: 'it is a PDF',
  picture: 'it is a picture',
  zeros: 'all of its bytes are zero',
  binary: 'it is not a text file',
};

const remedies: Partial<Record<NoText, string>> = {
  zip: 'Extract it (right click, Extract all), and use the file in it that ends with .json.',
  zeros: 'It was lost when it was saved or copied. Take an earlier version of it.',
};

export const explainNoText = (kind: NoText): Words => [noText[kind], remedies[kind] ?? SAVE_AS_JSON];

const KINDS: [looks: RegExp, words: Words][] = [
  [
    /^\s*$/,
    ['it is empty', 'Write the manifest, save it, and look at its size. The command "init" makes one to start from.'],
  ],
  [
    /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|script|meta|title|div|p)\b/i,
    ['it is a web page, often a page to sign in', 'Download the manifest itself again, while you are signed in.'],
  ],
  [
    /^(<{7}|={7}|>{7})(\s|$)/m,
    [
      'it holds two versions with a conflict between them (Git)',
      'Keep one of the two, and delete the lines with <, = and >.',
    ],
  ],
  [/^\s*<(\?xml|\w+)/, ['it is XML', SAVE_AS_JSON]],
  [/^\s*{\\rtf/, ['it is rich text (RTF)', 'In TextEdit choose Format, Make plain text, then save it again.']],
  [/^\s*WEBVTT/, ['it holds captions (WebVTT)', 'Name the manifest, and name the captions in it.']],
  [
    /^\s*(export\s+default|module\.exports|const\s|var\s|let\s|window\.|import\s)/,
    ['it is JavaScript', 'Write the object alone, from { to }.'],
  ],
  [
    /^(?:(?:---|#.*|)[ \t\r]*\n)*[\w$-]+:(\s|$)/,
    [
      'it is YAML',
      'Write it as JSON: names and texts in straight double quotes, commas between them, braces around them. A converter from YAML to JSON does it.',
    ],
  ],
];

/** The kind of a text that is not JSON, if its beginning tells. */
export const explainKind = (text: string): Words | undefined => KINDS.find(([looks]) => looks.test(text))?.[1];

/** A text between straight quotation marks, or a character that JSON allows only there. */
const ODD =
  /"(?:[^"\\\n]|\\.)*"|([“”„‟″‘’‚‛«»])|([\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])|((?![ \t\r\n])\s)/g;

/** The first character that looks like one of JSON's, or like nothing at all. */
export function oddCharacter(text: string): { offset: number; words: Words } | undefined {
  for (const { index, 1: quote, 2: hidden, 3: blank } of text.matchAll(ODD)) {
    const odd = quote ?? hidden ?? blank;
    if (!odd) continue;
    const code = `U+${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const words: Words = quote
      ? [
          `a curly quotation mark is here: ${quote}`,
          'Write texts and names in straight ones: ". Word makes them curly.',
        ]
      : hidden
        ? [`an invisible character is here (${code})`, 'Delete it: put the cursor after it and press Backspace.']
        : [
            odd === '\u00a0' ? 'a non-breaking space is here' : `an unusual space is here (${code})`,
            'Replace it with an ordinary space.',
          ];
    return { offset: index, words };
  }
  return undefined;
}

/** Why a text is not JSON, with the line where that helps; undefined where only a parser can say. */
export function explainNotJson(text: string): Words | undefined {
  const odd = oddCharacter(text);
  if (!odd) return explainKind(text);
  const [problem, remedy] = odd.words;
  return explainKind(text) ?? [`line ${text.slice(0, odd.offset).split('\n').length}: ${problem}`, remedy];
}
