// A site's own copy of Lit: it has made the policy of that name, and a name can be taken once.
/** @type {any} */ (window).trustedTypes?.createPolicy('lit-html', {
  createHTML: (/** @type {string} */ html) => html,
});
