// Captions: what of them shows, and whether people can read it.
import { englishNames } from '../../../i18n/compiler/language-names.js';
import { hoursBefore } from '../../captions/convert.js';
import { cueText } from '../../captions/cue-text.js';
import type { Cue, ParsedVtt } from '../../captions/parse-vtt.js';
import { isRolling } from '../../captions/rolling.js';
import { guessTimes } from '../../captions/times.js';
import { type Language, languageOf, type PerLanguage } from '../../language/language.js';
import { languageOfWords } from '../../language/language-of-words.js';
import { eachLanguage } from '../../language/map-languages.js';
import type { Context } from '../context.js';
import type { Report } from '../finding.js';
import type { FileRepair, FixByRule } from '../fix.js';
import { type FoundItem, itemsOf } from '../items.js';
import type { Facts, FindingCode } from '../sentences/sentences.js';
import type { Path } from '../source.js';
import { MAX_SECONDS_OFF, type Probed } from './assets.js';
import { nameOf, SUB_RIP } from './contents.js';

/** Characters a second, as broadcasters allow (https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/). */
const MAX_SPEED = 20;
const MAX_LINES = 2;
/** Lengths of films are written in whole seconds. */
const TOLERANCE_S = 1;

interface Track {
  url?: PerLanguage<string>;
  lang?: string;
}

/** Says something of a file, whose name comes first. */
type Say = <Code extends FindingCode>(code: Code, ...facts: Facts[Code]) => void;

/** @param answerOf what was found at an address; undefined where nobody looked */
export function checkCaptions(context: Context, answerOf: (url: string) => Probed | undefined, report: Report): void {
  for (const { item, path } of itemsOf(context, 'videos')) {
    const tracks: readonly Track[] = Array.isArray(item.captions) ? item.captions.filter(Boolean) : [];
    const duration = checkDuration({ item, path }, context, answerOf, report);
    let showing = 0;
    for (const [index, { url: written, lang }] of tracks.entries()) {
      for (const { text, path: at } of eachLanguage(written, [...path, 'captions', index, 'url'])) {
        const url = typeof text === 'string' ? context.resolve(text, at) : undefined;
        const answer = url === undefined ? undefined : answerOf(url);
        if (!url || !answer || isUnknown(answer)) {
          showing++;
          continue;
        }
        const { captions, type } = answer;
        if (type === SUB_RIP && url.startsWith('file:')) {
          report('captions-subrip', { path: at, fix: conversion(url, String(text), at) }, nameOf(url));
        }
        if (!captions) continue;
        const say: Say = (code, ...facts) =>
          report(code, { path: at, fix: repairOf(code, url, captions, duration) }, ...facts);
        const shown = checkShown(nameOf(url), captions, duration, say);
        checkReadable(nameOf(url), shown, languageOf(lang), say);
        showing += shown.length;
      }
    }
    // Captions on a platform cannot be checked from here.
    if (item.sources && !item.youtube && !item.vimeo && !showing)
      report('captions-missing', captionsOf(path, tracks), tracks.length);
  }
  for (const { item, path } of itemsOf(context, 'audio')) checkDuration({ item, path }, context, answerOf, report);
}

/** Compares the length that is written with that of the files. @returns in seconds; endless where nobody knows it */
function checkDuration(
  { item, path }: Pick<FoundItem, 'item' | 'path'>,
  context: Context,
  answerOf: (url: string) => Probed | undefined,
  report: Report,
): number {
  const files = filmsOf(item.sources, [...path, 'sources']).flatMap(
    ({ url, path }) => context.resolve(url, path) ?? [],
  );
  const lengths = files.flatMap((url) => answerOf(url)?.duration ?? []);
  const stated = Number(item.duration) || undefined;
  const duration = lengths.length ? Math.max(...lengths) : (stated ?? Infinity);
  if (stated && lengths.length && Math.abs(stated - duration) > MAX_SECONDS_OFF) {
    const at = [...path, 'duration'];
    const real = Math.round(duration);
    report('duration-differs', { path: at, fix: { set: [[at, real]] } }, stated, real);
  }
  return duration;
}

/** The addresses of the files of a film or recording: a list, or one for each language. */
const filmsOf = (sources: unknown, path: Path): { url: string; path: Path }[] =>
  [...eachLanguage(sources, path)].flatMap(({ text: list, path: at }) =>
    (Array.isArray(list) ? list : []).flatMap((file, index) =>
      typeof file?.url === 'string' ? [{ url: file.url, path: [...at, index, 'url'] }] : [],
    ),
  );

