import { expect } from '@open-wc/testing';
import { wait } from '../../src/util/wait.js';

describe('waiting', () => {
  it('is over when the time is, and not before', async () => {
    const start = performance.now();
    await wait(20);
    expect(performance.now() - start).to.be.at.least(19);
  });
});
