// Opens the part of the page that its address names, and before printing the parts that a reader needs on paper.
(() => {
  const open = () => {
    // No selector: an address may say anything.
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
    target?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  if (location.hash) open();

  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    const closed = document.querySelectorAll('.printed-open > details:not([open])');
    opened = /** @type {HTMLDetailsElement[]} */ ([...closed]);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
})();
