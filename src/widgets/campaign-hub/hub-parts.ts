// The parts of a campaign that a hub shows, and their widgets.
import type { Campaign, Item } from '../../campaign/campaign.js';
import type { HubPart } from '../../i18n/hub.js';
import { sectionOf, type Tag } from '../registry.js';

export interface Part {
  name: HubPart;
  tag: Tag;
  /** The items that get a widget each; '' stands for the widget that shows them all. */
  items: string[];
}

/** Parts that are not sections of the manifest: shown last, where there is something for them to show. */
const TAGS: HubPart[] = ['thank-you-card', 'campaign-share'];

/** Widgets that show one item, of which each gets its own. Of the messages the first is enough: others are for other pages. */
const ONE_EACH = ['campaign-video'];

/**
 * The parts to show, in order.
 * @param wanted sections, in the singular or plural, and tags, separated by spaces; empty: all that the campaign has
 */
export function partsOf(campaign: Campaign, wanted: string): Part[] {
  const there = Object.keys(campaign.manifest).filter((name) => campaign.items(name).length);
  const [{ url } = {} as { url?: unknown }] = campaign.items<Item & { url?: unknown }>('campaign');
  const all = [
    ...there,
    ...TAGS.filter(
      (tag) => tag in sectionOf && (tag === 'campaign-share' ? url : there.includes(sectionOf[tag as Tag])),
    ),
  ];
  const names = wanted.match(/[\w-]+/g)?.flatMap((name) => all.find((each) => isCalled(each, name)) ?? []) ?? all;
  return [...new Set(names)].flatMap((name) => {
    const tag = (TAGS.includes(name as HubPart) ? name : tagFor(name)) as Tag | undefined;
    if (!tag || name === 'campaign') return [];
    const items = ONE_EACH.includes(tag) ? campaign.items<Item>(name).map(({ id }) => id) : [''];
    return [{ name: name as HubPart, tag, items }];
  });
}

/** The first widget of the registry that shows a section. */
const tagFor = (section: string): string | undefined =>
  Object.entries(sectionOf).find(([, shows]) => shows === section)?.[0];

/** "video", "videos" and "campaign-video" are one and the same. */
const isCalled = (name: string, called: string): boolean =>
  name === called || name === `${called}s` || tagFor(name) === called;
