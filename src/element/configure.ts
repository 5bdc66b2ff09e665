// npm: what a page says to widgets, without any of them.
export { type CampaignWidgets, configure, type PageSettings } from './core/page-settings.js';
