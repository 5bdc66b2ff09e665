import { expect } from '@open-wc/testing';
import '../../../src/builder/choose/builder-choose.js';
import type { BuilderPart } from '../../../src/builder/builder-part.js';
import { enter, newBuilder, openPart, widgets } from '../builder-for-tests.js';

const cards = (part: BuilderPart) =>
  [...part.renderRoot.querySelectorAll<HTMLElement>('.card')].filter((card) => !card.hidden);
const nameOf = (card: Element) => card.querySelector('h3')?.textContent?.trim();
const stateOf = (link: Element | null | undefined) => (link?.getAttribute('href') ?? '').replace(/^#/, '');

describe('Choosing', () => {
  it('offers every widget there is', async () => {
    const part = await openPart('builder-choose', newBuilder());
    expect(cards(part)).to.have.length(widgets.length);
  });

  it('says of a widget that this campaign has nothing for it, and does not lead there', async () => {
    const part = await openPart('builder-choose', newBuilder());
    const plan = cards(part).find((card) => nameOf(card) === 'Plan and key dates');
    expect(plan?.textContent).to.include('This campaign has nothing for it yet.');
    expect(plan?.querySelectorAll('a')).to.have.length(0);
  });

  it('leads on to the form of the widget, in the language that was set', async () => {
    const part = await openPart('builder-choose', newBuilder('en', '#widget=thank-you-banner&variant=hero&lang=cy'));
    const film = cards(part).find((card) => nameOf(card) === 'Film');
    expect(stateOf(film?.querySelector('h3 a'))).to.equal('step=set&widget=campaign-video&lang=cy');
  });

  it('leads to a single item by its title', async () => {
    const part = await openPart('builder-choose', newBuilder('cy'));
    const link = [...part.renderRoot.querySelectorAll('details a')].find(({ textContent }) =>
      textContent?.includes('Y ffilm'),
    );
    expect(stateOf(link)).to.equal('step=set&widget=campaign-video&item=film');
  });

  it('finds a widget by its name and an item by its title, without accents, and says how many it found', async () => {
    const part = await openPart('builder-choose', newBuilder());
    const search = part.renderRoot.querySelector('input') as HTMLInputElement;
    enter(search, 'Whole Cámpaign');
    await part.updateComplete;
    expect(cards(part).map(nameOf)).to.deep.equal(['The whole campaign']);
    expect(part.renderRoot.querySelector('[role=status]')?.textContent).to.equal('1 widget');
    enter(search, 'the film');
    await part.updateComplete;
    expect(cards(part).map(nameOf)).to.include('Film');
    expect(part.renderRoot.querySelector('details[open] a')?.textContent?.trim()).to.equal('The film');
    enter(search, 'xyzzy');
    await part.updateComplete;
    expect(cards(part)).to.have.length(0);
    expect(part.renderRoot.textContent).to.include('No matches.');
  });
});
