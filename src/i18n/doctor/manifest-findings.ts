// The doctor's sentences about the manifest: its file, its time, what it leads to.

const en = {
  manifestFine: { title: (title: string) => `The manifest is there and can be read: ${title}` },
  notUtf8: {
    title: (address: string) => `${address} is not saved as UTF-8`,
    means: 'A program saved it as ANSI or UTF-16. Its letters cannot be read, so widgets show their fallbacks.',
    remedy: 'Save it again as UTF-8 (in Notepad: Save as, then UTF-8 under Encoding), and upload it.',
  },
  notJson: {
    title: (address: string) => `${address} is not valid JSON`,
    means: 'It was mistyped, or cut off while it was uploaded. No widget can read it.',
    remedy: 'Upload it again, or run campaign-widgets check on it: that names the line.',
  },
  notManifest: {
    title: (address: string) => `${address} is not a campaign manifest`,
    means: 'It can be read, but has no campaign in it. Some other file has the same name.',
    remedy: 'Check the address of the manifest on the script tag.',
  },
  manifestType: {
    title: (type: string) => `The manifest is sent as ${type}`,
    means: 'The widgets read it all the same, but a firewall or a cache may treat it wrongly.',
    remedy: 'On its server, send .json files as application/json.',
  },
  scriptType: {
    title: (address: string, type: string) => `${address} is sent as ${type}`,
    means: 'Browsers run a script only if the server says that it is one (MIME type).',
    remedy: 'On its server, send .js files as text/javascript.',
  },
  notCompiled: {
    title: 'The manifest was not compiled',
    means: 'It works, but every visitor’s browser downloads more and does the work again.',
    remedy: 'Publish it with campaign-widgets publish.',
  },
  precompiledChanged: {
    title: 'The manifest was changed after it was compiled, or cut off',
    means: 'It is not the file that was published, so every visitor’s browser checks and compiles it again.',
    remedy: 'Publish it again, and upload it as it is.',
  },
  notYet: {
    title: (when: string) => `The campaign has not begun: ${when}`,
    means: 'Until then every widget shows its fallback.',
    remedy: 'Nothing needs doing if that is meant. Otherwise change “from” in the manifest.',
  },
  over: {
    title: (when: string) => `The campaign is over: it was last shown on ${when}`,
    means: 'Every widget shows its fallback.',
    remedy: 'Take the widgets off the page, or change “until” in the manifest.',
  },
  failed: {
    title: (where: string) => `${where} shows its fallback`,
    means: 'Its script is there, but it could not show its part of the campaign.',
    remedy: 'Read its message and the other findings.',
  },
  slow: {
    title: (where: string) => `${where} still waits for the campaign`,
    means: 'Its fallback stays until the campaign comes.',
    remedy: 'Check again in half a minute.',
  },
  picture: {
    title: (url: string) => `The picture ${url} did not load`,
    means: 'Readers see its description in its place.',
    remedy: 'Open this address in a new tab. If the file is not there, upload it again.',
  },
};

const cy: typeof en = {
  manifestFine: { title: (title) => `Mae’r maniffest yno a gellir ei ddarllen: ${title}` },
  notUtf8: {
    title: (address) => `Nid yw ${address} wedi’i gadw fel UTF-8`,
    means:
      'Cafodd ei gadw fel ANSI neu UTF-16 gan raglen. Ni ellir darllen ei lythrennau, felly mae’r teclynnau’n dangos y cynnwys wrth gefn.',
    remedy: 'Cadwch ef eto fel UTF-8 (yn Notepad: Save as, yna UTF-8 o dan Encoding), a’i uwchlwytho.',
  },
  notJson: {
    title: (address) => `Nid yw ${address} yn JSON dilys`,
    means: 'Cafodd ei gamdeipio, neu ei dorri wrth ei uwchlwytho. Ni all yr un teclyn ei ddarllen.',
    remedy: 'Uwchlwythwch ef eto, neu rhedwch campaign-widgets check arno: mae hwnnw’n enwi’r llinell.',
  },
  notManifest: {
    title: (address) => `Nid maniffest ymgyrch yw ${address}`,
    means: 'Gellir ei ddarllen, ond nid oes ymgyrch ynddo. Mae gan ffeil arall yr un enw.',
    remedy: 'Gwiriwch gyfeiriad y maniffest ar y tag sgript.',
  },
  manifestType: {
    title: (type) => `Anfonir y maniffest fel ${type}`,
    means: 'Mae’r teclynnau’n ei ddarllen beth bynnag, ond gall mur gwarchod neu storfa ei drin yn anghywir.',
    remedy: 'Ar ei weinydd, anfonwch ffeiliau .json fel application/json.',
  },
  scriptType: {
    title: (address, type) => `Anfonir ${address} fel ${type}`,
    means: 'Dim ond os yw’r gweinydd yn dweud mai sgript ydyw (math MIME) y mae porwyr yn rhedeg sgript.',
    remedy: 'Ar ei weinydd, anfonwch ffeiliau .js fel text/javascript.',
  },
  notCompiled: {
    title: 'Ni chafodd y maniffest ei grynhoi',
    means: 'Mae’n gweithio, ond mae porwr pob ymwelydd yn lawrlwytho mwy ac yn gwneud y gwaith eto.',
    remedy: 'Cyhoeddwch ef gyda campaign-widgets publish.',
  },
  precompiledChanged: {
    title: 'Newidiwyd y maniffest ar ôl ei grynhoi, neu fe’i torrwyd',
    means: 'Nid dyma’r ffeil a gyhoeddwyd, felly mae porwr pob ymwelydd yn ei wirio a’i grynhoi eto.',
    remedy: 'Cyhoeddwch ef eto, ac uwchlwythwch ef fel y mae.',
  },
  notYet: {
    title: (when) => `Nid yw’r ymgyrch wedi dechrau: ${when}`,
    means: 'Tan hynny mae pob teclyn yn dangos ei gynnwys wrth gefn.',
    remedy: 'Arhoswch, neu newidiwch “from” yn y maniffest.',
  },
  over: {
    title: (when) => `Daeth yr ymgyrch i ben: fe’i dangoswyd ddiwethaf ar ${when}`,
    means: 'Mae pob teclyn yn dangos ei gynnwys wrth gefn.',
    remedy: 'Tynnwch y teclynnau oddi ar y dudalen, neu newidiwch “until” yn y maniffest.',
  },
  failed: {
    title: (where) => `Mae ${where} yn dangos ei gynnwys wrth gefn`,
    means: 'Mae ei sgript yno, ond ni allai ddangos ei ran o’r ymgyrch.',
    remedy: 'Edrychwch ar yr hyn a ddywedodd y teclyn, ac ar y canfyddiadau eraill.',
  },
  slow: {
    title: (where) => `Mae ${where} yn dal i aros am yr ymgyrch`,
    means: 'Mae ei gynnwys wrth gefn yn aros nes daw’r ymgyrch.',
    remedy: 'Gwiriwch eto ymhen hanner munud.',
  },
  picture: {
    title: (url) => `Ni ddaeth y llun ${url}`,
    means: 'Mae darllenwyr yn gweld ei ddisgrifiad yn ei le.',
    remedy: 'Agorwch y cyfeiriad hwn mewn tab newydd: os nad yw’r ffeil yno, uwchlwythwch hi eto.',
  },
};

export const manifestFindings = { en, cy };
