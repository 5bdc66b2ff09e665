import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import { compileRichText } from '../../src/campaign/compile/compile-rich-text.js';
import { mergeLayers } from '../../src/campaign/merge/merge-layers.js';
import { stringifyPrecompiled } from '../../src/campaign/precompiled.js';
import { manifestSource } from '../../src/publish/manifest-source.js';
import { markdownKeeper, writeMarkdown } from '../../src/publish/write-markdown.js';

const read = async (path: string) => (await fetch(path)).json();
const NATIONAL = new URL('/demo/campaigns/national/manifest.json', location.href).href;
const FORCE = new URL('/demo/campaigns/northshire/manifest.json', location.href).href;
/** A host without anything, so that all addresses are absolute. */
const ELSEWHERE = 'https://elsewhere.example/manifest.json';

const compiled = (json: unknown) => compileManifest(json, 'https://kit.example/manifest.json').manifest;
const merged = async (...urls: string[]) =>
  mergeLayers(await Promise.all(urls.map(async (url) => ({ url, json: await read(url) }))), ELSEWHERE) as object;

/** The kit of a source that is published again. */
const again = (text: string) => compiled(JSON.parse(text));

describe('The manifest that people go on from', () => {
  for (const [name, urls] of [
    ['a national campaign', [NATIONAL]],
    ['a force’s own', [FORCE, NATIONAL]],
  ] as const) {
    it(`makes the same campaign again: ${name}`, async () => {
      const whole = await merged(...urls);
      const source = manifestSource(whole);
      expect(again(source)).to.deep.equal(compiled(whole));
      expect(source).not.to.contain('"type": "paragraph"');
    });
  }

  it('is the same where a force extends a kit that was compiled already', async () => {
    const kit = compiled(await merged(NATIONAL));
    const json = JSON.parse(stringifyPrecompiled(kit));
    const whole = mergeLayers(
      [
        { url: FORCE, json: { ...(await read(FORCE)), extends: NATIONAL } },
        { url: NATIONAL, json },
      ],
      ELSEWHERE,
    ) as object;
    const source = manifestSource(whole);
    expect(again(source)).to.deep.equal(compiled(whole));
    for (const made of ['compiled', 'fields":{', 'names', 'changes', 'facts', 'label": "PDF', 'begins', 'earlier']) {
      expect(source).not.to.contain(`"${made}"`);
    }
    expect(source).not.to.contain('"type": "paragraph"');
  });

  it('has Markdown, the schema for editors, and nothing of what a team noted for itself', () => {
    const source = manifestSource({
      campaign: { title: 'Thank you', note: 'Not before the budget' },
      notes: 'Ask Sam',
      messages: [
        {
          id: 'a',
          heading: 'Hello',
          body: compileRichText('**Thank you**, {{force_name}}.\n\n- One\n- Two'),
          mood: 'warm',
        },
      ],
    });
    expect(JSON.parse(source)).to.deep.equal({
      $schema: './manifest.schema.json',
      campaign: { title: 'Thank you' },
      messages: [{ id: 'a', heading: 'Hello', body: '**Thank you**, {{force_name}}.\n\n- One\n- Two' }],
    });
    expect(source).to.match(/^\{\n {2}"\$schema": /);
  });
});

describe('Markdown made of the nodes of a text', () => {
  for (const markdown of [
    'Thank you.',
    'Two words **strong** and _soft_ here',
    'One\n\nTwo\\\nlines',
    '- One\n- Two\n  - Deeper\n- Three',
    '1. One\n2. Two',
    '- First\n\n  Second paragraph',
    'See [the guide](https://www.example.org/a_b?c=d&e=f "title") or <https://example.org/>',
    'Write to [us](mailto:us@example.org), 1 \\* 2, \\# 3, a_b',
    'A ![picture](a.png) and `code` and more',
    '# Title\n\n> Said\n\n---\n\nEnd',
    '{{force}} and {{a_long_name}}, **{{b_c}}**',
    '  Spaces  ',
    '1. Not a list\\\n2\\. Nor this',
    '+ plus\n\n* star',
    '',
  ]) {
    it(`is read as it was: ${JSON.stringify(markdown)}`, () => {
      const nodes = compileRichText(markdown);
      const written = writeMarkdown(nodes);
      expect(written).to.be.a('string');
      expect(compileRichText(written as string)).to.deep.equal(nodes);
    });
  }

  it('gives the same nodes, or is the nodes, whatever was written', () => {
    const pieces = [
      ...'aŵ1 09.,;:?!%£“”‘’–—{}()/-+*_#>`&<~|[]\\'.split(''),
      '\n',
      '\n\n',
      '  ',
      '    ',
      '**',
      '- ',
      '1. ',
      '](',
      'http://a',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(''));
    let kept = 0;
    fc.assert(
      fc.property(text, (markdown) => {
        const nodes = compileRichText(markdown);
        const written = writeMarkdown(nodes);
        if (typeof written === 'string') expect(compileRichText(written)).to.deep.equal(nodes);
        else {
          kept++;
          console.log(JSON.stringify(markdown), JSON.stringify(written));
          expect(written).to.deep.equal(nodes);
        }
      }),
      { numRuns: 2000 },
    );
    // Nearly everything can be said in Markdown.
    expect(kept).to.be.below(20);
  });

  it('is what its author wrote, where its addresses did not change and nothing of it was left out', () => {
    const { read, write } = markdownKeeper();
    const again = (markdown: string) => write(structuredClone(read(markdown).nodes));
    expect(again('* One\n* __Two__ [there](https://example.org "A title")')).to.equal(
      '* One\n* __Two__ [there](https://example.org "A title")',
    );
    expect(again('Thank you <!-- not yet: ask Sam -->')).to.equal('Thank you');
    const moved = JSON.parse(
      JSON.stringify(read('See __[there](a.html)__').nodes).replace('a.html', 'https://example.org/a'),
    );
    expect(write(moved)).to.equal('See **[there](https://example.org/a)**');
  });

  it('leaves nodes that Markdown cannot say, and what is no rich text', () => {
    const nodes = [{ type: 'paragraph', children: [{ type: 'strong', children: [] }] }];
    expect(writeMarkdown(nodes)).to.equal(nodes);
    expect(writeMarkdown('As **written**')).to.equal('As **written**');
    expect(writeMarkdown(7)).to.equal(7);
  });
});
