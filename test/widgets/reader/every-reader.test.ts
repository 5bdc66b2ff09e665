// Every widget for readers with a contrast theme, for those whom movement makes ill, and on paper.
import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../../src/element/core/campaign-element.js';
import { tags } from '../../../src/widgets/registry.js';
import { asFor, STILL } from '../../support/media.js';
import { mount, useSample } from '../../support/mount.js';
import { looksAtAll } from '../../support/one-engine.js';
import { openAll } from '../../support/open-all.js';
import { alike, edgeless } from './forced-colours.js';
import { movesIn } from './moves-in.js';
import { wrongOnPaper } from './on-paper.js';

const attributes: Partial<Record<string, string>> = {
  'thank-you-banner': 'dismissible',
  'family-voices': 'layout="rotating"',
};

interface Axe {
  run(root: Element, options: object): Promise<{ violations: { nodes: { html: string }[] }[] }>;
}
const axe = () => (window as unknown as { axe: Axe }).axe;

async function useAxe(): Promise<void> {
  if (axe()) return;
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((done) => script.addEventListener('load', done, { once: true }));
  document.head.append(script);
  await loaded;
}

let moves: string[] = [];

for (const tag of looksAtAll ? tags : [])
  describe(`<${tag}>`, () => {
    let widget: CampaignElement;
    let column: HTMLElement;
    before(async () => {
      useSample();
      widget = await mount(`<${tag} ${attributes[tag] ?? ''}></${tag}>`, { width: 640 });
      column = widget.parentElement as HTMLElement;
    });
    // One widget for all its readers: a test takes away what it has put on the page.
    beforeEach(() => document.body.append(column));
    afterEach(() => asFor({}));
    after(() => column.remove());

    it('on paper is all there is to read, with nothing to press', async () => {
      expect(await wrongOnPaper(widget)).to.deep.equal([]);
      expect(widget.offsetHeight).to.be.above(10);
    });

    it('has controls that a finger can press without its neighbours', async () => {
      await openAll(widget);
      await useAxe();
      const { violations } = await axe().run(column, { runOnly: { type: 'rule', values: ['target-size'] } });
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).to.deep.equal([]);
    });

    it('in forced colours shows the edge of all that can be pressed, and all shapes', async () => {
      await openAll(widget);
      expect(await edgeless(widget.renderRoot, column)).to.deep.equal([]);
    });

    it('in forced colours shows what is pressed or chosen, and where the focus is', async () => {
      expect(await alike(widget.renderRoot)).to.deep.equal([]);
    });

    it('keeps still for who has asked for it', async () => {
      const moving = () => [...movesIn(column), ...movesIn(widget.renderRoot)];
      moves = [...moves, ...moving()];
      await asFor(STILL);
      expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
      expect(moving()).to.deep.equal([]);
    });
  });

if (looksAtAll)
  describe('All widgets together', () => {
    it('move for others: otherwise their stillness proves nothing', () => {
      expect(moves.length).to.be.above(2);
    });
  });
