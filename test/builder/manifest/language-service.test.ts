import { expect } from '@open-wc/testing';
import { withoutStops } from '../../../src/builder/editor/language-service.js';
import { inWorker } from '../../../src/builder/worker/in-worker.js';
import { ROOT } from './step.js';

const schema = `${ROOT}manifest.schema.json`;

/** The question at the bar in a text. */
const at = (text: string) => ({ text: text.replace('|', ''), offset: text.indexOf('|'), schema });

describe('What an editor of a manifest is told by the kit’s schema', () => {
  it('is what may stand at a place, in either kind of file', async () => {
    for (const [text, ...labels] of [
      ['{ | }', 'campaign', 'extends', 'messages'],
      ['{ "extends": "x", "messages": { "hello": { | } } }', 'heading', 'until'],
      ['{ "campaign": { "title": "A" }, "resources": [{ "type": | }] }', '"poster"'],
      ['{ "$schema": "https://elsewhere.example/schema.json", | }', 'campaign'],
    ] as const) {
      const offers = await inWorker('complete', at(text));
      expect(
        offers.map(({ label }) => label),
        text,
      ).to.include.members(labels);
    }
  });

  it('is where writing goes on after what was chosen', async () => {
    const text = '{ "extends": "x", "mess|" }';
    const [offer] = (await inWorker('complete', at(text))).filter(({ label }) => label === 'messages');
    expect(offer?.from).to.equal(18);
    expect(offer?.insert.slice(0, offer.cursor)).to.match(/^"messages": [{[]$/);
    expect(offer?.info).to.contain('<thank-you-banner>');
  });

  it('is what a field means', async () => {
    const words = await inWorker('describe', at('{ "campaign": { "has|htag": "#Thanks" } }'));
    expect(words).to.equal('Its hashtag, with the #: one for everyone, or one for each language. Fills {{hashtag}}.');
    expect(await inWorker('describe', at('{ } |'))).to.equal('');
  });

  it('is what does not fit', async () => {
    const marks = await inWorker('validate', at('{\n  "campaign": { "title": 7 }\n}|'));
    expect(marks.map(({ line, column }) => `${line}:${column}`)).to.deep.equal(['2:26']);
  });
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: templates of VS Code.
describe('A template of what may be written', () => {
  for (const [template, insert, cursor] of [
    ['"heading": $1', '"heading": ', 11],
    ['"order": [$1],', '"order": [],', 10],
    ['"title": "$1"', '"title": ""', 10],
    ['"type": ${1:"poster"},', '"type": "poster",', 9],
    ['"url": "${1:media/a.pdf}"$0', '"url": "media/a.pdf"', 8],
    ['"{{force\\}\\}"', '"{{force}}"', 11],
    ['plain', 'plain', 5],
  ] as const) {
    it(`${template} is ${insert}`, () => expect(withoutStops(template)).to.deep.equal({ insert, cursor }));
  }
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
