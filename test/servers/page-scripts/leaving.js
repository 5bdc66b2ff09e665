// Takes note of listeners that keep a page out of the back/forward cache.
{
  const { addEventListener } = EventTarget.prototype;
  /** @type {string[]} */
  const listeners = [];
  Object.assign(window, { leavingListeners: listeners });
  /** @param {[string, EventListenerOrEventListenerObject | null, (boolean | AddEventListenerOptions)?]} args */
  EventTarget.prototype.addEventListener = function (...args) {
    if (/unload/.test(args[0])) listeners.push(args[0]);
    return addEventListener.apply(this, args);
  };
}
