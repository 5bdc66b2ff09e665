// The Content-Security-Policy of the strictest intranet we mean to work on: the least the widgets need, and nothing else.

/**
 * @param {string} kit the origin of the kit
 * @returns {string} the value of the header
 */
export function strictPolicy(kit) {
  return [
    // Whatever is not named below is forbidden: frames, workers, plugins, eval, inline script.
    "default-src 'none'",
    // The script tag, and the chunks it imports.
    `script-src ${kit}`,
    // The campaign: manifest.json is fetched.
    `connect-src ${kit}`,
    // Posters and graphics of the campaign; the host's own pictures.
    `img-src 'self' ${kit}`,
    // Films and their caption files.
    `media-src ${kit}`,
    // The host's stylesheet. The widgets' own styles are adopted, which style-src does not cover.
    "style-src 'self'",
    // The host's fonts. Widgets inherit the font of the page and load none.
    "font-src 'self'",
    // An injected <base> could turn every relative address around. Widgets need none.
    "base-uri 'none'",
    // Widgets send no forms. (The host's search box is switched off by this, too.)
    "form-action 'none'",
    // A string may not become script or markup. Widgets build their trees with Lit templates, never from strings.
    "require-trusted-types-for 'script'",
  ].join('; ');
}
