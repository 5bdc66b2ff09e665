// What a page loads for a manifest that nobody compiled.

export { assemble } from '../assemble.js';
export { problemLine } from './problem.js';
