// Says when what the page shows may have another height. A ResizeObserver sees everything, but browsers let it rest in frames
// that are far down the page or in a hidden tab; there, what changes the page is what can be heard of.

/** Calls back whenever the height of the content may have changed; at least once. */
export function watchContent(changed: () => void): void {
  let isDue = false;
  // Never by requestAnimationFrame: a hidden tab has none.
  const later = () => {
    if (!isDue) setTimeout(look);
    isDue = true;
  };
  const look = () => {
    isDue = false;
    watch(document);
    changed();
  };
  const mutations = new MutationObserver(later);
  const watched = new Set<Node>();

  /** A document hears nothing of what happens inside a shadow root. */
  const watch = (root: Document | ShadowRoot) => {
    if (!watched.has(root)) {
      watched.add(root);
      mutations.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      root.addEventListener('load', later, true); // pictures
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) watch(element.shadowRoot);
      if (element.matches(':not(:defined)')) customElements.whenDefined(element.localName).then(later);
    }
  };

  watch(document);
  new ResizeObserver(changed).observe(document.documentElement);
  document.fonts.onloadingdone = later;
  addEventListener('hashchange', later);
}
