import { BestPractice } from './best-practice.js';

export { BestPractice };

if (!customElements.get('best-practice')) customElements.define('best-practice', BestPractice);
