// Waits until something is so. Patience is counted in looks, not in seconds: where a machine stands still for a while, or two
// browsers share it, time passes and nobody has had a turn.

const LOOKS = 800;
const PAUSE_MS = 15;

/** Tests may replace it. */
const later = setTimeout;

/**
 * @param is it may throw while what it looks at is not there yet: that is no answer
 * @param what what is waited for, or what is wrong without it
 * @throws {Error} that says so, when it has looked so often; its cause is what `is` threw last
 */
export async function waitUntil(
  is: () => unknown,
  what: string | (() => string) = 'what was waited for did not come',
  looks = LOOKS,
): Promise<void> {
  for (let look = 0; ; look++) {
    let cause: unknown;
    try {
      if (await is()) return;
    } catch (error) {
      cause = error;
    }
    if (look >= looks) throw new Error(sentence(what, cause), { cause });
    await new Promise((done) => later(done, PAUSE_MS));
  }
}

function sentence(what: string | (() => string), cause: unknown): string {
  let words: string;
  try {
    words = typeof what === 'string' ? what : what();
  } catch (error) {
    words = String(error);
  }
  return cause ? `${words} (${cause})` : words;
}
