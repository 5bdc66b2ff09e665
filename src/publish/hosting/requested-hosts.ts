// The hosts that a page with these widgets contacts, and when: read from the campaign, so that it is true of this kit.
import { languages } from '../../campaign/language/language.js';
import type { Kit } from '../kit.js';

export interface RequestedHosts {
  /** The hosts of pictures beside the kit. */
  images: string[];
  /** The hosts of films and their captions beside the kit. */
  media: string[];
  /** Platforms whose player loads when a person plays a film. */
  players: string[];
  /** The hosts that a person reaches by pressing a link. */
  linked: string[];
}

type Kind = keyof RequestedHosts;

/** The use of each URL field. Any other URL is a link. */
const KINDS: Record<string, Kind> = {
  picture: 'images',
  poster: 'images',
  sources: 'media',
  captions: 'media',
};

const PLAYERS: Record<string, string> = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
};

/** The hosts as origins, each kind in the order of the alphabet. */
export function requestedHosts({ campaign, base }: Kit): RequestedHosts {
  const hosts: Record<Kind, Set<string>> = {
    images: new Set(),
    media: new Set(),
    players: new Set(),
    linked: new Set(),
  };

  const add = (address: string, kind: Kind) => {
    if (!URL.canParse(address, campaign.url)) return;
    const { origin, protocol } = new URL(address, campaign.url);
    if (/^https?:$/.test(protocol) && origin !== new URL(base).origin) hosts[kind].add(origin);
  };

  /** @param kind what an address here is for; within a picture all are pictures */
  const look = (value: unknown, kind: Kind, isUrl = false): void => {
    if (typeof value === 'string' && isUrl) add(value, kind);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (Object.hasOwn(PLAYERS, key) && typeof each === 'string') hosts.players.add(PLAYERS[key] as string);
      const its = kind === 'images' || !Object.hasOwn(KINDS, key) ? kind : (KINDS[key] ?? kind);
      look(each, its, key === 'url' || (isUrl && languages.some((lang) => lang === key)));
    }
  };

  const { graphics, ...rest } = campaign.manifest;
  look(rest, 'linked');
  // The file of a graphic is the picture itself.
  look(graphics, 'images');
  return Object.fromEntries(
    Object.entries(hosts).map(([kind, origins]) => [kind, [...origins].sort()]),
  ) as unknown as RequestedHosts;
}
