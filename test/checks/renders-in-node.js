// Why: a kit's pages are rendered before any browser sees them, so no widget may need one to say what it looks like.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

// In a process of its own: Lit takes the place of the browser's globals there.
const PROGRAM = `
  const { Campaign, compileManifest } = await import('./dist/campaign.js');
  const { sampleManifest } = await import('./demo/servers/sample-manifest.js');
  const { tags } = JSON.parse(process.argv[1]);
  await import('./dist/index.js');
  const campaign = new Campaign('https://example.org/manifest.json', JSON.parse(await sampleManifest('demo/campaigns')));
  for (const tag of tags) {
    const widget = new (customElements.get(tag))();
    widget.campaign = campaign;
    widget.willUpdate(new Map([['campaign', undefined], ['language', undefined]]));
    const { strings } = widget.render();
    if (!strings?.[0].includes('part="base"')) throw new Error('<' + tag + '> rendered no base part');
  }
`;

/** @returns {Promise<string[]>} */
export async function rendersInNode() {
  const tags = [];
  for (const { path } of JSON.parse(await readManifest()).modules) {
    const tag = /^dist\/widgets\/([\w-]+)\.js$/.exec(path)?.[1];
    if (tag) tags.push(tag);
  }
  if (!tags.length) return ['dist/custom-elements.json names no widget: run `npm run build`'];
  try {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', PROGRAM, '--', JSON.stringify({ tags })],
      { cwd: root },
    );
    return [];
  } catch (error) {
    return [String(/** @type {{ stderr?: string }} */ (error).stderr ?? error)];
  }
}

const readManifest = async () => {
  const { readFile } = await import('node:fs/promises');
  return readFile(`${root}/dist/custom-elements.json`, 'utf8');
};
