// Prints findings for a person: file by file, by what they mean for readers, each message once.
import { alike } from '../../campaign/check/alike.js';
import type { CheckResult } from '../../campaign/check/check-manifest.js';
import type { Finding } from '../../campaign/check/finding.js';
import { type Effect, effects } from '../../campaign/check/sentences/effects.js';
import type { Level } from '../../campaign/check/sentences/sentence.js';
import { languages } from '../../campaign/language/language.js';
import { englishNames } from '../../i18n/compiler/language-names.js';
import { paintFor } from '../paint.js';
import { shortName } from '../read-manifest.js';
import { isForUs } from './shown-findings.js';

const levels: Level[] = ['error', 'warning', 'note'];
const paint = paintFor(process.stdout);
const colours = { error: paint.red, warning: paint.yellow, note: paint.cyan };

/** The errors alone, each with its file, place, problem and remedy. */
export function printErrors(findings: readonly Finding[]): void {
  const { red } = paintFor(process.stderr);
  for (const { level, file, line, column, pointer, message, remedy } of findings) {
    if (level !== 'error') continue;
    console.error(`${red('error')}  ${shortName(file)}:${line}:${column}  ${pointer || 'the manifest'} ${message}.`);
    if (remedy) console.error(`    ${remedy}`);
  }
}

const headings: Record<Effect, string> = {
  'stops-publishing': 'Stops publishing',
  'readers-notice': 'Readers would notice',
  better: 'Would be better',
};

/** More places than these are one line, unless all are asked for. */
const MAX_PLACES = 3;

/** @param all whether each place is named */
export function printFindings(result: CheckResult, all: boolean): void {
  const { findings, files, changes, coverage, looked } = result;
  for (const [index, file] of files.entries()) {
    console.log(paint.bold(shortName(file)));
    if (index === 0 && files[1]) {
      console.log(`  extends ${files.slice(1).map(shortName).join(', which extends ')}`);
      for (const change of changes) console.log(`  ${change.part}: ${changeInWords(change)}`);
    }
    const fileFindings = findings.filter((finding) => finding.file === file);
    const shown = fileFindings.filter((finding) => isForUs(result, finding));
    for (const effect of effects)
      printEffect(
        effect,
        shown.filter((finding) => finding.effect === effect),
        all,
      );
    const untold = fileFindings.length - shown.length;
    if (untold)
      console.log(
        paint.dim(`  ${count(untold, 'warning or note', 'warnings and notes')} of its own: check it to see them.`),
      );
    console.log();
  }
  const counts = languages.flatMap((lang) =>
    coverage[lang] === undefined ? [] : [`${englishNames[lang]}: ${coverage[lang]} of ${coverage.all} texts.`],
  );
  if (coverage.all) console.log(counts.join(' '));
  if (looked.at) console.log(`${count(looked.at, 'file or link', 'files and links')} looked at.`);
  if (looked.past) console.log(`${count(looked.past, 'file or link', 'files and links')} elsewhere not looked at.`);
  printSummary(result);
}

function printSummary(result: CheckResult): void {
  const shown = result.findings.filter((finding) => isForUs(result, finding));
  const [errors = 0, warnings = 0, notes = 0] = levels.map(
    (level) => shown.filter((finding) => finding.level === level).length,
  );
  const summary = [count(errors, 'error'), count(warnings, 'warning'), count(notes, 'note')].join(', ');
  console.log(errors ? paint.red(summary) : warnings ? paint.yellow(summary) : paint.green(summary));
  const fixable = shown.filter(({ fix }) => fix?.edits.every(({ file }) => file.startsWith('file:'))).length;
  if (fixable) console.log(`--fix can correct ${fixable} of them: it shows each first, and asks.`);
}

/** Findings with the same message. */
type Group = [Finding, ...Finding[]];

/** Findings that say the same are one paragraph; errors come first. */
function printEffect(effect: Effect, findings: Finding[], all: boolean): void {
  if (!findings.length) return;
  console.log(`\n  ${paint.bold(headings[effect])} ${paint.dim(`(${findings.length})`)}`);
  const inOrder = findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  for (const group of alike(inOrder)) {
    const [{ level, message, remedy }] = group;
    const isShort = all || group.length <= MAX_PLACES;
    const lines = isShort ? '' : paint.dim(` (${linesInWords(group)})`);
    console.log(`\n  ${colours[level](level)}  ${placesInWords(group)} ${message}${lines}.`);
    for (const { line, column, pointer } of isShort && group.length > 1 ? group : [])
      console.log(`    ${paint.dim(`${line}:${column}`.padEnd(8))} ${pointer}`);
    if (remedy) console.log(`    ${remedy}`);
  }
}

const placesInWords = (group: Group): string => {
  const [{ line, column, pointer }] = group;
  return group.length > 1 ? `${group.length} places: each` : `${line}:${column}  ${pointer || 'the manifest'}`;
};

function linesInWords(group: Group): string {
  const lines = [...new Set(group.map(({ line }) => line))];
  const rest = lines.length - MAX_PLACES;
  const named = lines.slice(0, MAX_PLACES).join(', ');
  if (lines.length === 1) return `line ${named}; --all names each`;
  return `lines ${named}${rest > 0 ? ` and ${rest} more` : ''}; --all names each`;
}

const changeInWords = ({ changed, added, removed }: CheckResult['changes'][number]): string =>
  [
    changed.length && `changes ${changed.join(', ')}`,
    added.length && `adds ${added.join(', ')}`,
    removed.length && `removes ${removed.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
