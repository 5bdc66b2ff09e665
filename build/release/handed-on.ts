// Papers that go with the code: licences, notices and the bill of materials; in dist/ for the package, in dist/kit/
// for each kit that is made from it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kitGuideNames } from '../../demo/guide/names.js';
import { guideHtml } from '../docs/guide-html.js';
import type { Inventory } from '../vite/inventory.ts';
import { FONT } from '../letters.js';
import { notices } from './notices.ts';
import { sbom } from './sbom.ts';

/** The builds whose files are in a kit. */
const KIT = ['chunks', 'doctor', 'loader', 'all', 'builder', 'embed'];

export function writeHandedOn(root: string, inventory: Inventory): void {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const write = (file: string, content: string) => writeFileSync(join(root, 'dist', file), content);
  const inPackage = inventory.libraries(undefined, [FONT]);
  const inKit = inventory.libraries(KIT);
  write('THIRD-PARTY-NOTICES.txt', notices(inPackage, `The package ${name}`));
  write('sbom.cdx.json', `${JSON.stringify(sbom(root, name, inPackage), null, 2)}\n`);
  mkdirSync(join(root, 'dist/kit'), { recursive: true });
  write('kit/THIRD-PARTY-NOTICES.txt', notices(inKit, `The library ${name}, whose scripts are in this folder,`));
  write('kit/LICENSE.txt', readFileSync(join(root, 'LICENSE'), 'utf8'));
  write('kit/guide.json', JSON.stringify(kitGuideNames.map((name) => guidePage(root, name))));
  write('kit/libraries.json', JSON.stringify(inKit.map(({ name, version, licence }) => ({ name, version, licence }))));
}

/** A page of the guide; it links the others that a kit has. */
function guidePage(root: string, name: string) {
  const markdown = readFileSync(join(root, 'demo/guide', `${name}.md`), 'utf8');
  const { title, html } = guideHtml(markdown, (url) => {
    const other = kitGuideNames.find((each) => url === `${each}.md`);
    return other ? `${other}.html` : /^(https:|#)/.test(url) ? url : undefined;
  });
  return { name, title, html };
}
