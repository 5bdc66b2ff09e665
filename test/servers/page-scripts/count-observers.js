// Counts the observers of the document, and the listeners of the window that are called for each message.
{
  /** @type {Set<unknown>} */
  const kept = new Set();
  Object.defineProperty(window, 'kept', { get: () => kept.size });
  const { observe } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (node, options) {
    if (node === document) kept.add(this);
    observe.call(this, node, options);
  };
  const listen = window.addEventListener;
  window.addEventListener = (/** @type {[string, any, any]} */ ...of) => {
    if (of[0] === 'message') kept.add(of[1]);
    listen.apply(window, of);
  };
}
