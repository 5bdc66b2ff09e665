// The parts of a campaign that a hub shows, and their widgets.
import type { Campaign } from '../../campaign/campaign.js';
import type { HubEntry } from '../about.js';
import { hubEntries } from './hub-entries.generated.js';

export interface Part extends Omit<HubEntry, 'folded'> {
  folded?: true | undefined;
  /** The items that get a widget each; '' stands for the widget that shows them all. */
  items: string[];
}

/**
 * The parts to show, in order: as a page names them; else families' first, with a film and help before the others.
 * @param wanted sections, in the singular or plural, and tags, separated by spaces; empty: all that the campaign has
 * @param audience whose parts; any other word: everybody's
 */
export function partsOf(campaign: Campaign, wanted: string, audience = ''): Part[] {
  const [about] = campaign.items('campaign');
  const entries = hubEntries.filter(
    ({ section, only = 'id', ...each }) =>
      (section === 'campaign' || campaign.items(section).some((item) => only in item)) &&
      (!isAudience(audience) || each.audience === audience),
  );
  const all = [
    ...Object.keys(campaign.manifest).flatMap((section) => entries.find(({ name }) => name === section) ?? []),
    ...entries.filter(({ order, needs }) => order === 'last' && (!needs || about?.[needs])),
  ];
  const named = wanted.match(/[\w-]+/g);
  const shown =
    named?.flatMap((name) => all.find((each) => isCalled(each, name)) ?? []) ?? all.sort((a, b) => rank(a) - rank(b));
  return [...new Set(shown)].map((part) => ({
    ...part,
    ...(named && { folded: undefined, attributes: { ...part.attributes, limit: '' } }),
    items: part.eachItem ? campaign.items(part.section).map(({ id = '' }) => id) : [''],
  }));
}

const isAudience = (word: string): boolean => word === 'families' || word === 'team';

const rank = ({ audience, opens, folded, lead = 3 }: HubEntry): number =>
  (audience === 'team' ? 10 : 0) + (folded ? 5 : opens ? 0 : lead);

/** "video", "videos" and "campaign-video" are one and the same. */
const isCalled = ({ name, tag }: HubEntry, called: string): boolean =>
  name === called || name === `${called}s` || tag === called;

/** Names a widget among all. */
export const keyOf = (tag: string, item: string): string => `${tag} ${item}`;
