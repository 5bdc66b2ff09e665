// Finds elements on the test page, one test at a time, and knows when all that changed was looked at.
import { fixture, html } from '@open-wc/testing';
import { findElements } from '../../src/placement/elements.js';

let number = 0;
/** Tags that no other test uses. */
export const newTags = () => ['a', 'b'].map((letter) => `found-${++number}-${letter}`) as [string, string];

/** Timers that have not run. Timers need not come in the order they were set: Firefox holds some back 4 ms. */
const putOff = new Set<Promise<void>>();

/** Until what has changed on the page was looked at. */
export const looked = async () => {
  await undefined;
  while (putOff.size) await Promise.all(putOff);
};

// Observers of earlier tests would look at everything, too.
const { observe } = MutationObserver.prototype;
const { setTimeout } = window;
const observers: MutationObserver[] = [];
before(() => {
  MutationObserver.prototype.observe = function (...args) {
    observers.push(this);
    observe.apply(this, args);
  };
  window.setTimeout = ((deed: () => void, delay?: number) => {
    const turn = new Promise((resolve) => setTimeout(resolve, delay)).then(deed);
    const done: Promise<void> = turn.finally(() => putOff.delete(done));
    putOff.add(done);
    return 0;
  }) as unknown as typeof setTimeout;
});
afterEach(() => {
  for (const observer of observers.splice(0)) observer.disconnect();
});
after(() => {
  MutationObserver.prototype.observe = observe;
  window.setTimeout = setTimeout;
});

export async function start(tags: string[]) {
  const found: string[] = [];
  const embeds: Node[] = [];
  const scan = findElements(
    tags,
    (tag) => found.push(tag),
    (root) => embeds.push(root),
  );
  await looked();
  return { found, scan, embeds };
}

/** A place on the page that was looked at by the time that a test fills it, however slow the machine. */
export const place = async () => {
  const here = await fixture<HTMLElement>(html`<div></div>`);
  await looked();
  return here;
};
