// A test cannot look into a frame of another origin, so this script of the test's own embed pages tells it what is there, and
// changes the page when it is told to. First it notes what goes wrong.
{
  /** @type {string[]} */
  const errors = [];
  /** @type {string[]} */
  const said = [];
  /** @type {unknown[]} */
  const heard = [];
  const host = parent; // A test's page may hide it.
  addEventListener('error', ({ message }) => message && errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('campaign-error', (event) => {
    errors.push(
      `${/** @type {Element} */ (event.target).localName}: ${/** @type {CustomEvent} */ (event).detail.message}`,
    );
  });
  for (const level of /** @type {const} */ (['warn', 'error'])) console[level] = (...args) => said.push(args.join(' '));

  /** @param {string} selector @returns {any} */
  const find = (selector) => document.querySelector(selector);

  /** @type {Record<string, (value: any) => void>} */
  const deeds = {
    height: (value) => find('#block').style.setProperty('height', value),
    open: (value) => find('details').toggleAttribute('open', value),
    picture: (src) => find('main').append(Object.assign(new Image(), { src })),
    click: (selector) => find(selector).click(),
    hash: (value) => location.replace(value),
    report: () => {
      const widget = find('main').firstElementChild;
      const base = widget.shadowRoot?.querySelector('[part=base]');
      const report = {
        errors,
        said,
        isAlive: !!base,
        lang: [document.documentElement.lang, widget.lang, base?.lang].join(),
        attributes: widget.getAttributeNames().join(),
        title: widget.shadowRoot?.querySelector('[part=title]')?.textContent.trim(),
        missing: document.documentElement.scrollHeight - innerHeight,
        spare: innerHeight - find('main').getBoundingClientRect().bottom,
        origin: self.origin,
        theme: ['accent', 'surface'].map((role) =>
          getComputedStyle(widget).getPropertyValue(`--campaign-color-${role}`),
        ),
        heard,
      };
      host.postMessage({ test: 'report', report }, '*');
    },
  };
  addEventListener('message', ({ data }) => {
    // Later: embed.js looks at the page with every message, and would not have to notice anything by itself.
    if (data?.test) setTimeout(() => deeds[data.test]?.(data.value));
    else heard.push(data);
  });
}
