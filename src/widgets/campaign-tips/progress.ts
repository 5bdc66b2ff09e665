// Keeps the ticked tips in the page's address only, where they can be bookmarked and shared. All checklists of a page share it:
// "#campaign-tips.ask-families.chief-first" is a selector as well, as many sites make one of what is after the "#" and fail if it is none.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** In a query, and in addresses of before: "#tips=ask-families.chief-first". */
const STARTS = 'tips=';
const SELECTOR = 'campaign-tips';

const hosts = new Set<ReactiveControllerHost>();
let done = new Set<string>();
let kept = true;

/** On some sites the part after the "#" is the page itself. */
const isRoute = (hash: string): boolean => /^#[!/]/.test(hash);

const partsOf = (list: string): string[] => list.split('&').filter((part) => part);
const partsAfter = (hash: string): string[] => (isRoute(hash) ? [hash.slice(1)] : partsOf(hash.slice(1)));
const isTicks = (part: string): boolean => part.startsWith(STARTS) || part.startsWith(`${SELECTOR}.`);

/** A class may begin with a letter only; ids of tips may not. */
const classOf = (id: string): string => `.${/^[a-z]/i.test(id) ? '' : '_'}${id}`;

/** The ids in an address. */
export function tickedIn(address: string): string[] {
  const { hash, search } = new URL(address);
  const parts = partsAfter(hash);
  const ticks =
    parts.find(isTicks) ?? (parts.length ? partsOf(search.slice(1)).find((part) => part.startsWith(STARTS)) : '');
  if (ticks?.startsWith(STARTS)) return ticks.slice(STARTS.length).match(/[\w-]+/g) ?? [];
  return (ticks?.slice(SELECTOR.length).match(/[\w-]+/g) ?? []).map((id) => id.replace(/^_/, ''));
}

/** The address with these ids, and with all else that was in it. */
export function addressWith(ids: Iterable<string>, address: string): string {
  const url = new URL(address);
  const list = [...ids];
  const value = list.length ? [STARTS + list.join('.')] : [];
  const others = partsAfter(url.hash).filter((part) => !isTicks(part));
  if (!others.length) url.hash = list.length ? SELECTOR + list.map(classOf).join('') : '';
  else if (others.some((part) => part.includes('=')) && !isRoute(url.hash)) url.hash = [...others, ...value].join('&');
  else {
    // A route, or a place on the page, stays the only thing there.
    url.hash = others.join('&');
    const query = partsOf(url.search.slice(1)).filter((part) => !part.startsWith(STARTS));
    url.search = [...query, ...value].join('&');
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
