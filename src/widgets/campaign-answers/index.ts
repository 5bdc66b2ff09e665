import { CampaignAnswers } from './campaign-answers.js';

export { CampaignAnswers };

if (!customElements.get('campaign-answers')) customElements.define('campaign-answers', CampaignAnswers);
