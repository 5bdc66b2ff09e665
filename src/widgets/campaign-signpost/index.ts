import { CampaignSignpost } from './campaign-signpost.js';

export { CampaignSignpost };

if (!customElements.get('campaign-signpost')) customElements.define('campaign-signpost', CampaignSignpost);
