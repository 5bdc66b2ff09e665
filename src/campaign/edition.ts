// Whom a campaign is for: all of it may be for staff, and a part of that for everybody. Whatever cannot be told for certain is
// for staff: what is public cannot be taken back.
import { hasOwn } from '../util/has-own.js';
import { isObject } from '../util/is-object.js';
import { type Edition, sectionsForStaff } from './schema/item.js';

export type { Edition };

/** The sections of a manifest that say whom they are for. */
const sayings = (manifest: Record<string, unknown>): Record<string, unknown> => {
  const { editions } = isObject(manifest.campaign) ? manifest.campaign : {};
  return isObject(editions) ? editions : {};
};

/** @param manifest merged, before or after it was compiled */
export function editionOf(item: unknown, section: string, manifest: Record<string, unknown>): Edition {
  const ofSections = sayings(manifest);
  const said = [
    isObject(item) ? item.edition : undefined,
    hasOwn(ofSections, section) ? ofSections[section] : undefined,
  ].find((each) => each !== undefined);
  if (said !== undefined) return said === 'public' ? 'public' : 'staff';
  return sectionsForStaff.some((each) => each === section) ? 'staff' : 'public';
}

/** True where a campaign has something for staff. */
export const hasForStaff = (merged: unknown, sectionNames: readonly string[]): boolean =>
  isObject(merged) &&
  sectionNames.some((name) => [merged[name] ?? []].flat().some((item) => editionOf(item, name, merged) === 'staff'));

/** True where somebody has thought of editions: then links between them matter. */
export const saysEditions = (merged: Record<string, unknown>): boolean =>
  Object.keys(sayings(merged)).length > 0 ||
  Object.values(merged).some(
    (items) => Array.isArray(items) && items.some((item) => isObject(item) && item.edition !== undefined),
  );

/** A merged manifest without what is for staff. */
export function publicOnly(merged: unknown, sectionNames: readonly string[]): unknown {
  if (!isObject(merged)) return merged;
  const isPublic = (section: string) => (item: unknown) => editionOf(item, section, merged) === 'public';
  const idsOf = (section: string) =>
    [merged[section]]
      .flat()
      .filter(isPublic(section))
      .map((item) => isObject(item) && item.id);
  const known = { copy: idsOf('copy'), graphics: idsOf('graphics'), plan: idsOf('plan') };
  // Whoever extends the public kit has to know which sections it may have.
  const ofPublic = Object.fromEntries(Object.entries(sayings(merged)).filter(([, said]) => said === 'public'));
  // In the order of the manifest: <campaign-hub> shows them so.
  const entries = Object.entries(merged).map(([key, value]) => {
    if (key === 'campaign') return [key, isObject(value) && value.editions ? { ...value, editions: ofPublic } : value];
    if (!sectionNames.includes(key) || !Array.isArray(value)) return [key, value];
    const items: unknown[] = value.filter(isPublic(key));
    return [key, items.map((item) => (isObject(item) ? withoutReferences(item, known) : item))];
  });
  return Object.fromEntries(entries);
}

/** An item without the ids of what is for staff: an id says what it is about. */
function withoutReferences(
  { copy, graphics, posting, ...item }: Record<string, unknown>,
  known: Record<'copy' | 'graphics' | 'plan', unknown[]>,
): Record<string, unknown> {
  const shown = Array.isArray(graphics) ? graphics.filter((id) => known.graphics.includes(id)) : graphics;
  const isDated = isObject(posting) && (posting.step === undefined || known.plan.includes(posting.step));
  return {
    ...item,
    ...(known.copy.includes(copy) && { copy }),
    ...(shown !== undefined && { graphics: shown }),
    ...(isDated && { posting }),
  };
}
