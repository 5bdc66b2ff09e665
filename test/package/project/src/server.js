// On a server: everything can be imported where there is no page, and Lit's own renderer draws a widget.
import { readFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { Campaign, compileManifest } from 'campaign-widgets/campaign';
import { html } from 'lit';

const { exports } = JSON.parse(await readFile('node_modules/campaign-widgets/package.json', 'utf8'));
const elements = JSON.parse(await readFile('node_modules/campaign-widgets/dist/custom-elements.json', 'utf8'));
const tags = elements.modules.flatMap((module) => module.declarations.flatMap(({ tagName }) => tagName ?? []));
const modules = [
  ...Object.keys(exports).filter((name) => exports[name]?.types && !/\*|campaign-widgets/.test(name)),
  ...tags.flatMap((tag) => [`./widgets/${tag}`, `./widgets/${tag}.js`]),
];
for (const name of modules) await import(`campaign-widgets${name.slice(1)}`);

const url = 'https://www.example.org/manifest.json';
const { manifest } = compileManifest(JSON.parse(await readFile('manifest.json', 'utf8')), url);
const campaign = new Campaign(url, manifest);
const banner = html`<thank-you-banner heading-level="3" .campaign=${campaign}><p>Fallback</p></thank-you-banner>`;
console.log(JSON.stringify({ modules, html: await collectResult(render(banner)) }));
