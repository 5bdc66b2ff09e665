// Alternatives for people who do not see or hear films and images.

import { furtherLanguage } from '../../../i18n/compiler/further-languages.js';
import { englishNames } from '../../../i18n/compiler/language-names.js';
import { knownName } from '../../../i18n/compiler/resource-names.js';
import { isObject } from '../../../util/is-object.js';
import { secondsOf } from '../../compile/metadata/played.js';
import { eachLanguage } from '../../language/map-languages.js';
import { accessibleKinds } from '../../schema/forms.js';
import type { Context, Rule } from '../context.js';
import type { Report } from '../finding.js';
import { type FoundItem, itemsOf } from '../items.js';
import type { Path } from '../source.js';

/** As long as people remember while they listen. */
const MAX_ALT_LENGTH = 250;
/** Names that cameras, phones, chats and picture programs give; and those of files, whatever they are called. */
const FILE_NAME =
  /\.(jpe?g|png|gif|svg|webp|avif|hei[cf]|tiff?|bmp|psd|ai|pdf)$|^(img|dscn?|pxl|mvimg|p|image|photo|picture|screen ?shot|untitled|whatsapp image|capture|scan|asset|artboard)[-_ ]*(at )?\d([\d\s_.:@x-]|at )*(\(\d+\)|copy|final)?$|^\S*[a-z\d][_-]\S*\d+x\d+$/i;
const REDUNDANT =
  /^(an? |y |yr )?(stock )?(image|picture|photo|photograph|graphic|icon|llun|delwedd|ffotograff|graffigyn)(\s+(of|showing|that shows|o|o’r|o'r|yn dangos)\b|\s*[:–—-]\s)/i;
/** Words that say nothing of what is seen. */
const SAYS_NOTHING =
  /^((an?|the|our|y|yr) )?(alt( text)?|image|picture|photo|photograph|graphic|icon|logo|banner|poster|thumbnail|untitled|llun|delwedd|ffotograff|graffigyn)\.?$/i;
/** Sections in which the picture is not beside a text: it is what is offered. */
const OFFERED = /^(images|graphics)$/;

export const films: Rule = (context, report) => {
  for (const film of itemsOf(context, 'videos')) checkFilm(film, context, report);
};

export const recordings: Rule = (context, report) => {
  for (const { item, path } of itemsOf(context, 'audio')) {
    if (!hasTranscript(item)) report('audio-transcript-missing', path);
    checkChapters(item, path, report);
  }
};

const hasTranscript = ({ transcript }: Record<string, unknown>): boolean =>
  [...eachLanguage(transcript, [])].some(({ text }) => hasWords(text));

function checkFilm({ item, path }: FoundItem, { languages }: Context, report: Report): void {
  const hosted = item.youtube || item.vimeo || item.link;
  if (!item.sources && !hosted) return;
  const captions = Array.isArray(item.captions) ? item.captions.map((track) => track?.lang) : [];
  for (const lang of captions.length ? languages : []) {
    if (!captions.includes(lang)) report('captions-language', [...path, 'captions'], englishNames[lang]);
  }
  if (!hasTranscript(item)) report('transcript-missing', path);
  if (!item.audioDescription && !hosted) report('audio-description-missing', path);
  checkChapters(item, path, report);
}

function checkChapters({ chapters, duration }: Record<string, unknown>, path: Path, report: Report): void {
  let before = -1;
  for (const [index, chapter] of (Array.isArray(chapters) ? chapters : []).entries()) {
    const start = String(chapter?.start);
    const at = secondsOf(start);
    const where = [...path, 'chapters', index, 'start'];
    if (at <= before) report('chapter-order', where, start);
    else if (typeof duration === 'number' && at >= duration) report('chapter-late', where, start, duration);
    if (!Number.isNaN(at)) before = at;
  }
}

/** True for words that are the name of the file beside them. */
function isNameOf({ url }: Record<string, unknown>, alt: string): boolean {
  const [, name = ''] = /([^/\\]+?)(\.\w+)?([?#].*)?$/.exec(String(url ?? '')) ?? [];
  return /[-_\d]/.test(name) && name.toLowerCase() === alt.trim().toLowerCase();
}

const hasWords = (text: unknown): boolean =>
  typeof text === 'string' ? /\w/.test(text) : Array.isArray(text) && text.length > 0;

/** Kinds that have alternatives of their own: captions, transcripts, alt texts. */
const SEEN_OR_HEARD = /^(graphic|picture|logo|film|audio)$/;

/** Families read at home, with whatever eyes and languages they have: a document is not for all of them. */
export const accessibleForms: Rule = (context, report) => {
  for (const { item, path } of itemsOf(context, 'resources')) {
    const isFor = (audience: string) => [item.audience].flat().some((each) => knownName(String(each)) === audience);
    if (!item.file || item.link || !isFor('families') || SEEN_OR_HEARD.test(knownName(String(item.type)))) continue;
    const kinds = Array.isArray(item.forms) ? item.forms.map((form) => knownName(String(form?.kind))) : [];
    if (!accessibleKinds.some((kind) => kinds.includes(kind))) report('accessible-form-missing', path);
  }
};

/** A language without a name here would be shown by its tag. */
export const formLanguages: Rule = (context, report) => {
  for (const { item, path } of itemsOf(context, 'resources')) {
    for (const [index, form] of (Array.isArray(item.forms) ? item.forms : []).entries()) {
      const { lang } = isObject(form) ? form : {};
      if (typeof lang !== 'string' || furtherLanguage(lang).names) continue;
      report('form-language-unknown', [...path, 'forms', index, 'lang'], lang);
    }
  }
};

export const altTexts: Rule = (context, report) => {
  for (const { item, path } of itemsOf(context, 'resources')) {
    if (/^(graphic|picture)$/.test(String(item.type).trim().toLowerCase()) && !item.alt) report('alt-missing', path);
  }
  for (const { kind, path, value } of context.places) {
    if (kind !== 'object' || !isObject(value) || !Object.hasOwn(value, 'alt')) continue;
    for (const { text, path: where } of eachLanguage(value.alt, [...path, 'alt'])) {
      if (typeof text !== 'string') continue;
      const [begin = ''] = REDUNDANT.exec(text) ?? [];
      if (!text.trim() && OFFERED.test(String(path[0]))) report('alt-empty', where);
      if (FILE_NAME.test(text.trim()) || isNameOf(value, text)) report('alt-file-name', where, text);
      else if (SAYS_NOTHING.test(text.trim())) report('alt-says-nothing', where, text.trim());
      if (begin) report('alt-redundant', where, begin);
      if (text.length > MAX_ALT_LENGTH) report('alt-long', where, text.length);
    }
  }
};
