import { CampaignHub } from './campaign-hub.js';

export { CampaignHub };

if (!customElements.get('campaign-hub')) customElements.define('campaign-hub', CampaignHub);
