// A browser without `:has()`, such as Firefox 120.
{
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (/** @type {string} */ query) => !query.includes(':has') && supports(query);
}
