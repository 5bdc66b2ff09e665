import { expect } from '@open-wc/testing';
import { originsOf } from '../../../src/campaign/check/origin.js';
import type { Path } from '../../../src/campaign/check/source.js';

/** The number of the layer, and the path there, of a path in what the layers make together; the most local first. */
const origin = (path: Path, ...jsons: object[]) => {
  const { layer, path: own } = originsOf(jsons.map((json, index) => ({ url: `https://${index}.example/`, json })))(
    path,
  );
  return `${layer}:/${own.join('/')}`;
};

const national = {
  campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
  messages: [
    { id: 'hello', heading: 'Hello', actions: [{ label: 'Go', url: 'a' }, { label: 'Read' }] },
    { id: 'night', heading: { en: 'Night', cy: 'Nos' } },
  ],
};

describe('Where a value of a merged manifest was written', () => {
  it('is the most local layer that says it, by the ids of items', () => {
    const local = {
      extends: 'x',
      campaign: { title: { en: 'Ours' } },
      messages: { night: { heading: { en: 'Late' } } },
    };
    expect(origin(['campaign', 'title', 'en'], local, national)).to.equal('0:/campaign/title/en');
    expect(origin(['campaign', 'title', 'cy'], local, national)).to.equal('1:/campaign/title/cy');
    expect(origin(['messages', 1, 'heading', 'en'], local, national)).to.equal('0:/messages/night/heading/en');
    expect(origin(['messages', 1, 'heading', 'cy'], local, national)).to.equal('1:/messages/1/heading/cy');
    expect(origin(['messages', 0, 'heading'], local, national)).to.equal('1:/messages/0/heading');
  });

  it('of what is nowhere is what surrounds it', () => {
    const local = { extends: 'x', messages: { hello: { body: 'Ours' } } };
    expect(origin(['messages', 0, 'picture', 'alt'], local, national)).to.equal('0:/messages/hello');
    expect(origin(['tips', 3], local, national)).to.equal('0:/');
  });

  it('is not in what a nearer layer has replaced: a list that is no section, a text, what was taken away', () => {
    const shorter = { extends: 'x', messages: { hello: { actions: [{ label: 'Only' }] } } };
    expect(origin(['messages', 0, 'actions', 0, 'url'], shorter, national)).to.equal('0:/messages/hello/actions/0');
    const text = { extends: 'x', messages: [{ id: 'night', heading: 'Late' }] };
    expect(origin(['messages', 1, 'heading', 'cy'], text, national)).to.equal('0:/messages/0/heading');
    const without = { extends: 'x', messages: { hello: { heading: null } } };
    expect(origin(['messages', 0, 'heading'], without, national)).to.equal('0:/messages/hello/heading');
    const anew = [
      { extends: 'x', messages: { hello: { body: 'New' } } },
      { extends: 'x', messages: { hello: null } },
    ];
    expect(origin(['messages', 1, 'heading'], ...anew, national)).to.equal('0:/messages/hello');
  });

  it('of an item without an id, or with one that was there before, is that very item', () => {
    const local = {
      extends: 'x',
      messages: [{ heading: 'Nameless' }, { id: 'night' }, { id: 'night', body: 'Twice' }],
    };
    expect(origin(['messages', 2, 'id'], local, national)).to.equal('0:/messages/0');
    expect(origin(['messages', 3, 'body'], local, national)).to.equal('0:/messages/2/body');
  });

  it('of an item called "order" is that item', () => {
    const local = { extends: 'x', messages: { order: { heading: 'Order a poster' } } };
    expect(origin(['messages', 2, 'heading'], local, national)).to.equal('0:/messages/order/heading');
    const arranged = { extends: 'x', messages: { order: ['night'] } };
    expect(origin(['messages', 2, 'heading'], arranged, local, national)).to.equal('1:/messages/order/heading');
  });
});
