// Work that many widgets do at once, such as coming to life when their class is defined: some milliseconds of it at a time, so
// that the page answers the person who uses it in between.

/** The longest turn, in milliseconds. What follows it, in microtasks and with layout, has to fit into 50 ms too. */
const TURN_MS = 8;

const waiting: (() => void)[] = [];
let end = 0;

/** Does some work at once, or in a later task: where this one has been busy with such work for long enough, or if told so. */
export function inTurn(work: () => void, later = false): void {
  if (!end) {
    end = performance.now() + TURN_MS;
    setTimeout(goOn);
  }
  if (later || waiting.length || performance.now() > end) waiting.push(work);
  else work();
}

/** Until the next task there are no turns: what waits is done, and what comes is done at once. For paper, which waits for nothing. */
export function withoutTurns(): void {
  setTimeout(goOn);
  end = Number.POSITIVE_INFINITY;
  for (const work of waiting.splice(0)) work();
}

function goOn(): void {
  end = performance.now() + TURN_MS;
  let done = 0;
  while (done < waiting.length && performance.now() < end) waiting[done++]?.();
  waiting.splice(0, done);
  if (waiting.length) setTimeout(goOn);
  else end = 0;
}
