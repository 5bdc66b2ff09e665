import { Command, Option } from 'commander';
import { type CheckResult, checkManifest } from '../campaign/check/check-manifest.js';
import { sectionOf } from '../widgets/catalogue.js';
import { tags } from '../widgets/registry.js';
import { CliError } from './cli-error.js';
import { printFindings } from './findings/print-findings.js';
import { probeFor } from './probe.js';
import { progressOn } from './progress.js';
import { readAddress, readManifest, shortName } from './read-manifest.js';

interface Options {
  json?: boolean;
  sarif?: boolean;
  offline?: boolean;
  strict?: boolean;
  fix?: boolean;
  yes?: boolean;
  all?: boolean;
}

/** `check`: finds what is wrong with a manifest before the public does. */
export const check = new Command('check')
  .description('Finds what is wrong with a manifest before the public does.')
  .argument('<manifest>', 'its file, the folder that it is in, or its address')
  .option('--offline', 'look at files on this machine only, not at links or files elsewhere')
  .option('--strict', 'fail for warnings, too')
  .option('--fix', 'show what can safely be corrected, ask, and write what you say yes to')
  .option('--yes', 'with --fix: yes to all of it')
  .option('--all', 'name every place of a finding')
  .addOption(new Option('--json', 'write the result as JSON, for machines').conflicts('sarif'))
  .option('--sarif', 'write the result as SARIF, which CI systems show beside the lines')
  .action(async (named: string, options: Options) => {
    const run = () => checkNamed(named, Boolean(options.offline));
    const { result, written } =
      options.fix || options.yes ? await fixed(run, options) : { result: await run(), written: [] };
    await print(result, written, options);
    if (fails(result, Boolean(options.strict))) process.exitCode = 1;
  });

async function checkNamed(named: string, offline: boolean): Promise<CheckResult> {
  const { url, text, encoding } = await readManifest(named);
  const progress = progressOn(process.stderr);
  return checkManifest(text, url, {
    encoding,
    tags,
    sectionOf,
    read: readAddress,
    probe: probeFor(offline),
    progress: (done, all) => progress.show('Looking at files and links', done, all),
  }).finally(progress.clear);
}

async function fixed(
  run: () => Promise<CheckResult>,
  { fix, yes, json, sarif }: Options,
): Promise<{ result: CheckResult; written: string[] }> {
  if (!fix) throw new CliError('--yes answers what --fix asks', 'Add --fix.');
  const [{ fixFindings }, { askOnTerminal }] = await Promise.all([
    import('./fix/fix-findings.js'),
    import('./fix/ask.js'),
  ]);
  // Machines read the other stream.
  const show = json || sarif ? console.error : console.log;
  const ask = json || sarif ? undefined : askOnTerminal;
  const { result, written, offered } = await fixFindings(run, { ask, yes: Boolean(yes), show });
  for (const file of written) show(`Wrote ${shortName(file)}.`);
  if (offered) show('');
  else show('There is nothing that can safely be corrected.\n');
  if (offered && !yes && !ask) {
    console.error('Nothing was written: there is nobody here to ask. Add --yes to write all of it.');
    process.exitCode = 1;
  }
  return { result, written };
}

async function print(result: CheckResult, written: string[], { json, sarif, all }: Options): Promise<void> {
  if (json) console.log((await import('./findings/as-json.js')).asJson(result, written));
  else if (sarif) console.log((await import('./findings/as-sarif.js')).asSarif(result));
  else printFindings(result, Boolean(all));
}

/** A warning about what another manifest says does not count: that is for whoever keeps it. */
const fails = ({ findings, files }: CheckResult, strict: boolean): boolean =>
  findings.some(({ level, file }) => level === 'error' || (strict && level === 'warning' && file === files[0]));
