import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { checkManifest } from '../campaign/check/check-manifest.js';
import { baseOf } from './base-of.js';
import { CliError } from './cli-error.js';
import { sayFarewell } from './farewell.js';
import { printFindings } from './print-findings.js';
import { probeFor } from './probe.js';
import { progressOn } from './progress.js';
import { readAddress, readManifest, shortName } from './read-manifest.js';

interface PublishArguments {
  out: string;
  base: string;
  farewell?: true;
}

/** `publish`: writes a kit, the folder that a force uploads. */
export const publish = new Command('publish')
  .description('Writes a kit: the folder of files to upload, with everything that a page needs.')
  .argument('<manifest>', 'its file, the folder that it is in, or its address')
  .requiredOption('--out <folder>', 'the folder to write; a kit that is there is replaced')
  .requiredOption('--base <address>', 'where the folder will be on the web, such as https://www.example.org/campaign/')
  .option('--farewell', 'a last kit, for a campaign that is over: words and a link, and nothing that loads')
  .action(async (named: string, { out, base: address, farewell }: PublishArguments) => {
    const base = baseOf(address);
    const { url, text } = await readManifest(named);
    if (farewell) return sayFarewell({ url, text, out, base });
    const { publishKit, mayBecomeKit } = await import('../publish/publish-kit.js');
    await mayBecomeKit(out);
    // Publishes exactly what was checked, even if a server answers differently the second time.
    const read = readOnce();
    const checked = await checkManifest(text, url, { read, probe: probeFor(true) });
    if (checked.findings.some(({ level }) => level === 'error')) {
      printFindings(checked);
      throw new CliError(
        `${shortName(url)} has errors, so nothing was published`,
        `Mend what is marked as an error above; ${out} is as it was.`,
      );
    }
    const progress = progressOn(process.stderr);
    const started = performance.now();
    const { kit, kept, withoutSizes } = await publishKit({
      url,
      text,
      out,
      base,
      dist: fileURLToPath(new URL('.', import.meta.url)),
      version: __VERSION__,
      read,
      progress: (what, done, all) => progress.show(`Writing ${what}`, done, all),
    }).finally(progress.clear);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Wrote ${out}: ${kit.files.length} files, ${kit.pages.length} embed pages, in ${seconds} s.`);
    if (kept)
      console.log(
        `${kept} ${kept === 1 ? 'file of earlier versions stays' : 'files of earlier versions stay'}, so that pages that are open do not break.`,
      );
    if (withoutSizes)
      console.log(
        'Pictures have no further sizes: what makes them is not installed. Run "npm install sharp", then publish again.',
      );
    const warnings = checked.findings.filter(({ level, file }) => level === 'warning' && file === url).length;
    if (warnings)
      console.log(
        `check has ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}: npx --no -- campaign-widgets check ${named}`,
      );
    console.log(`Look at it: npx --no -- campaign-widgets preview ${out}`);
    console.log(`Then upload the folder so that it is at ${base}`);
  });

function readOnce(): typeof readAddress {
  const known = new Map<string, Promise<string>>();
  return (url, from) => {
    const before = known.get(url);
    if (before) return before;
    const text = readAddress(url, from);
    known.set(url, text);
    return text;
  };
}
