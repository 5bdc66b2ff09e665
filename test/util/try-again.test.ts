import { expect } from '@open-wc/testing';
import { tryAgain } from '../../src/util/try-again.js';

const { setTimeout: clock } = globalThis;
const { random } = Math;
let pauses: number[] = [];
beforeEach(() => {
  pauses = [];
  Math.random = () => 0.5;
  globalThis.setTimeout = ((done: () => void, milliseconds: number) => {
    pauses.push(milliseconds);
    return clock(done, 0);
  }) as typeof setTimeout;
});
afterEach(() => {
  globalThis.setTimeout = clock;
  Math.random = random;
});

/** A loader that fails so many times before it succeeds. */
const failing = (times: number) => {
  const asked: string[] = [];
  const load = async (again: string) => {
    asked.push(again);
    if (asked.length <= times) throw new Error(`failure ${asked.length}`);
    return 'here';
  };
  return { asked, load };
};

describe('What does not come', () => {
  for (const [times, asked, waited] of [
    [0, [''], []],
    [1, ['', '?2'], [500]],
    [2, ['', '?2', '?3'], [500, 1000]],
  ] as const) {
    it(`${times} times is asked for ${times} times more, each time at another address and after a longer pause`, async () => {
      const wanted = failing(times);
      expect(await tryAgain(wanted.load)).to.equal('here');
      expect(wanted.asked).to.deep.equal(asked);
      expect(pauses).to.deep.equal(waited);
    });
  }

  it('three times is given up, with the last reason', async () => {
    const wanted = failing(3);
    const reason = await tryAgain(wanted.load).catch((error: Error) => error.message);
    expect(reason).to.equal('failure 3');
    expect(wanted.asked).to.have.lengthOf(3);
  });
});
