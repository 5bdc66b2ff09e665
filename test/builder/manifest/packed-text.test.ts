import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MAX_BYTES, packText, unpackText } from '../../../src/builder/manifest/packed-text.js';

const failing = (packed: string) =>
  unpackText(packed).then(
    () => 'opened',
    ({ code }) => code,
  );

describe('A draft in the address of a page', () => {
  it('is the text again, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const packed = await packText(text);
        expect(packed).to.match(/^[\w-]+$/);
        // Half of a pair of surrogates is no text.
        expect(await unpackText(packed)).to.equal(new TextDecoder().decode(new TextEncoder().encode(text)));
      }),
      { numRuns: 100 },
    );
  });

  it('is shorter than the text', async () => {
    const text = JSON.stringify({
      messages: Array.from({ length: 20 }, (_, id) => ({ id: `${id}`, heading: 'Diolch' })),
    });
    expect((await packText(text)).length).to.be.below(text.length / 3);
  });

  it('that was cut off or changed on its way is refused', async () => {
    const packed = await packText('{ "campaign": { "title": "Thank you to our families" } }');
    for (const broken of [packed.slice(0, -6), `${packed.slice(0, 8)}!`, '%%%', 'abc', 'a'.repeat(5000)]) {
      expect(await failing(broken), broken.slice(0, 30)).to.equal('broken');
    }
  });

  it('that would fill the memory of a machine is refused', async () => {
    const bomb = await packText('x'.repeat(MAX_BYTES * 20));
    expect(bomb.length).to.be.below(40_000);
    expect(await failing(bomb)).to.equal('too-large');
  });
});
