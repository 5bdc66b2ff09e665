// The documentation of the classes, as the custom elements analyzer reads it from the sources.
// @ts-expect-error It comes without types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const GLOBS = [
  'src/widgets/**/*.ts',
  'src/element/core/*.ts',
  'src/element/copy/*.ts',
  'src/element/parts/*.ts',
  'src/element/recovery/*.ts',
  'src/element/share/*.ts',
  // A widget has what is documented of the classes above it: they must all be here.
  'src/element/list/list-element.ts',
];

// It writes nothing; but what package.json says of the manifest is made true to this.
const OUTDIR = 'dist';

/**
 * @param {string} root
 * @returns {Promise<import('./public-elements.ts').ElementsManifest>}
 */
export const analyze = (root) =>
  cli({
    argv: ['analyze', '--litelement', '--quiet', '--outdir', OUTDIR, '--globs', ...GLOBS],
    cwd: root,
    noWrite: true,
  });
