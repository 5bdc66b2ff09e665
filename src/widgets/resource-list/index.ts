import { ResourceList } from './resource-list.js';

export { ResourceList };

if (!customElements.get('resource-list')) customElements.define('resource-list', ResourceList);
