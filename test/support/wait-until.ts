// Waits until something is so. Patience is counted in looks, not in seconds: where a machine stands still for a while, or two
// browsers share it, time passes and nobody has had a turn.

const LOOKS = 800;
const PAUSE_MS = 15;

/** Tests may replace it. */
const later = setTimeout;

/**
 * @param what what is waited for, or what is wrong without it
 * @throws {Error} that says so, when it has looked so often
 */
export async function waitUntil(
  is: () => unknown,
  what: string | (() => string) = 'what was waited for did not come',
  looks = LOOKS,
): Promise<void> {
  for (let look = 0; !(await is()); look++) {
    if (look >= looks) throw new Error(typeof what === 'string' ? what : what());
    await new Promise((done) => later(done, PAUSE_MS));
  }
}
