import { TemplateCopy } from './template-copy.js';

export { TemplateCopy };

if (!customElements.get('template-copy')) customElements.define('template-copy', TemplateCopy);
