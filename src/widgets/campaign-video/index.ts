import { CampaignVideo } from './campaign-video.js';

export * from './campaign-video.events.js';
export { CampaignVideo };

if (!customElements.get('campaign-video')) customElements.define('campaign-video', CampaignVideo);
