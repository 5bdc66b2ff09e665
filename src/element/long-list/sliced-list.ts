// A list in slices: each is rendered when there is time for it, and not looked at again while nothing changes, so that an item costs
// the same in any list. Slices of a long list lie in groups, which browsers lay out when they come near the window.
import { html, noChange, nothing } from 'lit';

const SLICE = 6;
const SLICES_PER_GROUP = 10;
/** Divisible by any number of columns up to six, so that no row of cards has a gap. */
const GROUP = SLICE * SLICES_PER_GROUP;

/** The number of groups removed in one turn: what was in them takes a browser some time. */
const REMOVED_PER_TURN = 4;

/** The items of a list, and how they are drawn. */
export interface Rows<T> {
  items: readonly T[];
  template(item: T, index: number): unknown;
  /** All else that the template depends on: while these are the same, so is an item. */
  by?: readonly unknown[] | undefined;
}

export interface Turn {
  /** The number of the update. What an earlier turn of it has rendered stays. */
  update: number;
  isLate(): boolean;
  /** Says that another turn is to come. */
  later(): void;
}

export class SlicedList {
  readonly #slices: ({ items: readonly unknown[]; by: readonly unknown[] | undefined; update: number } | undefined)[] =
    [];
  /** The number of groups that are there. */
  #groups = 0;

  /** @param head the number of items before it */
  constructor(readonly head: number) {}

  /** The content of the list. All of it is made only when Lit asks for it: so the last of a turn is not begun too late. */
  *render<T>({ items, template, by }: Rows<T>, turn: Turn): Iterable<unknown> {
    const rows: Rows<T> = {
      items: items.slice(this.head),
      template: (item, index) => template(item, index + this.head),
      by,
    };
    const before = this.#groups;
    const wanted = Math.ceil(rows.items.length / GROUP);
    const kept = Math.max(wanted, before - REMOVED_PER_TURN);
    if (kept > wanted) turn.later();
    let group = 0;
    for (; group < kept; group++) {
      const start = group * GROUP;
      const isDone = this.#isDone(rows, turn, start);
      const isShown = group < wanted && (isDone || !turn.isLate() || this.#isBegun(rows, turn, start));
      if (!isShown) turn.later();
      if (!isShown && group >= before) break;
      // A group of other items is hidden until its turn comes: its removal would take as long as its rendering.
      yield html`<li class="group" role="presentation" ?hidden=${!isShown}>
        <ul role="presentation">${isShown && !isDone ? this.#inSlices(rows, turn, start) : noChange}</ul>
      </li>`;
    }
    this.#groups = group;
    this.#slices.length = Math.min(this.#slices.length, group * SLICES_PER_GROUP);
  }

  #isDone<T>({ items }: Rows<T>, { update }: Turn, start: number): boolean {
    for (let first = start; first < start + GROUP && first < items.length; first += SLICE)
      if (this.#slices[first / SLICE]?.update !== update) return false;
    return start < items.length;
  }

  #isBegun<T>(rows: Rows<T>, { update }: Turn, start: number): boolean {
    return this.#slices[start / SLICE]?.update === update || this.#isSame(rows, start);
  }

  #isSame<T>({ items }: Rows<T>, start: number): boolean {
    return isEqual(this.#slices[start / SLICE]?.items, items.slice(start, start + SLICE));
  }

  *#inSlices<T>(rows: Rows<T>, turn: Turn, start: number): Iterable<unknown> {
    const { items, template, by } = rows;
    let first = start;
    for (; first < start + GROUP && first < items.length; first += SLICE) {
      const before = this.#slices[first / SLICE];
      const isDone = before?.update === turn.update;
      const isSame = !isDone && this.#isSame(rows, first);
      if (isDone) yield noChange;
      else if (!isSame && turn.isLate()) {
        delete this.#slices[first / SLICE];
        turn.later();
        yield nothing;
      } else {
        const own = items.slice(first, first + SLICE);
        this.#slices[first / SLICE] = { items: own, by, update: turn.update };
        yield isSame && isEqual(before?.by, by) ? noChange : own.map((item, index) => template(item, first + index));
      }
    }
    // Lit removes what is not asked for again.
    for (; first < start + GROUP; first += SLICE) delete this.#slices[first / SLICE];
  }
}

const isEqual = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean =>
  !!a && a.length === b?.length && a.every((each, index) => each === b[index]);
