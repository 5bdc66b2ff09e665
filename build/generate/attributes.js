// Attributes for links and the doctor, taken from the classes: a page that only links an embed page loads none of them.

/** @typedef {import('../docs/public-elements.ts').ElementsManifest} ElementsManifest */
/** @typedef {NonNullable<import('../docs/public-elements.ts').Declaration['attributes']>[number]} Attribute */

const BASE = 'CampaignElement';

/**
 * The attributes of each tag; those of every widget under "*".
 * @param {ElementsManifest} manifest
 * @param {readonly string[]} tags
 * @returns {Record<string, Attribute[]>}
 */
export function attributesByTag({ modules }, tags) {
  const declarations = modules.flatMap((module) => module.declarations);
  const { attributes: common = [] } = declarations.find(({ name }) => name === BASE) ?? {};
  if (!common.length)
    throw new Error(`The analyzer found no attributes of ${BASE}: see the globs in build/docs/analyze.js.`);
  const own = tags.map((tag) => {
    const declaration = declarations.find(({ tagName }) => tagName === tag);
    if (!declaration) throw new Error(`No class says that it is <${tag}>: its docblock needs "@tagname ${tag}".`);
    const { attributes = [] } = declaration;
    return [tag, attributes.filter(({ name }) => !common.some((each) => each.name === name))];
  });
  return { '*': common, ...Object.fromEntries(own) };
}

/** @param {Record<string, Attribute[]>} byTag */
export function linkAttributes(byTag) {
  const names = Object.values(byTag)
    .flat()
    .filter((attribute) => !isAddress(attribute))
    .map(({ name }) => name);
  return `/**
 * The attributes that the query of an embed page's address may set: all that widgets have, but none that is an address. Whose
 * words a page shows is for the page to say.
 */
export const attributes: readonly string[] = ${JSON.stringify([...new Set(names)])};`;
}

/** @param {Attribute} attribute */
const isAddress = ({ name, description = '' }) => name === 'manifest' || /^(Address|URL)\b/.test(description);

/** @param {Record<string, Attribute[]>} byTag */
export function attributeValues(byTag) {
  const values = Object.entries(byTag).flatMap(([tag, attributes]) => {
    const known = attributes.flatMap(({ name, type }) => {
      const words = [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, word]) => word);
      return words.length || type?.text === 'number' ? [[name, words.length ? words : 'number']] : [];
    });
    return known.length ? [[tag, Object.fromEntries(known)]] : [];
  });
  return `/** Values of attributes: one of some words, or a number. Any other takes any text, or none. */
export const attributeValues: Record<string, Record<string, readonly string[] | 'number'>> =
  ${JSON.stringify(Object.fromEntries(values))};`;
}
