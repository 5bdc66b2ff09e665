// Every widget's about.ts, by its tag. Not for pages: the loader and the widgets' chunks never import it.
import type { About, HubEntry } from './about.js';
import { about as bestPractice } from './best-practice/about.js';
import { about as campaignAnswers } from './campaign-answers/about.js';
import { about as campaignAudio } from './campaign-audio/about.js';
import { about as campaignGallery } from './campaign-gallery/about.js';
import { about as campaignHub } from './campaign-hub/about.js';
import { about as campaignPlan } from './campaign-plan/about.js';
import { about as campaignShare } from './campaign-share/about.js';
import { about as campaignSignpost } from './campaign-signpost/about.js';
import { about as campaignTips } from './campaign-tips/about.js';
import { about as campaignVideo } from './campaign-video/about.js';
import { about as familyVoices } from './family-voices/about.js';
import { about as getSupport } from './get-support/about.js';
import { about as postCalendar } from './post-calendar/about.js';
import { type Tag, tags } from './registry.js';
import { about as resourceList } from './resource-list/about.js';
import { about as socialChannels } from './social-channels/about.js';
import { about as socialGraphics } from './social-graphics/about.js';
import { about as templateCopy } from './template-copy/about.js';
import { about as thankYouBanner } from './thank-you-banner/about.js';
import { about as thankYouCard } from './thank-you-card/about.js';

export const catalogue: Readonly<Record<Tag, About>> = {
  'thank-you-banner': thankYouBanner,
  'campaign-video': campaignVideo,
  'campaign-audio': campaignAudio,
  'resource-list': resourceList,
  'campaign-hub': campaignHub,
  'template-copy': templateCopy,
  'campaign-answers': campaignAnswers,
  'best-practice': bestPractice,
  'social-graphics': socialGraphics,
  'campaign-gallery': campaignGallery,
  'get-support': getSupport,
  'family-voices': familyVoices,
  'social-channels': socialChannels,
  'campaign-tips': campaignTips,
  'campaign-plan': campaignPlan,
  'post-calendar': postCalendar,
  'campaign-signpost': campaignSignpost,
  'thank-you-card': thankYouCard,
  'campaign-share': campaignShare,
};

/** The section that each widget shows. */
export const sectionOf: Readonly<Record<string, string>> = Object.fromEntries(
  tags.map((tag) => [tag, catalogue[tag].section]),
);

/** build/generate/ writes them into <campaign-hub>, which has no catalogue. */
export const hubParts: readonly HubEntry[] = tags.flatMap((tag) => {
  const { section, name, hub, only } = catalogue[tag];
  const entry = { name: hub?.order === 'last' ? tag : section, tag, section, ...(only && { only }), heading: name };
  return hub ? [{ ...entry, ...hub }] : [];
});
