// Keeps what frames say to a host page, as the host page hears it, and speaks to them in its place.
{
  /** @type {{ data: unknown, source: unknown }[]} */
  const messages = [];
  addEventListener('message', ({ data, source }) => messages.push({ data, source }));
  Object.assign(window, {
    messages,
    /** @param {HTMLIFrameElement} frame @param {unknown} data */
    post: (frame, data) => frame.contentWindow?.postMessage(data, '*'),
  });
}
