// Gives each snippet of the page a button that copies it. Without this file the page is whole: a click on a snippet selects
// it. No library, no inline script, no HTML strings: it runs under any Content-Security-Policy that names its host.
(() => {
  const { copy, copied, failed } = document.body.dataset;
  const said = document.querySelector('[role=status]');

  /** @param {Element} snippet */
  const select = (snippet) => getSelection()?.selectAllChildren(snippet);

  /** @param {Element} snippet @param {string | undefined} rich the same as HTML, for editors */
  const copyFrom = async (snippet, rich) => {
    const text = snippet.textContent ?? '';
    try {
      if (!rich) await navigator.clipboard.writeText(text);
      else {
        const forms = { 'text/plain': text, 'text/html': rich };
        const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      }
      return true;
    } catch {
      // No clipboard without https: what is selected can be copied in the old way, or by the person.
      select(snippet);
      return document.execCommand('copy');
    }
  };

  /** @param {Element | null} snippet */
  const isSelected = (snippet) => {
    const selection = getSelection();
    const range = selection?.rangeCount === 1 && selection.getRangeAt(0);
    // By its words: a press on a snippet selects it with its surroundings in some browsers, and within its text in others.
    return range && snippet && range.intersectsNode(snippet) && String(range).trim() === snippet.textContent?.trim();
  };

  addEventListener('copy', (event) => {
    for (const figure of document.querySelectorAll('figure')) {
      const snippet = figure.querySelector('code');
      if (!figure.dataset.rich || !isSelected(snippet)) continue;
      event.clipboardData?.setData('text/plain', snippet?.textContent ?? '');
      event.clipboardData?.setData('text/html', figure.dataset.rich);
      event.preventDefault();
    }
  });

  for (const figure of document.querySelectorAll('figure')) {
    const snippet = figure.querySelector('code');
    const button = figure.querySelector('button');
    const label = button?.firstChild;
    if (!snippet || !button || !label) continue;
    button.hidden = false;
    // Words with their formatting are there for the button alone.
    if (figure.dataset.rich) figure.hidden = false;
    button.addEventListener('click', async () => {
      const words = ((await copyFrom(snippet, figure.dataset.rich)) ? copied : failed) ?? '';
      label.textContent = words;
      if (said) said.textContent = words;
      setTimeout(() => {
        label.textContent = copy ?? '';
        if (said) said.textContent = '';
      }, 4000);
    });
  }
})();
