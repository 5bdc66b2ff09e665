// Why: hashtags, places in Wales and e-mail addresses are longer than a narrow column. A word that is cut cannot be read, and
// one that sticks out scrolls the whole page sideways.
import { expect } from '@open-wc/testing';
import { placesIn } from '../../src/campaign/check/places.js';
import { sectionNames, sections } from '../../src/campaign/schema/manifest.js';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import type { Example } from '../../src/element/example.js';
import { tags } from '../../src/widgets/registry.js';
import { type Schema, sampleOf } from '../campaign/sections.js';
import { mount, part } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const PLACE = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const HASHTAG = '#ThankYouToOurPolicingFamiliesEverywhere';

/** Every text of a section is a word that no column holds; so is what people write without spaces. */
const itemsOf = (section: (typeof sectionNames)[number]) => {
  const sample = JSON.parse(
    JSON.stringify(sampleOf(sections[section] as unknown as Schema, PLACE)).replaceAll(
      '"media/',
      `"${location.origin}/demo/campaigns/national/media/`,
    ),
  );
  const { from: _, until: __, languageFrom: ___, ...item } = sample;
  for (const { kind, path } of placesIn({ [section]: [item] })) {
    if (kind !== 'text' && kind !== 'richText') continue;
    const holder = path.slice(2, -1).reduce((value, key) => value[key], item);
    holder[path.at(-1) as string] = PLACE;
  }
  const email = 'occupationalhealthandwellbeing@northshirepolicefamilies.example.org';
  const long = {
    ...(item.email && { email }),
    ...(item.contact && { contact: { name: PLACE, email } }),
    ...(item.handle && { handle: '@NorthshirePoliceFamiliesAndFriendsEverywhere' }),
    ...(section === 'resources' && { type: 'a-kind-of-thing-with-a-very-long-name', audience: [PLACE] }),
    ...(section === 'copy' && { subject: PLACE, body: `${PLACE} {{force}} {{hashtag}}` }),
    ...(section === 'messages' && { body: `${HASHTAG} https://www.example.org/${'a-long-path/'.repeat(9)}` }),
  };
  return [1, 2, 3].map((number) => ({ ...item, ...long, id: `item-${number}` }));
};

const manifest = URL.createObjectURL(
  new Blob([
    JSON.stringify({
      campaign: { title: HASHTAG, summary: PLACE, url: 'https://www.example.org/', hashtag: HASHTAG },
      organisation: { name: PLACE, email: 'a@example.org', url: 'https://www.example.org/' },
      ...Object.fromEntries(sectionNames.map((section) => [section, itemsOf(section)])),
    }),
  ]),
);

/** Every form of a widget that an example shows. */
const formsOf = (examples: Example[], tag: string): string[] => [
  ...new Set(
    examples.flatMap(({ html }) => {
      const attributes = new RegExp(`<${tag}([^>]*)>`).exec(html)?.[1] ?? '';
      return attributes.replace(/\s(item|manifest|lang|channels|types|sections|heading-level)="[^"]*"/g, '').trim();
    }),
  ),
];

/** Words of a widget that lie outside of it, or are cut off within it. */
function lostIn(widget: HTMLElement): string[] {
  const { left, right } = widget.getBoundingClientRect();
  const lost: string[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !node.data.trim() || parent.closest('.hidden, option, style, [hidden]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [from, to] = edgesOf(parent, widget, left, right);
    for (const box of boxes) {
      if (box.left >= from - 1 && box.right <= to + 1) continue;
      lost.push(
        `${parent.localName}[${parent.getAttribute('part') ?? parent.className}] “${node.data.trim().slice(0, 24)}”`,
      );
      break;
    }
  }
  for (const field of widget.shadowRoot?.querySelectorAll('*') ?? []) {
    const box = field.getBoundingClientRect();
    // Elements that cut off hold no words: those were looked at above.
    const [, to] = edgesOf(field, widget, left, right);
    if (box.width && Math.min(box.right, to) > right + 1 && !field.closest('.hidden, option'))
      lost.push(`${field.localName}[${field.getAttribute('part') ?? field.className}]`);
  }
  return [...new Set(lost)];
}

/** Between what edges something shows: those of whatever cuts it off. */
function edgesOf(element: Element, widget: HTMLElement, left: number, right: number): [number, number] {
  let [from, to] = [left, right];
  for (let each: Element | null = element; each && each !== widget; each = each.parentElement) {
    if (getComputedStyle(each).overflowX === 'visible') continue;
    const box = each.getBoundingClientRect();
    // Words that can be scrolled can be read.
    if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return [-Infinity, Infinity];
    [from, to] = [Math.max(from, box.left), Math.min(to, box.right)];
  }
  return [from, to];
}

for (const tag of tags) {
  describe(`<${tag}>: words longer than its column`, () => {
    for (const width of [240, 320]) {
      for (const size of [100, 200]) {
        it(`break at ${width} px, with text at ${size} %`, async () => {
          const { examples } = await import(`../../src/widgets/${tag}/examples.ts`);
          for (const form of formsOf(examples, tag)) {
            const markup = `<div style="font-size:${size}%"><${tag} manifest="${manifest}" ${form}></${tag}></div>`;
            const widget = await mount<CampaignElement>(markup, { width });
            await waitUntil(() => part(widget, 'base'), `<${tag} ${form}> shows its fallback`);
            for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
            await widget.updateComplete;
            expect(lostIn(widget), `${form}`).to.deep.equal([]);
            expect(widget.scrollWidth, `${form}`).to.be.at.most(widget.clientWidth);
          }
        });
      }
    }
  });
}
