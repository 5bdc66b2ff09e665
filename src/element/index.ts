// The parts of element/ that a page of its own may use.

export { CampaignCopiedEvent } from './campaign-copied.event.js';
export { CampaignDownloadEvent } from './campaign-download.event.js';
export { CampaignElement } from './campaign-element.js';
export { CampaignErrorEvent } from './campaign-error.event.js';
export { CampaignEvent } from './campaign-event.js';
export { CampaignShareEvent } from './campaign-share.event.js';
export { type CampaignWidgets, configure, type PageSettings } from './configure.js';
