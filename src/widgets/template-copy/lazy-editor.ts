// What a person fills in, edits and counts with. Loaded when there is a post to count, or they ask for one of the others.
export { editorTemplate, resetLabel } from './editor.js';
export { gapOf } from './field-names.js';
export { fieldsForm } from './fields-form.js';
export { excess, lengthNews, lengthWords } from './post-length.js';
export { wholeHtml } from './rich-html.js';
