// The parts of element/ that a page of its own may use.

export { type CampaignWidgets, configure, type PageSettings } from './configure.js';
export { CampaignCopiedEvent } from './copy/campaign-copied.event.js';
export { CampaignElement } from './core/campaign-element.js';
export { CampaignEvent } from './core/campaign-event.js';
export { CampaignDownloadEvent } from './parts/campaign-download.event.js';
export { CampaignErrorEvent } from './recovery/campaign-error.event.js';
export { CampaignShareEvent } from './share/campaign-share.event.js';
