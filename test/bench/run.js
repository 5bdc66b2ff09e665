// `npm run bench`: how much things cost, each as a ratio to something else in the same run, so that it says the same on any
// machine. It needs a build.
import { mergeManifest } from '../../dist/campaign.js';
import { builder } from './builder.js';
import { campaignOf, check } from './check.js';
import { drawing } from './drawing.js';
import { firstView } from './first-view/first-view.js';
import { hub } from './hub.js';
import { longList } from './long-list.js';
import { manyWidgets } from './many-widgets.js';
import { publish } from './publish.js';
import { templateWide } from './template-wide.js';
import { round, timeOf } from './time-of.js';

/** A force's overlay: it changes one item in ten. @param {number} items */
const overlayOf = (items) => ({
  messages: Object.fromEntries(
    Array.from({ length: items / 10 }, (_, index) => [`message-${index * 10}`, { heading: { en: 'Ours' } }]),
  ),
});

function merge() {
  const times = [100, 1000, 10_000].map((items) => {
    const [base, overlay] = [campaignOf(items), overlayOf(items)];
    timeOf(() => mergeManifest(base, overlay), 50); // The compiler warms up.
    return timeOf(() => mergeManifest(base, overlay), 51);
  });
  const [hundred = 1, thousand = 1, tenThousand = 1] = times;
  console.log('Merging an overlay; 10 times as many items, as a multiple of the time (10 is linear):');
  console.log(
    `  100 → 1 000 items: ${round(thousand / hundred)}    1 000 → 10 000 items: ${round(tenThousand / thousand)}`,
  );
}

merge();
await check();
await publish();
await hub();
await firstView();
await templateWide();
await drawing();
await manyWidgets();
await longList();
await builder();
