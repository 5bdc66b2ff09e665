/** The median time in milliseconds of one run of some work. @param {() => unknown} work @param {number} runs */
export function timeOf(work, runs) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return /** @type {number} */ (times.sort((a, b) => a - b)[runs >> 1]);
}

/** @param {number} value */
export const round = (value) => value.toPrecision(3);
