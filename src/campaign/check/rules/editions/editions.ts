// A public text must not link to anything for staff: in a public kit it would lead nowhere, or take a file of theirs along.

import { isObject } from '../../../../util/is-object.js';
import { editionOf, saysEditions } from '../../../edition.js';
import { sectionNames } from '../../../schema/manifest.js';
import { addressesIn, type FoundAddress } from '../../addresses.js';
import type { Context, Rule } from '../../context.js';
import { nearest } from '../../nearest.js';
import { referencesIn } from '../../references.js';
import type { Path } from '../../source.js';

export const editions: Rule = (context, report) => {
  const { campaign } = context.manifest;
  const said = isObject(campaign) && isObject(campaign.editions) ? Object.keys(campaign.editions) : [];
  for (const section of said.filter((each) => !sectionNames.some((name) => name === each))) {
    const spot = { path: ['campaign', 'editions', section], key: true };
    const known = nearest(section, sectionNames);
    if (known) report('mistyped-key', spot, section, known);
    else report('unknown-key', spot, section, sectionNames.join(', '));
  }
  // A campaign of one edition has nothing to keep apart.
  if (context.edition === 'public' || saysEditions(context.manifest)) checkLinks(context, report);
};

function checkLinks(context: Context, report: Parameters<Rule>[1]): void {
  const isForStaff = ({ path: [section, index] }: Pick<FoundAddress, 'path'>): boolean => {
    const items = context.manifest[String(section)];
    return Array.isArray(items) && editionOf(items[Number(index)], String(section), context.manifest) === 'staff';
  };
  const all = addressesIn(context);
  const owned = all.filter(({ isFile }) => isFile);
  const fileOf = ({ address, path }: FoundAddress) => context.resolve(address, path)?.replace(/[?#].*$/, '');
  const ofEverybody = new Set(owned.filter((each) => !isForStaff(each)).map(fileOf));
  const ofStaff = new Map(owned.filter(isForStaff).map((each) => [fileOf(each), nameOf(each.path, context)]));
  for (const found of all) {
    if (found.isFile || isForStaff(found)) continue;
    const file = fileOf(found);
    const item = (!ofEverybody.has(file) && ofStaff.get(file)) || pageOfStaff(found.address, context);
    if (item) report('links-to-staff', found.path, found.address, item);
  }
  for (const { id, section, path } of referencesIn(context)) {
    const items = context.manifest[section];
    const index = Array.isArray(items) ? items.findIndex((item) => isObject(item) && item.id === id) : -1;
    if (index < 0 || isForStaff({ path }) || !isForStaff({ path: [section, index] })) continue;
    report('names-staff', path, nameOf([section, index], context));
  }
}

const nameOf = ([section, index]: Path, { manifest }: Context): string => {
  const items = manifest[String(section)];
  const item = Array.isArray(items) ? items[Number(index)] : undefined;
  return `"${isObject(item) ? item.id : ''}" in ${section}`;
};

/** A page of a kit that shows what is for staff alone: an item of theirs, or a section that has nothing else. */
function pageOfStaff(address: string, { manifest, sectionOf }: Context): string | undefined {
  const [path = '', query = ''] = address.replace(/#.*$/, '').split('?');
  const [, tag = '', inPath] =
    /(?:^|\/)(?:embed|fragments|oembed)\/([a-z-]+)(?:\/([\w-]+))?(?:\.[a-z]{2})?\.(?:html|json)$/.exec(path) ?? [];
  const [, calendar] = /(?:^|\/)calendar\/(.*)\.(?:ics|csv)$/.exec(path) ?? [];
  const section = calendar
    ? /^posts\b/.test(calendar)
      ? 'copy'
      : 'plan'
    : Object.hasOwn(sectionOf, tag)
      ? sectionOf[tag]
      : '';
  const items = section && manifest[section];
  if (!section || !Array.isArray(items) || !items.length) return undefined;
  const id = inPath ?? new URLSearchParams(query).get('item') ?? undefined;
  const shown = id === undefined ? items : items.filter((item) => isObject(item) && item.id === id);
  if (!shown.length || shown.some((item) => editionOf(item, section, manifest) === 'public')) return undefined;
  return id === undefined ? section : `"${id}" in ${section}`;
}
