import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { checkManifest } from '../campaign/check/check-manifest.js';
import { type Edition, hasForStaff } from '../campaign/edition.js';
import { editions } from '../campaign/schema/item.js';
import { sectionNames } from '../campaign/schema/manifest.js';
import { sectionOf } from '../widgets/catalogue.js';
import { tags } from '../widgets/registry.js';
import { baseOf } from './base-of.js';
import { sayFarewell } from './farewell.js';
import { probeFor } from './probe.js';
import { progressOn } from './progress.js';
import { readAddress, readManifest } from './read-manifest.js';
import { refuseErrors } from './refuse-errors.js';

interface PublishArguments {
  out: string;
  base: string;
  page: Record<string, string[]>;
  compress: boolean;
  farewell?: true;
  for?: Edition;
}

/** `publish`: writes a kit, the folder that a force uploads. */
export const publish = new Command('publish')
  .description('Writes a kit: the folder of files to upload, with everything that a page needs.')
  .argument('<manifest>', 'its file, the folder that it is in, or its address')
  .requiredOption('--out <folder>', 'the folder to write; a kit that is there is replaced')
  .requiredOption('--base <address>', 'where the folder will be on the web, such as https://www.example.org/campaign/')
  .option(
    '--page <name=tags>',
    'a script for one page with these widgets inside, such as home="thank-you-banner resource-list"; may be repeated',
    pageOption,
    {},
  )
  .addOption(
    new Option(
      '--for <readers>',
      'public: without what is for staff; staff: all of it, and its pages say so (default: all of it)',
    ).choices(editions),
  )
  .option('--no-compress', 'no .br and .gz beside texts, for hosts that compress by themselves and do not send them')
  .option('--farewell', 'a last kit, for a campaign that is over: words and a link, and nothing that loads')
  .action(async (named: string, { out, base: address, page, compress, farewell, for: edition }: PublishArguments) => {
    const base = baseOf(address);
    const { url, text, encoding } = await readManifest(named);
    if (farewell) return sayFarewell({ url, text, encoding, out, base, compress, edition });
    const [{ publishKit, mayBecomeKit }, { markdownKeeper }] = await Promise.all([
      import('../publish/publish-kit.js'),
      import('../publish/write-markdown.js'),
    ]);
    await mayBecomeKit(out);
    const stale = !compress && existsSync(join(out, 'manifest.json.br'));
    const markdown = markdownKeeper();
    const checked = await checkManifest(text, url, {
      encoding,
      tags,
      sectionOf,
      edition,
      read: readAddress,
      probe: probeFor(true),
      markdown: markdown.read,
    });
    const assembled = refuseErrors(checked, { url, out });
    const progress = progressOn(process.stderr);
    const started = performance.now();
    const { kit, kept, withoutPictures } = await publishKit({
      assembled,
      named: checked.named,
      writeMarkdown: markdown.write,
      pages: page,
      edition,
      compress,
      out,
      base,
      dist: fileURLToPath(new URL('.', import.meta.url)),
      version: __VERSION__,
      progress: (what, done, all) => progress.show(`Writing ${what}`, done, all),
    }).finally(progress.clear);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Wrote ${out}: ${kit.files.length} files, ${kit.pages.length} embed pages, in ${seconds} s.`);
    if (kept)
      console.log(
        `${kept} ${kept === 1 ? 'file of earlier versions stays' : 'files of earlier versions stay'}, so that pages that are open do not break.`,
      );
    if (stale)
      console.log(
        'The kit before had .br and .gz files. Delete them on the server: it may go on sending them in place of the new texts.',
      );
    if (withoutPictures)
      console.log(
        'Pictures have no further sizes, and links no pictures of their own: what makes them is not installed. Run "npm install sharp", then publish again.',
      );
    const warnings = checked.findings.filter(({ level, file }) => level === 'warning' && file === url).length;
    if (warnings)
      console.log(
        `check has ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}: npx --no -- campaign-widgets check ${named}`,
      );
    if (!edition && hasForStaff(assembled.merged, sectionNames))
      console.log(
        'It has what is for staff, too. For a public site, publish a kit of its own, in another folder: --for public.',
      );
    console.log(`Look at it: npx --no -- campaign-widgets preview ${out}`);
    console.log(`Then upload the folder so that it is at ${base}`);
  });

/** @throws {InvalidArgumentError} for one without a name or without tags */
function pageOption(value: string, pages: Record<string, string[]>): Record<string, string[]> {
  const [, name = '', list = ''] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
  if (!name)
    throw new InvalidArgumentError('Write a name, "=", and tags: --page home="thank-you-banner resource-list".');
  return { ...pages, [name]: list.split(/[\s,]+/).filter(Boolean) };
}
