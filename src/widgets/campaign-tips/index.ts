import { CampaignTips } from './campaign-tips.js';

export * from './campaign-tips.events.js';
export { CampaignTips };

if (!customElements.get('campaign-tips')) customElements.define('campaign-tips', CampaignTips);
