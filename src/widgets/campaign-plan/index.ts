import { CampaignPlan } from './campaign-plan.js';

export { CampaignPlan };

if (!customElements.get('campaign-plan')) customElements.define('campaign-plan', CampaignPlan);
