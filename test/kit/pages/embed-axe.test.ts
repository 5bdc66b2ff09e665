import { expect } from '@open-wc/testing';
import { tags } from '../../../src/widgets/registry.js';
import { withTargets } from '../../support/axe-options.js';
import { frameLoaded } from '../../support/frame-loaded.js';
import { looksAtAll } from '../../support/one-engine.js';
import { pageOf } from './published-page.js';

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
type AxeWindow = Window & { axe: { run(options: object): Promise<{ violations: Violation[] }> } };

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** A published page without its own scripts, and with the accessibility checker's. */
async function openForAxe(src: string): Promise<AxeWindow> {
  const source = await (await fetch(src)).text();
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '900px', height: '900px' });
  frame.srcdoc = source
    .replace(/<script.*?<\/script>/g, '')
    .replace('<head>', `<head><base href="${src}"><script src="/node_modules/axe-core/axe.min.js"></script>`);
  document.body.append(frame);
  frames.add(frame);
  await frameLoaded(frame);
  return frame.contentWindow as AxeWindow;
}

describe('A published page, as it is without a script', () => {
  for (const tag of looksAtAll ? tags : tags.slice(0, 1)) {
    it(`<${tag}> is for everyone to read`, async () => {
      const page = await openForAxe(pageOf(tag));
      expect(page.document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part=base]').length).to.equal(1);
      const { violations } = await page.axe.run(withTargets);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).to.deep.equal(
        [],
      );
    });
  }
});

/** Links that are called the same and lead elsewhere, in a list of all links. */
function equalNames(root: ParentNode): string[] {
  const places = new Map<string, Set<string>>();
  for (const link of root.querySelectorAll('a')) {
    const name = (link.ariaLabel ?? link.textContent ?? '').replace(/\s+/g, ' ').trim();
    places.set(name, (places.get(name) ?? new Set()).add(link.href));
  }
  return [...places].filter(([, { size }]) => size > 1).map(([name]) => name);
}

describe('A published page for people who place widgets', () => {
  const pages = ['how-to-embed', 'sheets/accessibility', 'sheets/privacy', 'sheets/security'].flatMap((name) => [
    name,
    `${name}.cy`,
  ]);
  for (const name of looksAtAll ? pages : []) {
    it(`${name} is for everyone to read, and to hear its links in a list`, async () => {
      const page = await openForAxe(`/published/${name}.html`);
      expect(page.document.querySelector('h1')).to.exist;
      const { violations } = await page.axe.run(withTargets);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).to.deep.equal(
        [],
      );
      expect(equalNames(page.document)).to.deep.equal([]);
    });
  }
});
