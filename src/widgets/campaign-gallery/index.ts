import { CampaignGallery } from './campaign-gallery.js';

export { CampaignGallery };

if (!customElements.get('campaign-gallery')) customElements.define('campaign-gallery', CampaignGallery);
