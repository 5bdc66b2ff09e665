// What a page loads for a manifest that nobody compiled.
export { compileManifest } from './compile-manifest.js';
export { mergeLayers } from './merge-layers.js';
export { problemLine } from './problem.js';
