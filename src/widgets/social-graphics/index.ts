import { SocialGraphics } from './social-graphics.js';

export { SocialGraphics };

if (!customElements.get('social-graphics')) customElements.define('social-graphics', SocialGraphics);
