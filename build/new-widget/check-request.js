// Checks the arguments of `npm run new-widget`.

/**
 * @typedef {object} Request
 * @property {string} tag
 * @property {string} section
 * @property {string | undefined} field what an item is called; none where the widget shows the campaign
 * @property {boolean} isPart whether it is the part of its section in the hub
 */

/**
 * @typedef {object} Project
 * @property {Record<string, { entries?: Record<string, { wrapped?: unknown }> }>} sections
 * @property {Record<string, { section: string }>} catalogue
 * @property {(path: string) => boolean} has
 */

const USAGE = 'npm run new-widget <tag> [section], such as npm run new-widget family-quiz tips';

/** Names that HTML keeps for itself. */
const RESERVED = /^(annotation-xml|color-profile|font-face(-src|-uri|-format|-name)?|missing-glyph)$/;

/** Names that the library has other uses for: base classes, and chunks of the builder. */
const OURS = /^(campaign-(element|event|widgets)|builder-.*)$/;

/** The field that names an item: the first of these that its section requires. */
const NAMES = ['title', 'heading', 'question', 'name', 'quote'];

/** @param {string[]} args @param {Project} project @returns {Request} */
export function checkRequest([tag, section = 'campaign', ...rest], { sections, catalogue, has }) {
  if (!tag || rest.length) throw new Error(`it takes a tag, and the section that the widget shows: ${USAGE}`);
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)+$/.test(tag))
    throw new Error(
      `"${tag}" cannot be a tag. Use two or more words of lower-case letters and digits with hyphens between them, such as family-quiz`,
    );
  if (RESERVED.test(tag)) throw new Error(`"${tag}" is reserved by HTML. Choose another tag`);
  if (OURS.test(tag)) throw new Error(`"${tag}" is used by the library itself. Choose another tag`);
  if (tag in catalogue || has(`src/widgets/${tag}`))
    throw new Error(`<${tag}> exists already, in src/widgets/${tag}. Choose another tag, or delete that folder first`);
  if (section === 'campaign') return { tag, section, field: undefined, isPart: false };
  const { entries } = (Object.hasOwn(sections, section) && sections[section]) || {};
  if (!entries)
    throw new Error(
      `the manifest has no section "${section}". Use one of campaign, ${Object.keys(sections).join(', ')}; or add a section first, in src/campaign/schema/manifest.ts`,
    );
  const field = NAMES.find((name) => entries[name] && !entries[name].wrapped);
  if (!field)
    throw new Error(`items of "${section}" have none of ${NAMES.join(', ')} to be called by. Write the widget by hand`);
  const isPart = Object.values(catalogue).every((about) => about.section !== section);
  return { tag, section, field, isPart };
}
