// Sentences about URLs, files and links.
import { SAVE_AS_UTF8 } from '../../bytes/explain-text.js';
import type { Sentence } from './sentence.js';

const EXPORT_AGAIN = 'Export it again, or name the right file.';

export const fileSentences = {
  // Addresses
  'address-empty': ['error', () => ['is an empty web address', 'Write the address, or delete the field.']],
  'address-meant': [
    'error',
    (address: string, meant: string) => [
      `is not a whole web address, so readers get a broken link: ${address}`,
      `Write ${meant}.`,
    ],
  ],
  'no-file': [
    'error',
    (address: string) => [`names no file: ${address}`, 'Write the path of the file, such as media/poster.pdf.'],
  ],
  'link-fragment': [
    'warning',
    (address: string) => [
      `links to ${address} on the page that shows it`,
      'Write the full web address, unless every page that shows it has that section.',
    ],
  ],
  'file-on-server': [
    'error',
    (address: string) => [
      `names a file on another computer: ${address}`,
      'Copy the file into the folder of this manifest and name that; a web address begins with https://.',
    ],
  ],
  'file-on-computer': [
    'error',
    (address: string, fate: string) => [
      `is the path of a file on one computer, which readers cannot open: ${address}; ${fate}`,
      'Copy the file into the folder of this manifest, and write its path from there, such as media/poster.pdf.',
    ],
  ],
  'page-is-file': [
    'error',
    (address: string) => [
      `is the path of a file on this computer: ${address}`,
      'Write the web address of the page, with https:// before it.',
    ],
  ],
  'file-outside': [
    'error',
    (address: string) => [
      `names a file outside the folder of this manifest: ${address}`,
      'Copy the file into that folder, or a folder in it, and name that.',
    ],
  ],
  'file-is-manifest': [
    'error',
    (address: string) => [
      `names a manifest, which is no use to readers: ${address}`,
      'Name the file that readers should get.',
    ],
  ],
  'local-path': [
    'error',
    (path: string) => [
      `names a folder on someone’s computer, which everyone can read: ${path}`,
      'Delete it, or write a web address.',
    ],
  ],
  'link-refused': [
    'error',
    (address: string) => [
      `has a link to ${address}, which readers do not get`,
      'A link begins with https://, http://, mailto:, tel: or sms:.',
    ],
  ],
  'private-host': [
    'warning',
    (url: string) => [
      `was not checked: ${url} is in a private network, and this manifest is not from there`,
      'Open it in a browser. Families cannot open it at home.',
    ],
  ],

  // Files and links
  'file-missing': [
    'error',
    (url: string, problem: string) => [
      `names a file that does not exist: ${url} (${problem})`,
      'Add the file, or correct its path.',
    ],
  ],
  'link-broken': [
    'error',
    (url: string, problem: string) => [`is a broken link: ${url} (${problem})`, 'Correct the web address.'],
  ],
  'signs-in': [
    'error',
    (url: string, host: string) => [
      `leads to a page to sign in (${host}): families at home cannot open ${url}`,
      'Use a public address. If only people who can sign in should open it, write "signIn": true beside it: readers are told.',
    ],
  ],
  'link-signs-in': [
    'warning',
    (url: string, host: string) => [
      `leads to a page to sign in (${host}): families at home cannot open ${url}`,
      'Use a public address, or say in the text that readers need to sign in.',
    ],
  ],
  forbidden: [
    'warning',
    (url: string) => [
      `was refused (403): readers may not be able to open ${url}`,
      'Open it in a private window, where you are not signed in. If it opens there, its server only refuses programs, and nothing needs doing.',
    ],
  ],
  'link-is-page': [
    'error',
    (url: string) => [
      `should be a file, but readers get a web page: ${url}`,
      'Open it in a private window, where you are not signed in, and correct the web address.',
    ],
  ],
  'download-is-page': [
    'warning',
    (url: string) => [
      `is a web page, so readers who press Download get no file: ${url}`,
      'Use the address of the file itself: sharing links of Google Drive, OneDrive and Dropbox show a page round it. A resource that is a page has "link" in place of "file".',
    ],
  ],
  unanswered: [
    'warning',
    (url: string, problem: string) => [
      `could not be checked: ${url} (${problem})`,
      'Open it in a browser. If it opens there, nothing needs doing.',
    ],
  ],
  'file-empty': ['error', (name: string) => [`names ${name}, which is an empty file`, EXPORT_AGAIN]],
  'file-cut-off': [
    'error',
    (name: string) => [`names ${name}, which is incomplete`, 'Copy or export it again: its end is missing.'],
  ],
  'file-lock': [
    'error',
    (name: string, document: string) => [
      `names ${name}, a file that Office keeps beside an open document`,
      `Name the document itself, whose name ends with ${document}.`,
    ],
  ],
  'file-shortcut': [
    'error',
    (name: string) => [
      `names ${name}, a shortcut that works on one computer only`,
      'Copy the real file into this folder and name that, or write the web address.',
    ],
  ],
  'file-web-page': [
    'error',
    (name: string) => [
      `names ${name}, which is a web page, often a page to sign in`,
      'Download the file again while you are signed in.',
    ],
  ],
  'content-differs': [
    'error',
    (name: string, ending: string, really: string) => [
      `names ${name}, which is not ${ending}: it is ${really}`,
      'Export it again in the right format. Renaming a file does not change what it is.',
    ],
  ],
  'text-encoding': [
    'error',
    (name: string, encoding: string) => [
      `names ${name}, which is ${encoding ? `saved as ${encoding}` : 'not UTF-8'}: readers see � for letters such as ’ and ŵ`,
      SAVE_AS_UTF8,
    ],
  ],
  'file-garbled': [
    'error',
    (name: string, text: string, meant: string) => [
      `names ${name}, whose letters were read in the wrong encoding: readers see “${text}” for “${meant}”`,
      'Save the file again from the original text, as UTF-8.',
    ],
  ],
  'bytes-differ': [
    'warning',
    (stated: number, real: number) => [`says ${stated} bytes, but the file is ${real} bytes`, `Write ${real}.`],
  ],
  'type-differs': [
    'warning',
    (stated: string, real: string) => [
      `says ${stated}, but the file is ${real}`,
      `Write ${real}, or name the right file.`,
    ],
  ],
  'duration-differs': [
    'warning',
    (stated: number, real: number) => [`says ${stated} seconds, but the file lasts ${real} seconds`, `Write ${real}.`],
  ],
  'pixels-differ': [
    'warning',
    (stated: string, real: string) => [
      `says ${stated} pixels, but the file has ${real}`,
      'Write its real size: pages reserve space for it.',
    ],
  ],
} satisfies Record<string, Sentence>;
