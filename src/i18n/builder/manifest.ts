// The manifest step of the builder: a local version of the campaign, made in the page.
import { afterNumber } from '../after-number.js';
import { opening } from './opening.js';

const en = {
  ...opening.en,
  title: 'Your own version',
  intro:
    'Change the campaign’s words, add your own messages or leave parts out. The widgets in the preview change as you write. Nothing here changes the campaign that is published, and nothing leaves your machine: at the end you download a file.',

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
  ...opening.cy,
  title: 'Eich fersiwn eich hun',
  intro:
    'Newidiwch eiriau’r ymgyrch, ychwanegwch eich negeseuon eich hun neu gadewch rannau allan. Mae’r teclynnau yn y rhagolwg yn newid wrth i chi ysgrifennu. Does dim byd yma’n newid yr ymgyrch sydd wedi’i chyhoeddi, a does dim byd yn gadael eich peiriant: ar y diwedd byddwch chi’n lawrlwytho ffeil.',

  repair: {
    title: 'Gellir trwsio rhywbeth',
    text: (count: number) =>
      `Mae gan ${afterNumber(count, 'llinell', 'feminine')} lythrennau a dorrwyd gan raglen arall, neu ddyfynodau a bylchau nad yw JSON yn eu hadnabod.`,
    line: (line: number) => `Llinell ${line}`,
    before: 'Nawr:',
    after: 'Wedi’i thrwsio:',
    take: 'Ei drwsio',
    taken: (count: number) =>
      `Mae ${afterNumber(count, 'llinell', 'feminine')} wedi’${count === 1 ? 'i thrwsio' : 'u trwsio'}.`,
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
    error: (count: number) => afterNumber(count, 'gwall', 'masculine'),
    warning: (count: number) => afterNumber(count, 'rhybudd', 'masculine'),
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
    places: (count: number) => afterNumber(count, 'lle', 'masculine'),
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
