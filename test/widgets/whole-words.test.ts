// Why: large text in a narrow column leaves room for few letters. A word that is broken although a line would hold it cannot be
// read at a glance, and the first such word was “emergency”.
import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import type { Example } from '../../src/element/example.js';
import { tags } from '../../src/widgets/registry.js';
import { mount, part, useSample } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

/** The boxes of the lines that a range is in. */
const linesOf = (range: Range) => [...range.getClientRects()].filter(({ width }) => width > 0);

const isOneLine = (boxes: readonly DOMRect[]) => new Set(boxes.map(({ top }) => Math.round(top))).size < 2;

/** Words in more than one line, though the column is wider than they are. */
function brokenIn(widget: HTMLElement): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('.hidden, option, style, [hidden], textarea')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // Most texts are one line, and WebKit takes long to say where a word is.
    if (isOneLine(linesOf(range))) continue;
    for (const { 0: word, index } of node.data.matchAll(/[^\s-]+/g)) {
      // Addresses are longer than words.
      if (/@|\.\w/.test(word)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const boxes = linesOf(range);
      const width = boxes.reduce((sum, box) => sum + box.width, 0);
      if (!isOneLine(boxes) && width <= widget.clientWidth)
        broken.push(`${node.parentElement?.closest('[part]')?.getAttribute('part')}: “${word}” ${Math.round(width)}`);
    }
  }
  return [...new Set(broken)];
}

for (const tag of tags) {
  describe(`<${tag}>: words in a column of 320 px, with text at 200 %`, () => {
    for (const lang of ['en', 'cy']) {
      it(`are whole in ${lang}`, async () => {
        useSample();
        const { examples }: { examples: Example[] } = await import(`../../src/widgets/${tag}/examples.ts`);
        const all: string[] = [];
        for (const { html, title } of examples.filter(({ fallback }) => !fallback)) {
          const widget = await mount<CampaignElement>(`<div lang=${lang} style="font-size:200%">${html}</div>`, {
            width: 320,
          });
          await waitUntil(() => part(widget, 'base'), `${title} shows its fallback`);
          for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
          // A hyphen that shows is no broken word.
          widget.style.hyphens = 'manual';
          await widget.updateComplete;
          all.push(...brokenIn(widget));
        }
        expect([...new Set(all)]).to.deep.equal([]);
      });
    }
  });
}
