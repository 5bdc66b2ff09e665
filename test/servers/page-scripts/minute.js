// Timers of more than a second wait until window.passMinute() is called, which runs those of the next minute at once.
{
  /** @type {Map<unknown, { work: () => void, milliseconds: number }>} */
  const later = new Map();
  const [set, clear] = [setTimeout, clearTimeout];
  window.setTimeout = /** @type {typeof setTimeout} */ (
    (/** @type {any} */ work, /** @type {number} */ milliseconds, /** @type {any[]} */ ...rest) => {
      if (!(milliseconds > 1000)) return set(work, milliseconds, ...rest);
      const id = set(() => {}, 2 ** 30);
      later.set(id, { work: () => work(...rest), milliseconds });
      return id;
    }
  );
  window.clearTimeout = (id) => {
    later.delete(id);
    clear(id);
  };
  Object.assign(window, {
    passMinute() {
      for (const [id, { work, milliseconds }] of [...later]) if (milliseconds <= 60_000 && later.delete(id)) work();
    },
  });
}
