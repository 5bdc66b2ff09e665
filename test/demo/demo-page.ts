// A page of the demo, from its source: opened as a reader would, with the kit of the tests.
import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { type HostPage, openHostPage } from '../kit/host-page.js';
import { isShown, showsFallback } from '../kit/what-shows.js';
import { withTargets } from '../support/axe-options.js';
import { looksAtAll } from '../support/one-engine.js';

type Axe = {
  run(
    context: Document,
    options: { iframes: boolean } & typeof withTargets,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';

/** @param before what its head starts with */
export function openSource(source: string, width: number, before = ''): Promise<HostPage> {
  const [, lang = 'en', head = '', body = ''] =
    /<html lang="(\w+)"[^>]*>\s*<head>(.*)<\/head>\s*<body[^>]*>(.*)<\/body>/s.exec(source) ?? [];
  return openHostPage({ lang, width, script: null, head: axe + before + head, body });
}

/** Resolves when all widgets of these tags show themselves, with a heading or without. */
export async function complete(page: HostPage, tags: string): Promise<void> {
  const waiting = () =>
    page.all(tags).filter((each) => !isShown(each.shadowRoot?.querySelector('[part=base]')) || showsFallback(each));
  await page.until(
    () => page.all(tags).length > 0 && waiting().length === 0,
    () => `${waiting().map(({ localName }) => localName)} to show`,
  );
  await Promise.all(page.all(tags).map((widget) => (widget as Partial<ReactiveElement>).updateComplete));
}

export function expectQuiet(page: HostPage): void {
  expect(page.console).to.deep.equal([]);
  expect(page.trouble).to.deep.equal([]);
  const { scrollWidth, clientWidth } = page.document.documentElement;
  expect(scrollWidth).to.be.at.most(clientWidth);
}

/** Of what the page itself has: frames are pages with tests of their own. One engine looks at it at every width. */
export async function expectAccessible(page: HostPage): Promise<void> {
  if (!looksAtAll && page.window.innerWidth > 320) return;
  const { violations } = await (page.window as unknown as { axe: Axe }).axe.run(page.document, {
    iframes: false,
    ...withTargets,
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).to.deep.equal([]);
}
