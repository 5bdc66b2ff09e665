// Ten seconds of patience become a fifth of a second, so that a test need not wait for a server that never answers.
{
  const original = setTimeout;
  window.setTimeout = /** @type {typeof setTimeout} */ (
    (/** @type {TimerHandler} */ work, /** @type {number} */ milliseconds, /** @type {any[]} */ ...rest) =>
      original(work, milliseconds === 10_000 ? 200 : milliseconds, ...rest)
  );
}
