// The parts of a campaign that a hub shows, and their widgets.
import type { Campaign } from '../../campaign/campaign.js';
import type { HubEntry } from '../about.js';
import { hubEntries } from './hub-entries.generated.js';

export interface Part extends HubEntry {
  /** The items that get a widget each; '' stands for the widget that shows them all. */
  items: string[];
}

/**
 * The parts to show, in order.
 * @param wanted sections, in the singular or plural, and tags, separated by spaces; empty: all that the campaign has
 */
export function partsOf(campaign: Campaign, wanted: string): Part[] {
  const [about] = campaign.items('campaign');
  const entries = hubEntries.filter(({ section }) => campaign.items(section).length);
  const all = [
    ...Object.keys(campaign.manifest).flatMap((section) => entries.find(({ name }) => name === section) ?? []),
    ...entries.filter(({ order, needs }) => order === 'last' && (!needs || about?.[needs])),
  ];
  const shown = wanted.match(/[\w-]+/g)?.flatMap((name) => all.find((each) => isCalled(each, name)) ?? []) ?? all;
  return [...new Set(shown)].map((part) => ({
    ...part,
    items: part.eachItem ? campaign.items(part.section).map(({ id = '' }) => id) : [''],
  }));
}

/** "video", "videos" and "campaign-video" are one and the same. */
const isCalled = ({ name, tag }: HubEntry, called: string): boolean =>
  name === called || name === `${called}s` || tag === called;