const captionsOf = (path: Path, tracks: readonly Track[]): Path => (tracks.length ? [...path, 'captions'] : path);

const ENDING = /(\.\w+)?(?=[?#]|$)/;

/** WebVTT beside the file that was handed in, or in its place where that had the right name. */
const conversion = (url: string, written: string, path: Path): FixByRule => ({
  set: [[path, written.replace(ENDING, '.vtt')]],
  files: [{ file: url.replace(ENDING, '.vtt'), from: url, repair: 'webvtt' }],
});

/** Times that can only mean one thing, lines that are there twice, and captions that count from an hour on. */
function repairOf(code: FindingCode, url: string, captions: ParsedVtt, duration: number): FixByRule | undefined {
  const repair = repairs[code]?.(captions, duration);
  return repair && url.startsWith('file:') ? { files: [{ file: url, from: url, repair }] } : undefined;
}

const repairs: Partial<Record<FindingCode, (captions: ParsedVtt, duration: number) => FileRepair | undefined>> = {
  'captions-time': ({ skipped }) =>
    skipped.every(({ text, times }) => !times || guessTimes(text)) ? 'caption-times' : undefined,
  'captions-doubled': () => 'captions-once',
  'captions-late': ({ cues }, duration) => {
    const before = hoursBefore(cues);
    return before && cues.every(({ end }) => end - before <= duration + TOLERANCE_S) ? 'captions-from-zero' : undefined;
  },
};

/** True if nothing can be said of what shows: of a text in another encoding, that it is. */
const isUnknown = ({ problem, refused, otherEncoding, type, bytes }: Probed): boolean =>
  Boolean(problem || refused || otherEncoding) || (type === undefined && bytes !== 0);

/** Reports words that nobody sees. @returns the cues that show */
function checkShown(name: string, { cues, skipped }: ParsedVtt, duration: number, say: Say): Cue[] {
  const badTimes = skipped.filter(({ times }) => times);
  const loose = skipped.filter(({ times }) => !times);
  const filled = cues.filter(({ text }) => cueText(text).lines.length);
  const turned = filled.filter(({ start, end }) => end <= start);
  const late = filled.filter((cue) => cue.start > duration + TOLERANCE_S && !turned.includes(cue));
  if (badTimes[0]) say('captions-time', name, badTimes[0].line, short(badTimes[0].text), badTimes.length - 1);
  if (loose[0]) say('captions-words', name, loose[0].line, short(loose[0].text), loose.length - 1);
  if (turned[0]) say('captions-turned', name, turned[0].line, turned.length - 1);
  if (late[0]) say('captions-late', name, late[0].line, late.length - 1, duration);
  const shown = filled.filter((cue) => !turned.includes(cue) && !late.includes(cue));
  if (!filled.length && !skipped.length) say('captions-empty', name);
  return shown;
}

function checkReadable(name: string, cues: readonly Cue[], lang: Language | undefined, say: Say): void {
  const texts = cues.map((cue) => ({ cue, ...cueText(cue.text) }));
  const spoken = languageOfWords(texts.map(({ lines }) => lines.join(' ')).join(' '));
  if (lang && spoken && spoken !== lang) say('captions-other-language', name, englishNames[lang], englishNames[spoken]);
  if (isRolling(cues)) {
    say('captions-doubled', name);
    return;
  }
  const left = texts.find((each) => each.left.length);
  if (left) say('captions-left-out', name, lineOf(left.cue, left.left[0]), short(left.left[0] ?? ''));
  const signs = texts.find((each) => each.signs.length);
  if (signs) say('captions-signs', name, lineOf(signs.cue, signs.signs[0]), short(signs.signs[0] ?? ''));
  const fast = texts.filter((each) => speedOf(each) > MAX_SPEED);
  if (fast[0]) say('captions-fast', name, fast.length, fast[0].cue.line, Math.round(speedOf(fast[0])));
  const tall = texts.filter(({ lines }) => lines.length > MAX_LINES);
  if (tall[0]) say('captions-tall', name, tall.length, tall[0].cue.line, tall[0].lines.length);
}

/** The line of a file that has some words of a cue. */
function lineOf({ line, text }: Cue, words = ''): number {
  const [first = ''] = words.split(' ');
  const [before = ''] = text.split(first);
  return line + before.split('\n').length;
}

const speedOf = ({ cue, lines }: { cue: Cue; lines: readonly string[] }): number =>
  lines.join(' ').length / (cue.end - cue.start);

const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);
