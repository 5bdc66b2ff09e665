// The campaign without its widgets: for Node and for scripts of a page's own.
export { absoluteUrls } from './absolute-urls.js';
export { CampaignError, type CampaignErrorCode } from './campaign-error.js';
export { compileManifest } from './compile-manifest.js';
export { Campaign, type LoadOptions, loadCampaign } from './load-campaign.js';
export { mergeManifest } from './merge-manifest.js';
export { campaignSchema, type Manifest, type SectionName, sections } from './schema/manifest.js';
