import { Command } from 'commander';
import { type CheckResult, checkManifest } from '../campaign/check/check-manifest.js';
import { printFindings } from './print-findings.js';
import { probeFor } from './probe.js';
import { progressOn } from './progress.js';
import { readAddress, readManifest } from './read-manifest.js';

interface Options {
  json?: boolean;
  offline?: boolean;
  strict?: boolean;
}

/** `check`: finds what is wrong with a manifest before the public does. */
export const check = new Command('check')
  .description('Finds what is wrong with a manifest before the public does.')
  .argument('<manifest>', 'its file, the folder that it is in, or its address')
  .option('--offline', 'look at files on this machine only, not at links or files elsewhere')
  .option('--strict', 'fail for warnings, too')
  .option('--json', 'write the result as JSON, for machines')
  .action(async (named: string, options: Options) => {
    const { url, text } = await readManifest(named);
    const progress = progressOn(process.stderr);
    const result = await checkManifest(text, url, {
      read: readAddress,
      probe: probeFor(Boolean(options.offline)),
      progress: (done, all) => progress.show('Looking at files and links', done, all),
    });
    progress.clear();
    if (options.json) console.log(JSON.stringify(forMachines(result), null, 2));
    else printFindings(result);
    if (fails(result, Boolean(options.strict))) process.exitCode = 1;
  });

/** A warning about what another manifest says does not count: that is for whoever keeps it. */
const fails = ({ findings, files }: CheckResult, strict: boolean): boolean =>
  findings.some(({ level, file }) => level === 'error' || (strict && level === 'warning' && file === files[0]));

const forMachines = ({ assembled: _, named: _named, ...result }: CheckResult) => result;
