// npm run new-widget <tag> [section]: the folder of a widget and the lines that name it elsewhere, all but its words.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { checkRequest } from './check-request.js';
import { editsFor } from './edits.js';
import { filesFor } from './files.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

try {
  await newWidget(process.argv.slice(2));
} catch (error) {
  console.error(`new-widget: ${error instanceof Error ? error.message : error}.`);
  process.exitCode = 1;
}

/** @param {string[]} args */
async function newWidget(args) {
  const { sections } = await source('src/campaign/schema/manifest.ts');
  const { catalogue } = await source('src/widgets/catalogue.ts');
  const request = checkRequest(args, { sections, catalogue, has: (path) => existsSync(join(root, path)) });
  const folder = `src/widgets/${request.tag}`;
  const files = Object.entries(filesFor(request)).map(([name, content]) => [`${folder}/${name}`, content]);
  // All of them before any is written.
  const edits = editsFor(request, (path) => readFileSync(join(root, path), 'utf8'));
  for (const [path = '', content = ''] of [...files, ...Object.entries(edits)]) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const code = [folder, ...Object.keys(edits).filter((path) => path.endsWith('.ts'))];
  run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...code);
  run('build/generate/generate.js');
  console.log(`${folder}/ was written, and named in ${Object.keys(edits).join(', ')}. Now:
1. Give it a name and a use in ${folder}/about.ts, and say what it shows in its row of demo/guide/widgets.md.
2. npm run build
3. npm run test:browser -- test/widgets/every-widget.test.ts`);
}

/** @param {string} path @returns {Promise<any>} */
async function source(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}

/** @param {string} script @param {string[]} args */
function run(script, ...args) {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'pipe' });
}
