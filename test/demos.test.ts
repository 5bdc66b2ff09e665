// Every demo page, opened as a reader would.
import { expect } from '@open-wc/testing';
import { type JsonSchema, manifestSchema } from '../build/docs/manifest-schema.ts';
import { manifestPage } from '../demo/servers/manifest-page/manifest-page.js';
import { national, overlay } from '../demo/servers/manifest-page/samples.js';
import { assemble } from '../src/campaign/index.js';
import { complete, expectAccessible, expectQuiet, openSource } from './demo/demo-page.js';
import { type HostPage, tags } from './kit/host-page.js';

/** The demo's pages, and their widgets where those are others than on most. A page without script has none. */
const pages: [name: string, widgets?: string | null][] = [
  ['intranet/index'],
  ['intranet/cymraeg'],
  ['intranet/sidebar'],
  ['public-site/index'],
  ['plain/index'],
  ['places/team-site', null],
  ['places/article', 'family-voices, campaign-signpost'],
  ['places/wiki', 'get-support, campaign-answers'],
  ['places/newsletter', null],
  ['places/static'],
];

async function openDemo(name: string, width: number): Promise<HostPage> {
  const address = `/demo/hosts/${name}.html`;
  const source = (await (await fetch(address)).text()).replaceAll('http://localhost:4174', '{KIT}');
  return openSource(source, width, `<base href="${address}">`);
}

for (const [name, widgets] of pages) {
  describe(`The demo page ${name}`, () => {
    for (const width of [320, 1280]) {
      it(`shows the campaign at ${width} px, with nothing to complain of and no sideways scrolling`, async () => {
        const page = await openDemo(name, width);
        if (widgets !== null) await complete(page, widgets ?? tags.join());
        expectQuiet(page);
        if (name.startsWith('places/') || name.startsWith('plain/')) await expectAccessible(page);
      });
    }
  });
}

describe('The demo page of the manifest', () => {
  const schema = manifestSchema();
  const source = manifestPage(schema, new URLSearchParams()).replaceAll('"/widgets/', '"/demo/hosts/widgets/');

  for (const width of [320, 1280]) {
    for (const scheme of ['light', 'dark']) {
      it(`is for everyone to read at ${width} px, ${scheme}, with no sideways scrolling`, async () => {
        const page = await openSource(source, width);
        page.document.documentElement.className = scheme;
        expectQuiet(page);
        await expectAccessible(page);
      });
    }
  }

  const { body } = new DOMParser().parseFromString(source, 'text/html');

  it('has a place of its own for every field that the schema names', () => {
    const { definitions = {} } = schema;
    const { manifest = {}, id: _, ...others } = definitions;
    const names = (part: JsonSchema): string[] => [
      ...Object.keys(part.properties ?? {}),
      ...[part.items, ...Object.values(part.properties ?? {})].flatMap((each) =>
        each && !Array.isArray(each) ? names(each) : [],
      ),
    ];
    const places = (prefix: string) =>
      [...body.querySelectorAll(`[id^="${prefix}-"]`)].map((place) => place.id.split('-').at(-1));
    for (const [part, { $ref, items, ...rest }] of Object.entries(manifest.properties ?? {})) {
      if (['$schema', 'extends', 'pages'].includes(part)) continue;
      const { $ref: item } = (items ?? {}) as JsonSchema;
      const group = item ? (others[item.replace('#/definitions/', '')] ?? {}) : rest;
      expect(names(group).length, part).to.be.above(2);
      expect(places(part), part).to.include.members(names(group));
    }
    for (const kind of ['picture', 'oneFile', 'filmFile', 'languageFrom']) {
      const prefix = { oneFile: 'file', filmFile: 'films', languageFrom: 'item-languageFrom' }[kind] ?? kind;
      expect(places(prefix), kind).to.include.members(names(others[kind] ?? {}));
    }
    expect(places('first-lines')).to.deep.equal(['schema', 'extends', 'pages']);
  });

  it('says of every field what it holds and what it means', () => {
    const fields = [...body.querySelectorAll('.fields > div')];
    expect(fields.length).to.be.above(100);
    for (const field of fields) {
      expect(field.querySelector('dt > span')?.textContent, field.id).to.match(/^(required|optional)$/);
      expect(field.querySelector('.type')?.textContent?.length, field.id).to.be.above(3);
      expect(field.querySelector('.means')?.textContent?.length, field.id).to.be.above(5);
    }
  });

  it('has no link into itself that leads nowhere, and no place twice', () => {
    const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const link of body.querySelectorAll('a[href^="#"]')) {
      expect(ids).to.include(link.getAttribute('href')?.slice(1));
    }
  });

  it('starts with two files that compile without a word', () => {
    const at = (name: string, json: unknown) => ({ url: `https://cdn.example/${name}/manifest.json`, json });
    const both = assemble([at('northshire', overlay), at('national', national)]);
    for (const { problems } of [both, assemble([at('national', national)])]) expect(problems).to.deep.equal([]);
    const { messages } = both.manifest as { messages?: { id: string }[] };
    expect(messages?.map(({ id }) => id)).to.deep.equal(['open-day', 'thank-you']);
  });
});
