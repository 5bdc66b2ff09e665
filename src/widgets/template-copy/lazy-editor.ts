// The form, the editor and the counter. Loaded when there is a post to count, or a person asks for one of the others.
export { editorTemplate, resetLabel } from './editor.js';
export { gapOf } from './field-names.js';
export { fieldsForm } from './fields-form.js';
export { isOver, lengthLang, lengthNews, lengthWords } from './post-length.js';
export { wholeHtml } from './rich-html.js';
