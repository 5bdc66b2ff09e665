// Why: Chromium's tree of a page says nothing of languages, and more than a listener hears. This is the part of it that is one
// widget's, with the language of each word from the document.

/**
 * @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode
 * @typedef {import('puppeteer-core').Protocol.DOM.Node} DomNode
 *
 * @typedef {object} Heard
 * @property {string} role
 * @property {string} name
 * @property {boolean} named true if the name is not what the element contains
 * @property {string} description
 * @property {string} value
 * @property {string} lang
 * @property {boolean} opened true if it was closed until the test opened it
 * @property {Record<string, unknown>} states
 * @property {Heard[]} children
 */

/** Their insides are the browser's own, and differ between versions. */
const LEAVES = ['Video', 'Audio', 'searchbox', 'textbox', 'spinbutton', 'slider', 'progressbar', 'ColorWell', 'image'];

/** @param {unknown} value */
const text = (value) =>
  String(value ?? '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ');

/**
 * @param {AXNode[]} nodes
 * @param {DomNode} document
 * @returns {Heard[]}
 */
export function readTree(nodes, document) {
  const places = placesIn(document);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  /** @type {(node: AXNode, inherited: string) => Heard[]} */
  const heard = (node, inherited) => {
    const place = places.get(node.backendDOMNodeId ?? -1);
    if (place?.where === 'nested') return [];
    const lang = place?.lang ?? inherited;
    const role = String(node.role?.value ?? '');
    const children = LEAVES.includes(role)
      ? []
      : (node.childIds ?? []).flatMap((id) => {
          const child = byId.get(id);
          return child ? heard(child, lang) : [];
        });
    // The name of its group, which is said already.
    if (role === 'Legend' || role === 'caption') return [];
    if (node.ignored || place?.where !== 'inside') return children;
    const source = node.name?.sources?.find(({ value, superseded }) => value?.value && !superseded);
    return [
      {
        role,
        name: text(node.name?.value),
        named: Boolean(source && source.type !== 'contents'),
        description: text(node.description?.value),
        value: text(node.value?.value),
        lang,
        opened: Boolean(place?.opened),
        states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        children,
      },
    ];
  };

  return nodes.filter(({ parentId }) => !parentId).flatMap((node) => heard(node, ''));
}

/**
 * Each node's language and place. What is in another widget is read with that one.
 * @param {DomNode} document
 */
function placesIn(document) {
  /** @type {Map<number, { lang: string, where: 'outside' | 'inside' | 'nested', opened: boolean }>} */
  const places = new Map();
  /** @type {(node: DomNode, lang: string, around: 'outside' | 'inside' | 'nested', opened: boolean) => void} */
  const walk = (node, inherited, around, opened) => {
    const list = node.attributes ?? [];
    const attributes = new Map(list.flatMap((name, at) => (at % 2 ? [] : [[name, list[at + 1] ?? '']])));
    const lang = attributes.get('lang') ?? inherited;
    const where = attributes.has('data-spoken')
      ? 'inside'
      : around === 'inside' && node.localName.includes('-')
        ? 'nested'
        : around;
    places.set(node.backendNodeId, { lang, where, opened });
    const isOpened = attributes.has('data-opened');
    for (const below of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.pseudoElements ?? [])])
      walk(below, lang, where, isOpened);
  };
  walk(document, '', 'outside', false);
  return places;
}
