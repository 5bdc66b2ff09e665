// Alternatives for people who do not see or hear films and images.

import { englishNames } from '../../../i18n/compiler/language-names.js';
import { isObject } from '../../../util/is-object.js';
import { eachLanguage } from '../../language/map-languages.js';
import type { Context, Rule } from '../context.js';
import type { Report } from '../finding.js';
import { type FoundItem, itemsOf } from '../items.js';

/** As long as people remember while they listen. */
const MAX_ALT_LENGTH = 250;
const FILE_NAME = /\.(jpe?g|png|gif|svg|webp|avif|heic|tiff?)$|^(img|dsc|image|photo|screenshot|untitled)[-_ ]?\d+$/i;
const REDUNDANT =
  /^(an? )?(image|picture|photo|photograph|graphic|icon|llun|delwedd|ffotograff|graffigyn)\s+(of|o|o’r|o'r)\b/i;
/** Sections in which the picture is not beside a text: it is what is offered. */
const OFFERED = /^(images|graphics)$/;

export const films: Rule = (context, report) => {
  for (const film of itemsOf(context, 'videos')) checkFilm(film, context, report);
};

function checkFilm({ item, path }: FoundItem, { languages }: Context, report: Report): void {
  const hosted = item.youtube || item.vimeo;
  if (!item.sources && !hosted) return;
  const captions = Array.isArray(item.captions) ? item.captions.map((track) => track?.lang) : [];
  for (const lang of captions.length ? languages : []) {
    if (!captions.includes(lang)) report('captions-language', [...path, 'captions'], englishNames[lang]);
  }
  if (![...eachLanguage(item.transcript, [])].some(({ text }) => hasWords(text))) report('transcript-missing', path);
  if (!item.audioDescription && !hosted) report('audio-description-missing', path);
}

const hasWords = (text: unknown): boolean =>
  typeof text === 'string' ? /\w/.test(text) : Array.isArray(text) && text.length > 0;

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
      if (FILE_NAME.test(text.trim())) report('alt-file-name', where, text);
      if (begin) report('alt-redundant', where, begin);
      if (text.length > MAX_ALT_LENGTH) report('alt-long', where, text.length);
    }
  }
};
