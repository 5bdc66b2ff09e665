// The parts of element/ that a page of its own may use.
export { CampaignElement } from './campaign-element.js';
export { CampaignEvent } from './campaign-event.js';
export { type CampaignWidgets, configure, type PageSettings } from './page-settings.js';
export { CampaignDownloadEvent, CampaignErrorEvent } from './shared.events.js';
