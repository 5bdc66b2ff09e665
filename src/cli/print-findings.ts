// Prints findings for a terminal: file by file, errors first, each message once.
import type { CheckResult } from '../campaign/check/check-manifest.js';
import type { Finding } from '../campaign/check/finding.js';
import type { Level } from '../campaign/check/sentences/sentence.js';
import { languages } from '../campaign/language/language.js';
import { englishNames } from '../i18n/compiler/language-names.js';
import { paintFor } from './paint.js';
import { shortName } from './read-manifest.js';

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

export function printFindings({ findings, files, changes, coverage, looked }: CheckResult): void {
  for (const [index, file] of files.entries()) {
    console.log(paint.bold(shortName(file)));
    if (index === 0 && files[1]) {
      console.log(`  extends ${files.slice(1).map(shortName).join(', which extends ')}`);
      for (const change of changes) console.log(`  ${change.part}: ${changeInWords(change)}`);
    }
    const fileFindings = findings.filter((finding) => finding.file === file);
    // Findings in another manifest are for its own team, unless they break this one.
    const shown = index === 0 ? fileFindings : fileFindings.filter(({ level }) => level === 'error');
    for (const level of levels) printLevel(shown.filter((finding) => finding.level === level));
    const untold = fileFindings.length - shown.length;
    if (untold)
      console.log(
        paint.dim(`  ${count(untold, 'warning or note', 'warnings and notes')} of its own: check it to see them.`),
      );
    console.log();
  }
  const { all } = coverage;
  const counts = languages.flatMap((lang) =>
    coverage[lang] === undefined ? [] : [`${englishNames[lang]}: ${coverage[lang]} of ${all} texts.`],
  );
  if (all) console.log(counts.join(' '));
  if (looked.at) console.log(`${count(looked.at, 'file or link', 'files and links')} looked at.`);
  if (looked.past) console.log(`${count(looked.past, 'file or link', 'files and links')} elsewhere not looked at.`);
  const [errors = 0, warnings = 0, notes = 0] = levels.map(
    (level) =>
      findings.filter((finding) => finding.level === level && (level === 'error' || finding.file === files[0])).length,
  );
  const summary = [count(errors, 'error'), count(warnings, 'warning'), count(notes, 'note')].join(', ');
  console.log(errors ? paint.red(summary) : warnings ? paint.yellow(summary) : paint.green(summary));
}

/** Findings with the same message. */
type Group = [Finding, ...Finding[]];

/** Findings that say the same are one paragraph with several places. */
function printLevel(findings: Finding[]): void {
  for (const group of groupBy(findings).values()) {
    const [{ level, message, remedy }] = group;
    console.log(`\n  ${colours[level](level)}  ${placesInWords(group)} ${message}.`);
    if (group.length > 1) {
      for (const { line, column, pointer } of group)
        console.log(`    ${paint.dim(`${line}:${column}`.padEnd(8))} ${pointer}`);
    }
    if (remedy) console.log(`    ${remedy}`);
  }
}

const placesInWords = (group: Group): string => {
  const [{ line, column, pointer }] = group;
  return group.length > 1 ? `${group.length} places: each` : `${line}:${column}  ${pointer || 'the manifest'}`;
};

function groupBy(findings: Finding[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.message}\n${finding.remedy}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
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
