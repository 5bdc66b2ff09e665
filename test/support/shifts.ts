// Layout shifts, as Chromium alone tells of them: https://wicg.github.io/layout-instability/

interface Source {
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

export interface Shift {
  value: number;
  /** Milliseconds of the page's clock. */
  startTime: number;
  sources: Source[];
}

/** The browser rounds what it tells to whole pixels. */
const isWithin = (inner: DOMRectReadOnly, outer: DOMRectReadOnly): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

/** Chromium moves the parts of its own player for sound when it first draws them, on any page: that is not ours. */
export function withoutPlayers(shifts: readonly Shift[], root: ParentNode): Shift[] {
  const players = [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.shadowRoot?.querySelectorAll('audio') ?? []),
  ]);
  const boxes = players.map((player) => player.getBoundingClientRect());
  const isInPlayer = ({ previousRect, currentRect }: Source) =>
    boxes.some((box) => isWithin(previousRect, box) && isWithin(currentRect, box));
  return shifts.filter(({ sources }) => !sources.length || !sources.every(isInPlayer));
}

/** The score of all together: 0 where nothing moved. */
export const sumOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { value }) => sum + value, 0);

/** For the message of a test: what moved, from where to where. */
export const told = (shifts: readonly Shift[]): string =>
  shifts
    .map(
      ({ value, sources }) =>
        `${value} ${sources.map(({ previousRect, currentRect }) => `${sides(previousRect)} to ${sides(currentRect)}`)}`,
    )
    .join('; ');

const sides = ({ x, y, width, height }: DOMRectReadOnly): string => `${x} ${y} ${width}×${height}`;
