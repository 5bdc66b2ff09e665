// Why: a page with fragments looks the same before and after the script. What a reader has begun to read must not move.
import { expect } from '@open-wc/testing';
import { tags } from '../../src/widgets/registry.js';
import { sumOf, told } from '../support/shifts.js';
import { fragmentOf, KIT, live, openWith } from './fragment.js';
import type { HostPage } from './host-page.js';

interface Box {
  path: string;
  sides: number[];
}

/** The boxes of all that shows in a widget, by the path to each. */
function boxesOf(widget: Element): Box[] {
  const { top } = widget.getBoundingClientRect();
  const boxes: Box[] = [];
  const add = (element: Element, path: string) => {
    if (/^(style|link|template|script|source|track|option)$/.test(element.localName)) return;
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width && height) boxes.push({ path: path + element.localName, sides: [x, y - top, width, height] });
    for (const child of (element.shadowRoot ?? element).children) add(child, `${path}${element.localName}>`);
  };
  for (const child of widget.shadowRoot?.children ?? []) add(child, '');
  return boxes;
}

/** A picture may have another shape than the manifest says: its box is then that of the file, once it is there. */
async function pictures(root: ParentNode): Promise<void> {
  const images = [...root.querySelectorAll('img')].map((image) => {
    image.loading = 'eager';
    return image.decode().catch(() => {});
  });
  const inside = [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && pictures(shadowRoot));
  await Promise.all([...images, ...inside]);
}

/** The first box that is not what it was. Lines differ by fractions of a pixel: Firefox sets some of a fallback font taller. */
function moved(before: readonly Box[], after: readonly Box[]): string | undefined {
  const at = before.findIndex(({ path, sides }, index) => {
    const now = after[index];
    const [, y = 0, , height = 0] = sides;
    const allowed = 0.6 + (y + height) / 120;
    return now?.path !== path || sides.some((side, each) => Math.abs(side - (now.sides[each] ?? 0)) > allowed);
  });
  if (at < 0) return before.length === after.length ? undefined : `${after[before.length]?.path} is new`;
  return `${before[at]?.path} ${before[at]?.sides} is now ${after[at]?.path} ${after[at]?.sides}`;
}

/**
 * The last lines of two say or offer what the browser or the page lets them. A published hub is whole, as nothing there opens its
 * lists without a script: it becomes shorter, below what is in view.
 */
const DEPENDS = ['campaign-tips', 'thank-you-card', 'campaign-hub'];

const host = '<style>body { margin: 0; font: 1.1em/1.6 serif } h2 { margin: 2em 0 }</style>';

/** A page with the fragment alone, then the same with the script. */
async function before(tag: string, lang: string, width: number, folder: string): Promise<HostPage> {
  return openWith(`<main>${await fragmentOf(tag, lang, folder)}</main><p>After it</p>`, {
    head: host,
    script: null,
    width,
  });
}

describe('A fragment looks like its live widget', () => {
  for (const tag of tags) {
    it(`<${tag}>, at 320, 768 and 1280 px, in English and Welsh`, async () => {
      for (const [width, lang, folder] of [
        [320, 'en', 'fragments'],
        [768, 'cy', 'fragments/linked'],
        [1280, 'cy', 'fragments'],
      ] as const) {
        const page = await before(tag, lang, width, folder);
        const widget = page.find(`main > ${tag}`);
        await pictures(widget.shadowRoot as ShadowRoot);
        const still = boxesOf(widget);
        expect(still.length).to.be.above(1);
        // A browser that is busy draws a page while it still reads it: a line that breaks then is no work of the script.
        const read = page.window.performance.now();
        page.addScript({ src: `${KIT}pages/${tag}.js` });
        await live(page, widget);
        await pictures(widget.shadowRoot as ShadowRoot);
        await page.until(
          () => DEPENDS.includes(tag) || !moved(still, boxesOf(widget)),
          () => `the same boxes, ${width} ${lang} ${folder}: ${moved(still, boxesOf(widget))}`,
        );
        expect(page.trouble, `${width} ${lang}`).to.deep.equal([]);
        const shifts = page.shifts.filter(({ startTime }) => startTime >= read);
        expect(sumOf(shifts), `shift, ${width} ${lang}: ${told(shifts)}`).to.be.at.most(0.002);
        page.close();
      }
    });
  }
});
