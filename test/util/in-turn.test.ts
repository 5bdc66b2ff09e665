import { expect } from '@open-wc/testing';
import { inTurn } from '../../src/util/in-turn.js';
import { waitUntil } from '../support/wait-until.js';

const { now } = performance;
afterEach(() => {
  performance.now = now;
});

describe('Work that many do at once', () => {
  it('goes on for some milliseconds, then in later tasks, in order and none twice', async () => {
    let time = 1;
    performance.now = () => time;
    const done: number[] = [];
    const turns: number[] = [];
    const start = () => done.length;
    for (let index = 0; index < 10; index++) {
      inTurn(() => {
        done.push(index);
        time += 3;
      });
    }
    const atOnce = start();
    expect(done).to.deep.equal([0, 1, 2]);
    setTimeout(() => turns.push(done.length));
    await waitUntil(() => done.length === 10, 'the rest was not done');
    expect(turns[0]).to.be.above(atOnce).and.below(10);
    expect(done).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is done at once where there is little of it', async () => {
    await new Promise((rest) => setTimeout(rest));
    let done = false;
    inTurn(() => {
      done = true;
    });
    expect(done).to.equal(true);
  });
});
