// What a page loads for a manifest that nobody compiled.

export { mergeLayers } from '../merge/merge-layers.js';
export { compileManifest } from './compile-manifest.js';
export { problemLine } from './problem.js';
