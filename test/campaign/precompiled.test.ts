import { expect } from '@open-wc/testing';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import { isPrecompiled, stringifyPrecompiled } from '../../src/campaign/precompiled.js';

const { manifest } = compileManifest(
  {
    campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
    messages: [{ id: 'hello', heading: 'Ŵy 🚓 \ud800 “quoted”', body: 'A **strong** word\nand a line' }],
  },
  'https://example.org/manifest.json',
);

describe('the seal of a compiled manifest', () => {
  it('holds for a file as it was written', () => {
    expect(isPrecompiled(stringifyPrecompiled(manifest))).to.equal(true);
  });

  it('leaves the manifest as it was', () => {
    const { compiled, ...rest } = JSON.parse(stringifyPrecompiled(manifest));
    expect(compiled).to.match(/^3:\d+$/);
    expect(rest).to.deep.equal(JSON.parse(JSON.stringify(manifest)));
  });

  it('survives the way through a file in UTF-8', () => {
    expect(isPrecompiled(new TextDecoder().decode(new TextEncoder().encode(stringifyPrecompiled(manifest))))).to.equal(
      true,
    );
  });

  const broken: [what: string, change: (file: string) => string][] = [
    ['edited by hand', (file) => file.replace('strong', 'very strong')],
    ['cut off', (file) => file.slice(0, -10)],
    ['cut off by one character', (file) => file.slice(0, -1)],
    ['pretty-printed', (file) => JSON.stringify(JSON.parse(file), null, 2)],
    ['minified again with other spaces', (file) => file.replace(',', ', ')],
    ['given a line at its end', (file) => `${file}\n`],
    ['saved with a byte order mark', (file) => `\ufeff${file}`],
    ['uploaded twice into one', (file) => file + file],
    ['emptied', () => ''],
    ['replaced by one that nobody compiled', () => '{"campaign":{"title":"Thank you"}}'],
    ['made by another version of the library', (file) => file.replace('"3:', '"2:')],
    ['made by another version', (file) => file.replace('"compiled":"3:', '"compiled":"0:')],
    ['replaced by one that only says so', () => '{"compiled":true,"campaign":{"title":"Thank you"}}'],
  ];
  for (const [what, change] of broken) {
    it(`breaks in a file that was ${what}`, () => {
      const file = change(stringifyPrecompiled(manifest));
      expect(file).not.to.equal(stringifyPrecompiled(manifest));
      expect(isPrecompiled(file)).to.equal(false);
    });
  }
});
