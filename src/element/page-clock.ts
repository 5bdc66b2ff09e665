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
const LONGEST = 60_000;

const followers = new Set<Follower>();
const followed = new WeakMap<LitElement, Follower>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Lets an element choose anew what to show whenever one of these instants has passed.
 * @param since when it last chose
 */
export function followTime(element: LitElement, changes: readonly string[], since: number): void {
  if (isServer) return;
  const before = followed.get(element);
  if (before?.changes === changes) return;
  if (before) followers.delete(before);
  else document.addEventListener('visibilitychange', check);
  const follower = { element: new WeakRef(element), changes, since };
  followed.set(element, follower);
  followers.add(follower);
  check();
}

function check(): void {
  const now = Date.now();
  let next = Number.POSITIVE_INFINITY;
  for (const follower of followers) {
    const element = follower.element.deref();
    const { since } = follower;
    follower.since = now;
    const instants = follower.changes.map(Date.parse);
    const due = Math.min(...instants.filter((instant) => instant > now));
    if (instants.some((instant) => instant > since && instant <= now)) element?.requestUpdate('campaign');
    if (!element || due === Number.POSITIVE_INFINITY) followers.delete(follower);
    next = Math.min(next, due);
  }
  clearTimeout(timer);
  if (followers.size) timer = setTimeout(check, Math.min(next - now, LONGEST));
}
