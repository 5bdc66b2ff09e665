import { FamilyVoices } from './family-voices.js';

export { FamilyVoices };

if (!customElements.get('family-voices')) customElements.define('family-voices', FamilyVoices);
