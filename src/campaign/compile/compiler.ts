// Loaded by a page for a manifest that is not precompiled.

export { assemble } from '../assemble.js';
export { problemLine } from './parse/problem.js';
