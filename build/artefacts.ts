// Everything in dist/ beside scripts, generated from the source: types, the documented API, the manifest's JSON
// Schema and the sizes that the budgets are checked against.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { tags } from '../src/widgets/registry.ts';
import { analyze } from './docs/analyze.js';
import { builderDocs } from './docs/builder-docs.ts';
import { writeEditorData } from './docs/editor-data.ts';
import { publicElements } from './docs/public-elements.ts';
import { lettersOf } from './letters.js';
import { type Chunks, fileOf } from './vite/chunks.ts';
import { writeWordPressPlugin } from './wordpress-plugin.ts';

export async function writeArtefacts(root: string, chunks: Chunks): Promise<void> {
  const run = (bin: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(root, 'node_modules', bin), ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const write = (file: string, content: string) => writeFileSync(join(root, 'dist', file), content);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

  // As npm makes it when it installs the package: for whoever runs it from a checkout.
  chmodSync(join(root, 'dist/cli.js'), 0o755);
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  mkdirSync(join(root, 'dist/widgets'), { recursive: true });
  // With each of them comes the type of the global `campaignWidgets`.
  const settings = (path: string) => `import '${path}types/element/core/page-settings.js';\n`;
  for (const tag of tags)
    write(`widgets/${tag}.d.ts`, `${settings('../')}export * from '../types/widgets/${tag}/index.js';\n`);
  write('index.d.ts', "export * from './types/index.js';\n");
  write('configure.d.ts', "export * from './types/element/configure.js';\n");
  write('campaign.d.ts', "export * from './types/campaign/index.js';\n");
  for (const script of ['campaign-widgets', 'campaign-widgets.all']) write(`${script}.d.ts`, settings('./'));

  // `campaign-widgets` stands for every tag there is.
  const css = readFileSync(join(root, 'src/placement/campaign-widgets.css'), 'utf8');
  write('campaign-widgets.css', css.replaceAll(/^campaign-widgets\b/gm, `:is(${tags.join(', ')})`));
  // TypeScript asks what an imported style sheet gives: nothing.
  write('campaign-widgets.css.d.ts', 'export {};\n');
  write('icon.svg', readFileSync(join(root, 'src/embed/icon.svg'), 'utf8'));
  write('letters.json', JSON.stringify(lettersOf(root)));
  write('embed.css', readFileSync(join(root, 'src/embed/embed.css'), 'utf8'));
  const customElements = publicElements(await analyze(root));
  write('custom-elements.json', json(customElements));
  await writeEditorData(root, customElements, write);
  write('builder/widgets.json', JSON.stringify(builderDocs(customElements, await catalogueOf(root))));
  for (const file of ['builder.css', 'preview/preview.css', 'preview/preview.html'])
    write(`builder/${basename(file)}`, readFileSync(join(root, 'src/builder', file), 'utf8'));
  write('manifest.schema.json', json(await schemaOf(root)));
  writeWordPressPlugin(root);
  // For page scripts, which publishing makes of them.
  write('kit/chunks.json', JSON.stringify(chunks));
  write('sizes.json', json(sizes(join(root, 'dist'), chunks)));
}

async function catalogueOf(root: string) {
  const { module } = await runnerImport<typeof import('../src/widgets/catalogue.ts')>(
    join(root, 'src/widgets/catalogue.ts'),
  );
  return module.catalogue;
}

async function schemaOf(root: string): Promise<object> {
  const { module } = await runnerImport<typeof import('./docs/manifest-schema.ts')>(
    join(root, 'build/docs/manifest-schema.ts'),
  );
  return module.manifestSchema();
}

/** Bytes of every script, and of what a page with some widgets loads before it first shows them. */
function sizes(dist: string, { release, names: chunks }: Chunks) {
  const measure = (file: string) => {
    const content = readFileSync(join(dist, file));
    const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli: brotli.length };
  };
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const files = Object.fromEntries(scripts.sort().map((file) => [file.replaceAll('\\', '/'), measure(file)]));
  const page = (names: readonly string[]) => {
    const needed = new Set([
      'campaign-widgets.js',
      ...names.flatMap((tag) => chunks[tag] ?? []).map((name) => fileOf(name, release)),
    ]);
    return [...needed].reduce((sum, file) => sum + (files[file]?.brotli ?? 0), 0);
  };
  return {
    files,
    pages: {
      loader: page([]),
      banner: page(['thank-you-banner']),
      'three-widgets': page(['thank-you-banner', 'campaign-video', 'resource-list']),
      embed: files['embed.js']?.brotli,
      builder: withImports(dist, 'builder/builder.js').reduce((sum, file) => sum + (files[file]?.brotli ?? 0), 0),
    },
  };
}

/** A script and those that it imports at once. */
function withImports(dist: string, file: string, found: string[] = []): string[] {
  if (found.includes(file)) return found;
  found.push(file);
  const code = readFileSync(join(dist, file), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g))
    withImports(dist, posix.join(posix.dirname(file), path), found);
  return found;
}
