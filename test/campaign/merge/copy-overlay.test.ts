import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { mergeManifest } from '../../../src/campaign/merge/merge-manifest.js';

const national = {
  campaign: { title: 'Thank you' },
  plan: [{ id: 'film', title: 'Film', start: '2026-12-03T09:00' }],
  copy: [
    {
      id: 'post',
      title: 'Post',
      channel: 'x',
      body: 'Thank you',
      graphics: ['square', 'landscape'],
      thread: ['Two', 'Three'],
      posting: { step: 'film', days: 1 },
      embargo: '2026-12-01',
    },
  ],
};
const postOf = (overlay: object) =>
  compileManifest(mergeManifest(national, { extends: 'national.json', ...overlay }), 'https://a.test/').manifest
    .copy?.[0];

describe('a force’s version of a post', () => {
  it('moves with a step of the plan that the force moves', () => {
    expect(postOf({ plan: { film: { start: '2026-12-10T08:00' } } })?.slot?.at).to.equal('2026-12-11T08:00');
  });

  it('may have another time, or a day in place of a step', () => {
    expect(postOf({ copy: { post: { posting: { time: '18:30' } } } })?.slot?.at).to.equal('2026-12-04T18:30');
    expect(postOf({ copy: { post: { posting: { at: '2026-12-24', step: null } } } })?.slot?.at).to.equal('2026-12-24');
  });

  it('takes the place of a list, and null takes a field out', () => {
    const post = postOf({ copy: { post: { graphics: ['ours'], thread: null, embargo: null, posting: null } } });
    expect(post?.graphics).to.deep.equal(['ours']);
    expect(post).to.not.have.any.keys('thread', 'embargo', 'embargoed', 'posting', 'slot');
  });
});
