// A page may stay open past an embargo: what is due shows when its time comes. Loaded only while something is to come.
import { isServer, type LitElement } from 'lit';

interface Follower {
  element: WeakRef<LitElement>;
  /** The instants at which its campaign changes. */
  changes: readonly string[];
  /** When it last chose what to show. */
  since: number;
}

/** Longest wait in milliseconds: a clock may be set, and timers stand still while a machine sleeps. */
const MAX_TIMER_MS = 60_000;

const followers = new Set<Follower>();
const followed = new WeakMap<LitElement, Follower>();
/** The same, as numbers: a thousand widgets have one campaign. */
const instants = new WeakMap<readonly string[], number[]>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** Angular’s zone is busy while a timer runs, and this one always does. The browser’s own are kept beside those of the zone. */
const timers = (): [set: typeof setTimeout, clear: typeof clearTimeout] => {
  const { __zone_symbol__setTimeout: set, __zone_symbol__clearTimeout: clear } = globalThis as typeof globalThis & {
    __zone_symbol__setTimeout?: typeof setTimeout;
    __zone_symbol__clearTimeout?: typeof clearTimeout;
  };
  return set && clear ? [set, clear] : [setTimeout, clearTimeout];
};
/** When the clock is looked at next. */
let next = Number.POSITIVE_INFINITY;

/**
 * Lets an element choose anew what to show whenever one of these instants has passed.
 * @param since when it last chose
 */
export function followTime(element: LitElement, changes: readonly string[], since: number): void {
  if (isServer) return;
  const before = followed.get(element);
  if (before?.changes === changes) return;
  if (before) followers.delete(before);
  // By the prototype: `<img name="addEventListener">` hides the document's own.
  else EventTarget.prototype.addEventListener.call(document, 'visibilitychange', check);
  const follower = { element: new WeakRef(element), changes, since };
  followed.set(element, follower);
  followers.add(follower);
  lookAgain(step(follower, Date.now()));
}

function dueAfter(changes: readonly string[], time: number): number {
  const all = instants.get(changes) ?? changes.map(Date.parse);
  instants.set(changes, all);
  return all.find((instant) => instant > time) ?? Number.POSITIVE_INFINITY;
}

/** Tells an element of what has come since it last chose. @returns when it has something to come next */
function step(follower: Follower, now: number): number {
  const element = follower.element.deref();
  if (dueAfter(follower.changes, follower.since) <= now) element?.requestUpdate('campaign');
  follower.since = now;
  const due = element ? dueAfter(follower.changes, now) : Number.POSITIVE_INFINITY;
  if (due === Number.POSITIVE_INFINITY) followers.delete(follower);
  return due;
}

/** Looks at the clock then, or after the longest wait. */
function lookAgain(due: number): void {
  const now = Date.now();
  const at = Math.min(due, now + MAX_TIMER_MS);
  if (due === Number.POSITIVE_INFINITY || at >= next) return;
  const [set, clear] = timers();
  clear(timer);
  next = at;
  timer = set(check, at - now);
}

function check(): void {
  const now = Date.now();
  next = Number.POSITIVE_INFINITY;
  const [, clear] = timers();
  clear(timer);
  let due = next;
  for (const follower of followers) due = Math.min(due, step(follower, now));
  lookAgain(due);
}
