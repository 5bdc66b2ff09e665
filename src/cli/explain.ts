import { Command, InvalidArgumentError } from 'commander';
import * as v from 'valibot';
import { CampaignError } from '../campaign/campaign-error.js';
import { type Explained, type ExplainedItem, explainManifest } from '../campaign/check/explain-manifest.js';
import { instantOf } from '../campaign/compile/dates.js';
import { type Language, languageOf, languages } from '../campaign/language/language.js';
import { explainError } from '../campaign/load/explain-error.js';
import { moment } from '../campaign/schema/item.js';
import { formatLast, formatMoment } from '../i18n/compiler/format-date.js';
import { englishNames } from '../i18n/compiler/language-names.js';
import { catalogue } from '../widgets/catalogue.js';
import { tags } from '../widgets/registry.js';
import { CliError } from './cli-error.js';
import { paintFor } from './paint.js';
import { readAddress, readManifest, refuseOtherEncoding, shortName } from './read-manifest.js';

interface Options {
  lang: Language;
  at?: string;
  json?: boolean;
}

/** `explain`: what would be shown where, in a language, at a time, and who wrote it. */
export const explain = new Command('explain')
  .description('Says what a manifest shows in a language at a time, and which manifest each value was written in.')
  .argument('<manifest>', 'its file, the folder that it is in, or its address')
  .option('--lang <language>', languages.join(', '), parseLanguage, languages[0])
  .option(
    '--at <time>',
    'a date or time such as 2026-12-24T09:00, in London where it names no offset; default: now',
    parseTime,
  )
  .option('--json', 'write the result as JSON, for machines')
  .action(async (named: string, { lang, at, json }: Options) => {
    const manifest = await readManifest(named);
    refuseOtherEncoding(manifest);
    const { url, text } = manifest;
    const now = at ? Date.parse(at) : Date.now();
    const explained = await explainManifest(text, url, { lang, now, tags, read: readAddress }).catch((error) => {
      const { message, remedy = '' } = error instanceof CampaignError ? explainError(error) : error;
      throw new CliError(message.replaceAll(url, shortName(url)), remedy);
    });
    if (json) console.log(JSON.stringify(explained, null, 2));
    else print(explained, lang, now);
  });

function parseLanguage(value: string): Language {
  const lang = languageOf(value);
  if (lang) return lang;
  throw new InvalidArgumentError(`It must be one of ${languages.join(', ')}.`);
}

function parseTime(value: string): string {
  if (v.is(moment, value)) return instantOf(value);
  throw new InvalidArgumentError('It must be a date that exists, such as 2026-12-03 or 2026-12-03T09:00.');
}

const paint = paintFor(process.stdout);
const marks = { shown: paint.green('●'), later: paint.yellow('○'), over: paint.dim('○'), faulty: paint.red('✕') };
/** Longer values are cut: the manifest has them in full. */
const MAX_WIDTH = 68;

function print({ files, campaign, sections, pages }: Explained, lang: Language, now: number): void {
  console.log(`${paint.bold(shortName(files[0] ?? ''))} in ${englishNames[lang]} on ${formatMoment(now, 'en')}`);
  const names = new Map(files.map((file, index) => [file, layerName(index, files.length)]));
  if (files.length > 1)
    for (const [file, name] of names) console.log(`  ${name.padEnd(8)} ${paint.dim(shortName(file))}`);
  const closed = campaign.state === 'shown' ? '' : ` — nothing of it shows: ${reason(campaign)}`;
  console.log(`\n${headline('campaign')}${closed}`);
  printValues(campaign, names);
  for (const { section, items } of sections) {
    console.log(`\n${headline(section)}`);
    for (const item of items) {
      const state = item.state === 'shown' ? '' : `  ${reason(item)}`;
      const edition = item.edition ? paint.dim('  for staff') : '';
      console.log(`  ${marks[item.state]} ${item.id}${edition}${state}`);
      if (item.state === 'shown') printValues(item, names);
    }
  }
  if (pages.length) console.log(`\n${paint.bold('pages')}${paint.dim('  page scripts')}`);
  for (const { name, widgets, file, because } of pages) {
    const from = names.size > 1 ? paint.dim(`  ${names.get(file) ?? ''}`) : '';
    const what = because ? `cannot be used: ${because}` : widgets.map((tag) => `<${tag}>`).join(', ');
    console.log(`  ${because ? marks.faulty : marks.shown} ${name}${from}  ${what}`);
  }
}

/** A part of the manifest, and the widgets that show it. */
function headline(part: string): string {
  const tags = Object.entries(catalogue).flatMap(([tag, { section }]) => (section === part ? [`<${tag}>`] : []));
  return `${paint.bold(part)}${tags.length ? paint.dim(`  ${tags.join(', ')}`) : ''}`;
}

function printValues({ values }: ExplainedItem, names: Map<string, string>): void {
  const width = Math.max(0, ...values.map(({ field }) => field.length));
  for (const { field, value, lang, file } of values) {
    const line = value.replace(/\s+/g, ' ').trim();
    const short = line.length > MAX_WIDTH ? `${line.slice(0, MAX_WIDTH - 1)}…` : line;
    const from = names.size > 1 ? `${paint.dim((names.get(file) ?? '').padEnd(8))}  ` : '';
    const inOther = lang ? paint.yellow(`  (in ${englishNames[lang]})`) : '';
    console.log(`      ${field.padEnd(width)}  ${from}${short}${inOther}`);
  }
}

const reason = ({ state, because = '' }: ExplainedItem): string => {
  if (state === 'later') return `shows from ${formatMoment(because, 'en')}`;
  if (state === 'over') return `was last shown on ${formatLast(because, 'en')}`;
  return `cannot be used: ${because || 'see check'}`;
};

/** The first is a force's own, the last the national one. */
const layerName = (index: number, all: number): string =>
  index === 0 ? 'local' : index === all - 1 ? 'national' : all > 3 ? `between ${index}` : 'between';
