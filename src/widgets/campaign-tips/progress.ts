// Keeps the ticked tips in the page's address only, where they can be bookmarked and shared. All checklists of a
// page share it: "#tips=ask-families.chief-first", beside whatever else stands after the "#".
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const KEY = 'tips';
const STARTS = `${KEY}=`;

const hosts = new Set<ReactiveControllerHost>();
let done = new Set<string>();
let kept = true;

/** On some sites the part after the "#" is the page itself: then the ticks go into the query. */
const isRoute = (hash: string): boolean => /^#[!/]/.test(hash);

/** The ids in an address. */
export function tickedIn(address: string): string[] {
  const { hash, searchParams } = new URL(address);
  const ticks = isRoute(hash)
    ? searchParams.get(KEY)
    : hash
        .slice(1)
        .split('&')
        .find((part) => part.startsWith(STARTS))
        ?.slice(STARTS.length);
  return ticks?.match(/[\w-]+/g) ?? [];
}

/** The address with these ids, and with all else that was in it. */
export function addressWith(ids: Iterable<string>, address: string): string {
  const url = new URL(address);
  const value = [...ids].join('.');
  if (isRoute(url.hash)) {
    if (value) url.searchParams.set(KEY, value);
    else url.searchParams.delete(KEY);
  } else {
    const others = url.hash
      .slice(1)
      .split('&')
      .filter((part) => part && !part.startsWith(STARTS));
    url.hash = [...others, ...(value ? [STARTS + value] : [])].join('&');
  }
  return url.href;
}

function update(): void {
  for (const host of hosts) host.requestUpdate();
}

function read(): void {
  done = new Set(tickedIn(location.href));
  update();
}

export class Progress implements ReactiveController {
  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!hosts.size) {
      if (kept) read();
      addEventListener('hashchange', read);
    }
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (!hosts.size) removeEventListener('hashchange', read);
  }

  /** True if a reload restores the ticks. People do not see or keep the address of a frame. */
  get kept(): boolean {
    return kept && globalThis.self === globalThis.top;
  }

  /** True if other people can open the page's address. */
  get shareable(): boolean {
    return /^http/.test(globalThis.location?.protocol ?? 'https:');
  }

  has(id: string): boolean {
    return done.has(id);
  }

  /** Ticks some tips, or takes their ticks away. */
  tick(ids: readonly string[], isDone: boolean): void {
    for (const id of ids) {
      if (isDone) done.add(id);
      else done.delete(id);
    }
    try {
      history.replaceState(history.state, '', this.link);
      kept = true;
    } catch {
      // A sandboxed frame, or more changes in a minute than Safari allows.
      kept = false;
    }
    update();
  }

  /** The page with these ticks. */
  get link(): string {
    return addressWith(done, location.href);
  }
}
