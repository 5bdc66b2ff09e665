// A page that the browser prepares before anybody has asked for it, until window.activate() is called. Engines that tests drive prepare none.
{
  let isPrepared = true;
  Object.defineProperty(document, 'prerendering', { get: () => isPrepared, configurable: true });
  Object.defineProperty(document, 'visibilityState', {
    get: () => (isPrepared ? 'hidden' : 'visible'),
    configurable: true,
  });
  /** @type {FrameRequestCallback[]} */
  const frames = [];
  const draw = requestAnimationFrame;
  window.requestAnimationFrame = (work) => (isPrepared ? frames.push(work) : draw(work));
  Object.assign(window, {
    activate() {
      isPrepared = false;
      for (const type of ['prerenderingchange', 'visibilitychange']) document.dispatchEvent(new Event(type));
      for (const work of frames) draw(work);
    },
  });
}
