// Gives each snippet of the page a button that copies it. Without this file the page is whole: a click on a snippet selects
// it. No library, no inline script, no HTML strings: it runs under any Content-Security-Policy that names its host.
(() => {
  const { copy, copied, failed } = document.body.dataset;
  const said = document.querySelector('[role=status]');

  /** @param {Element} snippet */
  const select = (snippet) => getSelection()?.selectAllChildren(snippet);

  /** @param {Element} snippet */
  const copyFrom = async (snippet) => {
    try {
      await navigator.clipboard.writeText(snippet.textContent ?? '');
      return true;
    } catch {
      // No clipboard without https: what is selected can be copied in the old way, or by the person.
      select(snippet);
      return document.execCommand('copy');
    }
  };

  for (const figure of document.querySelectorAll('figure')) {
    const snippet = figure.querySelector('code');
    const button = figure.querySelector('button');
    const label = button?.firstChild;
    if (!snippet || !button || !label) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const words = ((await copyFrom(snippet)) ? copied : failed) ?? '';
      label.textContent = words;
      if (said) said.textContent = words;
      setTimeout(() => {
        label.textContent = copy ?? '';
        if (said) said.textContent = '';
      }, 4000);
    });
  }
})();
