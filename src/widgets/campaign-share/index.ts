import { CampaignShare } from './campaign-share.js';

export { CampaignShare };

if (!customElements.get('campaign-share')) customElements.define('campaign-share', CampaignShare);
