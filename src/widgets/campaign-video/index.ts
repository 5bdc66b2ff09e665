import { CampaignVideo } from './campaign-video.js';

export * from '../../element/parts/campaign-play.event.js';
export { CampaignVideo };

if (!customElements.get('campaign-video')) customElements.define('campaign-video', CampaignVideo);
