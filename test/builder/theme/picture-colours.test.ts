import { expect } from '@open-wc/testing';
import { pictureColours } from '../../../src/builder/theme/picture-colours.js';

// The build says "production" here; what runs straight from the source has to be told.
(globalThis as { process?: unknown }).process ??= { env: { NODE_ENV: 'production' } };

const CREST = `<path fill="#00594c" d="M0 0h100v60H0z"/><path fill="#ffd500" d="M0 60h100v20H0z"/><path fill="#fff" d="M0 80h100v20H0z"/>`;
const svg = (attributes: string) =>
  new Blob([`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${CREST}</svg>`], { type: 'image/svg+xml' });

/** The same as pixels. */
async function pixels(type: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 400;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  for (const [fill, top, height] of [
    ['#00594c', 0, 240],
    ['#ffd500', 240, 80],
    ['#fff', 320, 80],
  ] as const) {
    context.fillStyle = fill;
    context.fillRect(0, top, 400, height);
  }
  return new Promise((done) => canvas.toBlob((blob) => done(blob as Blob), type, 1));
}

/** True for colours that differ by more than a compressed picture makes of them. */
const near = (one = '', other = ''): boolean =>
  [1, 3, 5].every(
    (at) => Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)) < 12,
  );

describe('The colours of a logo', () => {
  const pictures: Record<string, () => Blob | Promise<Blob>> = {
    'an SVG': () => svg('viewBox="0 0 100 100" width="100" height="100"'),
    'an SVG without a size': () => svg('viewBox="0 0 100 100"'),
    'a PNG': () => pixels('image/png'),
    'a JPEG': () => pixels('image/jpeg'),
  };
  for (const [kind, picture] of Object.entries(pictures)) {
    it(`are found in ${kind}, the brand’s before white`, async () => {
      const [first, second] = await pictureColours(await picture());
      expect(near(first, '#00594c'), `${first}`).to.equal(true);
      expect(near(second, '#ffd500'), `${second}`).to.equal(true);
    });
  }

  it('are not made of what shines through', async () => {
    const clear = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"/>'], {
      type: 'image/svg+xml',
    });
    expect(await pictureColours(clear)).to.deep.equal([]);
  });

  it('cannot be found in what is no picture, and nothing breaks', async () => {
    const failed = await pictureColours(new Blob(['hello'], { type: 'image/png' })).then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
  });

  it('are asked of nobody: no request leaves the page', async () => {
    const before = performance.getEntriesByType('resource').length;
    await pictureColours(svg('viewBox="0 0 100 100"'));
    const added = performance.getEntriesByType('resource').slice(before);
    expect(added.filter(({ name }) => !name.startsWith('blob:')).length).to.equal(0);
  });
});
