import { GetSupport } from './get-support.js';

export { GetSupport };

if (!customElements.get('get-support')) customElements.define('get-support', GetSupport);
