import { CampaignAudio } from './campaign-audio.js';

export * from '../../element/parts/campaign-play.event.js';
export { CampaignAudio };

if (!customElements.get('campaign-audio')) customElements.define('campaign-audio', CampaignAudio);
