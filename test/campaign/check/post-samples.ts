// For what check can say of posts: a manifest that makes it say so.
import { both, manifestWith } from './checked.js';
import type { Sample } from './sample.js';

const square = (id: string) => ({
  id,
  title: both('Square', 'Sgwâr'),
  channels: ['x'],
  file: { url: `${id}.png` },
  alt: both('A door', 'Drws'),
});
const post = { id: 'a', title: both('Post', 'Neges'), channel: 'x', body: both('Thank you', 'Diolch') };
const about = (period: object) => ({ title: both('Thank you', 'Diolch'), updated: '2026-11-20', ...period });
const posted = (posting: object, period: object = {}, fields: object = {}) =>
  manifestWith({
    campaign: about(period),
    plan: [{ id: 'film', title: both('Film', 'Ffilm'), start: '2026-12-03T09:00' }],
    copy: [{ ...post, posting, ...fields }],
  });

export const postSamples = {
  'posting-past': {
    manifest: posted({ at: '2026-11-20' }),
    pointer: '/copy/0/posting/at',
    names: ['was to be posted on Friday 20 November 2026'],
  },
  'posting-early': {
    manifest: posted({ step: 'film', days: -2 }, { from: '2026-12-02' }),
    pointer: '/copy/0/posting/step',
    names: ['Tuesday 1 December 2026, 9am', '2 December 2026', '"from"'],
    also: ['embargoed'],
  },
  'posting-late': {
    manifest: posted({ step: 'film', days: 2, time: '12:30' }, { until: '2026-12-04' }),
    pointer: '/copy/0/posting/step',
    names: ['Saturday 5 December 2026, 12:30pm', '5 December 2026', '"until"'],
  },
  'posting-both': {
    manifest: posted({ at: '2026-12-03', step: 'film' }),
    pointer: '/copy/0/posting/step',
    names: ['"at"'],
  },
  'embargo-past': {
    manifest: posted({ at: '2026-12-03' }, {}, { embargo: '2026-11-20T00:01' }),
    pointer: '/copy/0/embargo',
    names: ['20 November 2026, 00:01'],
  },
  'embargo-posting': {
    manifest: posted({ at: '2026-12-03T08:59' }, {}, { embargo: '2026-12-03T09:00' }),
    pointer: '/copy/0/embargo',
    names: ['3 December 2026, 09:00', '8:59am'],
  },
  'copy-graphics': {
    manifest: manifestWith({
      graphics: ['a', 'b', 'c', 'd', 'e'].map(square),
      copy: [{ ...post, graphics: ['a', 'b', 'c', 'd', 'e'] }],
    }),
    pointer: '/copy/0/graphics',
    names: ['5 graphics', 'X takes 4'],
  },
  'names-staff': {
    manifest: manifestWith({
      graphics: [square('square')],
      copy: [{ ...post, edition: 'public', graphics: ['square'] }],
    }),
    pointer: '/copy/0/graphics/0',
    names: ['"square" in graphics', '"edition"'],
  },
} satisfies Record<string, Sample>;
