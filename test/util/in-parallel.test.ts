import { expect } from '@open-wc/testing';
import { inParallel } from '../../src/util/in-parallel.js';

describe('many things, so many at once', () => {
  it('are all done, in order of their start', async () => {
    const done: number[] = [];
    await inParallel([1, 2, 3, 4, 5], 2, async (each) => {
      await Promise.resolve();
      done.push(each);
    });
    expect(done).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('none is nothing to wait for', async () => {
    await inParallel([], 8, () => Promise.reject(new Error('nothing to do')));
  });

  it('one that fails is told', async () => {
    const failure = await inParallel([1], 8, () => Promise.reject(new Error('no'))).catch(
      (error: Error) => error.message,
    );
    expect(failure).to.equal('no');
  });

  it('none is begun after one has failed, and it is told when all have ended', async () => {
    const log: string[] = [];
    await inParallel([1, 2, 3, 4], 2, async (each) => {
      log.push(`begins ${each}`);
      if (each === 1) throw new Error('no');
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      log.push(`ends ${each}`);
    }).catch(() => log.push('told'));
    expect(log).to.deep.equal(['begins 1', 'begins 2', 'ends 2', 'told']);
  });
});
