// A page in TypeScript. It is compiled, never run.
import { type CampaignElement, type CampaignErrorEvent, ThankYouBanner } from 'campaign-widgets';
import { type Campaign, checkManifest, type Finding, loadCampaign } from 'campaign-widgets/campaign';
import { configure, type PageSettings } from 'campaign-widgets/configure';
import elements from 'campaign-widgets/custom-elements.json' with { type: 'json' };
import sameElements from 'campaign-widgets/dist/custom-elements.json' with { type: 'json' };
import about from 'campaign-widgets/package.json' with { type: 'json' };
import 'campaign-widgets/campaign-widgets.css';
import 'campaign-widgets/campaign-widgets.js';
import 'campaign-widgets/campaign-widgets.all.js';
import type { CampaignPlayEvent, CampaignVideo } from 'campaign-widgets/widgets/campaign-video';
import { ResourceList } from 'campaign-widgets/widgets/resource-list.js';

const settings: Partial<PageSettings> = { manifest: '/manifest.json', lang: 'cy' };
configure(settings);
// @ts-expect-error there is no such language
configure({ lang: 'fr' });

window.addEventListener('campaign-play', (event) => {
  const played: CampaignPlayEvent = event;
  const item: string = event.detail.item;
  if (item) played.preventDefault();
  // @ts-expect-error it is known what the detail has
  event.detail.nothing;
});
document.addEventListener('campaign-error', ({ detail }) => detail.remedy.trim());
addEventListener('campaign-download', ({ detail }) => detail.url.trim());
document.body.addEventListener('campaign-copied', ({ detail }) => detail.what);
window.addEventListener('campaign-tip-ticked', (event) => event.detail);
window.onload = () => {
  window.campaignWidgets?.scan(document.body.shadowRoot ?? document);
  const tags: readonly string[] = window.campaignWidgets?.tags ?? [];
  // @ts-expect-error nobody else writes it
  window.campaignWidgets = undefined;
  return tags;
};

const banner = document.createElement('thank-you-banner');
banner.variant = 'hero';
banner.headingLevel = 3;
// @ts-expect-error there is no such variant
banner.variant = 'huge';
const video: CampaignVideo | null = document.querySelector('campaign-video');
const all: CampaignElement[] = [banner, new ResourceList()];
all[0]?.addEventListener('campaign-error', (event: CampaignErrorEvent) => event.detail.code);

const campaign: Campaign = await loadCampaign('/manifest.json');
const first = campaign.items('messages')[0];
const { findings } = await checkManifest('{}', 'https://example.org/manifest.json');
export const kept: { findings: Finding[]; version: string; modules: number; first: unknown; video: unknown } = {
  findings,
  version: about.version,
  modules: elements.modules.length + sameElements.modules.length,
  first,
  video: video ?? ThankYouBanner,
};
