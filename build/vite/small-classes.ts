import type { Plugin } from 'vite';

/** The compiler's decorators serve every kind; in widgets only Lit's that return nothing, on fields, occur. */
export const smallDecorators: Plugin = {
  name: 'small-decorators',
  enforce: 'post',
  transform: {
    filter: { code: /\b_*decorate\w*\(/ },
    handler: (code) =>
      code.replace(/\b_*decorate\w*\(\[\s*(\w+\(.*?\))\s*\], (\w+\.prototype), ("\w+"), void 0\);/gs, '$1($2, $3);'),
  },
};

/**
 * Safari has static blocks from 16.4 only. The compiler makes one of every static field, and would lower private methods with
 * them, which all browsers here have.
 */
export const staticFields: Plugin = {
  name: 'static-fields',
  renderChunk: (code) => code.replace(/static \{\s*this\.(\w+) = ([^;]*);\s*\}/g, 'static $1 = $2;'),
};
