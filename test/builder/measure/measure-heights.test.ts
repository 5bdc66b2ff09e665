import { expect } from '@open-wc/testing';
import { heightsAt } from '../../../src/builder/measure/measure-heights.js';
import { measuredWidths } from '../../../src/embed-code/reserved-height.js';

const LINE = 24;
/** Some hundred letters that wrap. */
const words = (width: number, letters = 9000) => Math.ceil(letters / width) * LINE;
const picture = (width: number) => (width * 9) / 16;

async function measured(height: (width: number) => number): Promise<{ heights: number[]; layouts: number }> {
  let layouts = 0;
  const heights = await heightsAt(measuredWidths, (width) => {
    layouts++;
    return height(width);
  });
  return { heights, layouts };
}

const widgets: [what: string, height: (width: number) => number][] = [
  ['words that wrap', words],
  ['words that wrap at nearly every width', (width) => words(width, 90_000)],
  ['words below a picture', (width) => words(width) + picture(width)],
  [
    'a picture beside its words from 700 px on',
    (width) => (width < 700 ? words(width) + picture(width) : words(width)),
  ],
  ['columns that come one by one', (width) => (12 / Math.floor(1 + width / 300)) * 80],
  ['what is taller in wider columns', (width) => (width < 611 ? 100 : 180)],
];

describe('The heights of a widget', () => {
  for (const [what, height] of widgets) {
    it(`are as if each width had been tried, for ${what}`, async () => {
      const { heights } = await measured(height);
      expect(heights.length).to.equal(measuredWidths.length);
      for (const [index, width] of measuredWidths.entries())
        expect(heights[index], `${width} px`).to.be.closeTo(height(width), 0.5);
    });
  }

  it('take half as many layouts as there are widths, or fewer', async () => {
    for (const height of [words, picture, () => 300])
      expect((await measured(height)).layouts).to.be.below(measuredWidths.length / 1.9);
  });
});
