import { SocialChannels } from './social-channels.js';

export { SocialChannels };

if (!customElements.get('social-channels')) customElements.define('social-channels', SocialChannels);
