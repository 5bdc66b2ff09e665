import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { inspect } from '../../../src/builder/worker/inspect.js';
import { compileRichText, readMarkdown } from '../../../src/campaign/compile/compile-rich-text.js';
import { plainText } from '../../../src/campaign/plain-text.js';
import type { RichNode } from '../../../src/campaign/schema/rich-text.js';
import { richTemplate } from '../../../src/element/core/rich-text.js';
import { writeMarkdown } from '../../../src/publish/write-markdown.js';
import { richHtml } from '../../../src/widgets/template-copy/rich-html.js';
import { check } from '../check/checked.js';
import { cases } from './cases.js';

const same = (words: string) => words;

/** As a page draws it. */
function drawn(nodes: RichNode[]): string {
  const place = document.createElement('div');
  render(html`${richTemplate(nodes, same, same)}`, place);
  return place.innerHTML.replace(/<!--.*?-->/g, '').replaceAll(' start="1"', '');
}

/** HTML as a browser writes it. */
function written(markup: string): string {
  const place = document.createElement('template');
  place.innerHTML = markup;
  return place.innerHTML;
}

const manifestOf = (body: string) => ({
  campaign: { title: { en: 'T', cy: 'T' } },
  messages: [{ id: 'a', heading: { en: 'H', cy: 'H' }, body: { en: body, cy: 'Diolch' } }],
});

describe('what readers get of what people write', () => {
  for (const { what, body, html: markup, plain } of cases) {
    it(`${what}: on a page`, () => expect(drawn(compileRichText(body))).to.equal(markup));
    it(`${what}: as plain words`, () => expect(plainText(compileRichText(body))).to.equal(plain));
    it(`${what}: copied with formatting`, () =>
      expect(written(richHtml(compileRichText(body), same))).to.equal(markup));
    it(`${what}: in the builder’s preview`, async () => {
      const place = { root: 'https://kit.example/', base: 'https://kit.example/' };
      const { manifest } = await inspect({ text: JSON.stringify(manifestOf(body)), place, look: false });
      const nodes = manifest?.messages?.[0]?.body as { en: RichNode[] };
      expect(drawn(nodes.en)).to.equal(markup);
    });
    it(`${what}: from the Markdown that a kit hands on`, () => {
      const again = writeMarkdown(compileRichText(body));
      expect(drawn(typeof again === 'string' ? compileRichText(again) : (again as RichNode[]))).to.equal(markup);
    });
  }
});

describe('what readers do not get as it was meant', () => {
  for (const { what, body, says = [] } of cases) {
    it(`${what}: check ${says.length ? `quotes ${says.join(', ')}` : 'has nothing to say'}`, async () => {
      const { findings } = await check(manifestOf(body));
      const lines = findings.map(({ message }) => message);
      if (!says.length) expect(lines).to.deep.equal([]);
      for (const each of says) expect(lines.join('\n')).to.include(each);
      for (const { pointer, remedy } of findings) {
        expect(pointer).to.equal('/messages/0/body/en');
        expect(remedy).to.match(/^[A-Z].*\.$/);
      }
    });
  }
});

// In quadratic time each would take minutes, and the runner would give up.
describe('a long text', () => {
  const rows: [what: string, text: string][] = [
    ['tags that never end', '<a '.repeat(60_000)],
    ['tags with quotation marks that never end', '<a b="'.repeat(30_000)],
    ['comments that never end', '<!--'.repeat(50_000)],
    ['scripts that never end', '\n\n<script>'.repeat(18_000)],
    ['names that are no tags', Array.from({ length: 20_000 }, (_, at) => `<n${at}>`).join('')],
    ['brackets', '[x] ('.repeat(40_000)],
    ['stars', '**a '.repeat(50_000)],
    ['bullets', '• a\n'.repeat(50_000)],
    ['bullets within', 'o\ta\n'.repeat(50_000)],
    ['pipes', '|   '.repeat(50_000)],
    ['backslashes', '\\n'.repeat(90_000)],
    ['addresses', 'www.a.b '.repeat(25_000)],
    ['e-mail addresses', 'a@b.c '.repeat(33_000)],
  ];
  for (const [what, text] of rows) {
    it(`takes no long time: ${what}`, () => {
      readMarkdown(text);
    });
  }
});
