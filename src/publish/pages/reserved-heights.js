// Measures a widget of this kit where a reader asks for the rules that keep its height, and shows them. Until then nothing
// is loaded for it; without this file the page says that the builder has them.
(() => {
  const folder = new URL('.', /** @type {HTMLScriptElement} */ (document.currentScript).src).href;

  /** @param {HTMLDetailsElement} details */
  const measure = async (details) => {
    const { tag, lang, measuring, failed } = details.dataset;
    const status = /** @type {HTMLElement} */ (details.querySelector('[data-status]'));
    const figure = /** @type {HTMLElement} */ (details.querySelector('figure'));
    status.textContent = measuring ?? '';
    try {
      // @ts-expect-error: it is beside this script in a kit.
      const { measureReservedHeight } = await import('./builder/measure.js');
      const attributes = lang === 'en' ? {} : { lang };
      const rules = await measureReservedHeight(folder, { tag, attributes, lang, page: undefined });
      /** @type {HTMLElement} */ (figure.querySelector('code')).textContent = rules;
      figure.hidden = false;
      status.textContent = '';
    } catch (error) {
      console.error('campaign-widgets: how-to-embed:', error);
      status.textContent = failed ?? '';
    }
  };

  for (const details of /** @type {NodeListOf<HTMLDetailsElement>} */ (
    document.querySelectorAll('details[data-tag]')
  )) {
    details.hidden = false;
    details.addEventListener('toggle', () => {
      if (details.open && details.querySelector('figure')?.hidden) measure(details);
    });
  }
})();
