// Compares two packages by what SharePoint reads of them: their parts, the elements and attributes of each, the kinds of relationship,
// and the web part's manifest. Texts, versions and the names of scripts are everybody's own.
import { componentOf, elementsOf } from '../publish/sharepoint/read-package.js';

/** @param {Map<string, Buffer>} ours @param {Map<string, Buffer>} theirs @returns {string[]} a line for each */
export function differences(ours, theirs) {
  const papers = (/** @type {Map<string, Buffer>} */ parts) =>
    [...parts.keys()].filter((path) => !isAsset(path)).sort();
  const [own, other] = [papers(ours), papers(theirs)];
  return [
    ...other.filter((path) => !own.includes(path)).map((path) => `theirs has ${path}`),
    ...own.filter((path) => !other.includes(path)).map((path) => `ours has ${path}`),
    ...own.filter((path) => other.includes(path)).flatMap((path) => inXml(path, ours.get(path), theirs.get(path))),
    ...inComponent(componentOf(ours), componentOf(theirs)),
  ];
}

const isAsset = (/** @type {string} */ path) => path.startsWith('ClientSideAssets/');

/** @param {string} path @param {Buffer | undefined} ours @param {Buffer | undefined} theirs */
function inXml(path, ours, theirs) {
  // A type for each ending that may be inside: theirs names all it knows.
  if (path === '[Content_Types].xml') {
    const types = new Map(elementsOf(theirs).map(({ attributes }) => [attributes.Extension, attributes.ContentType]));
    return elementsOf(ours)
      .filter(
        ({ name, attributes }) => name === 'Default' && types.get(attributes.Extension) !== attributes.ContentType,
      )
      .map(
        ({ attributes }) =>
          `${path}: ${attributes.Extension} is ${types.get(attributes.Extension)}, ours ${attributes.ContentType}`,
      );
  }
  const isRelationships = path.endsWith('.rels');
  const [own, other] = [ours, theirs].map((xml) =>
    [...new Set(elementsOf(xml).map(({ name, attributes }) => shapeOf(name, attributes, isRelationships)))].sort(),
  );
  return String(own) === String(other)
    ? []
    : [`${path}:\n      ours   ${own?.join(' ')}\n      theirs ${other?.join(' ')}`];
}

/** @param {string} name @param {Record<string, string>} attributes @param {boolean} isRelationships */
function shapeOf(name, { xmlns = '', Type = '', ...attributes }, isRelationships) {
  const names = Object.keys(attributes).sort();
  return `${name}(${[xmlns, isRelationships ? Type : Type && 'Type', ...names].filter(Boolean)})`;
}

/** @param {any} ours @param {any} theirs */
function inComponent({ loaderConfig: ours, ...own }, { loaderConfig: theirs, ...other }) {
  const lines = [];
  for (const key of new Set([...Object.keys(own), ...Object.keys(other)]))
    if (JSON.stringify(own[key]) !== JSON.stringify(other[key]))
      lines.push(`manifest: ${key} is ${JSON.stringify(other[key])}, ours ${JSON.stringify(own[key])}`);
  if (JSON.stringify(ours.internalModuleBaseUrls) !== JSON.stringify(theirs.internalModuleBaseUrls))
    lines.push('manifest: the base address of its scripts is another');
  const kinds = (/** @type {any} */ loader) =>
    Object.entries(loader.scriptResources).map(
      ([name, { type }]) => `${name === loader.entryModuleId ? 'entry' : name}: ${type}`,
    );
  const entry = (/** @type {any} */ loader) => kinds(loader).filter((each) => each.startsWith('entry'));
  if (String(entry(ours)) !== String(entry(theirs)))
    lines.push(`manifest: its script is ${entry(theirs)}, ours ${entry(ours)}`);
  const base = '@microsoft/sp-webpart-base';
  const versions = [ours, theirs].map(({ scriptResources }) => JSON.stringify(scriptResources[base]));
  if (versions[0] !== versions[1]) lines.push(`manifest: ${base} is ${versions[1]}, ours ${versions[0]}`);
  return lines;
}
