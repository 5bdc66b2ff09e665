// Why: a tree of accessibility nodes is read by nobody. These are its lines, in the order and the words of a screen reader: what
// it is, what it is called, and its state. `[cy]` is said in Welsh, whatever is around it.

/** @typedef {import('./tree.js').Heard} Heard */

/** Say nothing by themselves: what is in them is read. */
const SILENT = [
  '',
  'none',
  'generic',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
  'MenuListPopup',
  'rowgroup',
  'Details',
];
const PLAIN = ['paragraph', 'strong', 'emphasis', 'time', 'Figcaption', 'Abbr', 'code', 'Pre', 'mark', 'blockquote'];
const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];
const CONTROLS = [
  'link',
  'button',
  'DisclosureTriangle',
  'checkbox',
  'radio',
  'searchbox',
  'textbox',
  'spinbutton',
  'slider',
];
/** Their content is their name, and is read with it. */
const WHOLE = [
  ...CONTROLS,
  ...[
    'heading',
    'image',
    'Canvas',
    'option',
    'cell',
    'progressbar',
    'Video',
    'Audio',
    'rowheader',
    'columnheader',
    'term',
  ],
];
/** In words of HTML's, where Chromium has a word of its own. */
const ROLES = new Map([
  ['DisclosureTriangle', 'disclosure'],
  ['Video', 'film'],
  ['Audio', 'recording'],
  ['Iframe', 'frame'],
  ['DescriptionList', 'descriptions'],
  ['listitem', 'item'],
  ['DescriptionListTerm', 'term'],
  ['DescriptionListDetail', 'definition'],
]);
/** Of a long list the first are as the others. */
const SHOWN = 3;

/**
 * @param {Heard[]} nodes
 * @param {string} lang of the page: other languages are named
 * @returns {string[]}
 */
export function readAloud(nodes, lang) {
  return nodes.flatMap((node) => linesOf(node, lang));
}

/** @type {(node: Heard, lang: string) => string[]} */
function linesOf(node, page) {
  const { role, name } = node;
  if (isSilent(node)) return below(node, page);
  // The words of a label are the name of its control.
  if (role === 'LabelText') return below({ ...node, children: node.children.filter((child) => !isText(child)) }, page);
  if (role === 'StaticText' || PLAIN.includes(role)) {
    if (!isProse(node)) return below(node, page);
    const line = prose(node, page);
    return line ? [role === 'blockquote' ? `quote: ${line}` : line] : [];
  }
  const isWhole = WHOLE.includes(role);
  const words = isWhole && !node.named ? contentOf(node, page) : name && `${mark(node.lang, page)}${name}`;
  const head = [roleOf(node), words && `: ${words}`, ...statesOf(node)].join('');
  // A name that is all of the content is not said twice.
  const inner = isWhole && (node.named || node.children.every(isText)) ? [] : below(node, page);
  const [first, ...others] = inner;
  return !words && first !== undefined && others.length === 0 && !first.startsWith(' ')
    ? [`${head}: ${first}`]
    : [head, ...inner.map((line) => `  ${line}`)];
}

/** @type {(node: Heard) => boolean} */
const isSilent = ({ role, name }) => SILENT.includes(role) || (role === 'group' && !name);

/** @type {(node: Heard, page: string) => string[]} */
function below({ role, children }, page) {
  if (role === 'combobox') return [];
  if (role === 'status' && children.every(isProse))
    return [
      joined(
        children.flatMap((child) => piecesOf(child)),
        page,
      ),
    ].filter(Boolean);
  const isLong = role === 'list' && children.length > SHOWN + 1;
  const shown = isLong ? children.slice(0, SHOWN) : children;
  return [
    ...shown.flatMap((child) => linesOf(child, page)),
    ...(isLong ? [`… and ${children.length - SHOWN} more`] : []),
  ];
}

/** True of words without a control. @type {(node: Heard) => boolean} */
const isText = (node) =>
  node.role === 'StaticText' ||
  ((isSilent(node) || PLAIN.includes(node.role) || (WHOLE.includes(node.role) && !CONTROLS.includes(node.role))) &&
    node.children.every(isText));

/** True of words that are one line, links within them too. @type {(node: Heard) => boolean} */
const isProse = ({ role, children }) =>
  role === 'StaticText' ||
  role === 'link' ||
  ((PLAIN.includes(role) || SILENT.includes(role)) && children.every((child) => isProse(child)));

/** @typedef {{ lang: string, words: string }} Piece */

/** The words in an element, each in its language. @type {(node: Heard, links?: boolean) => Piece[]} */
const piecesOf = ({ role, name, lang, named, children }, links = false) => {
  if (role === 'StaticText' || role === 'image') return name ? [{ lang, words: name }] : [];
  const pieces = named && name ? [{ lang, words: name }] : children.flatMap((child) => piecesOf(child, links));
  return links && role === 'link' ? [{ lang, words: ' (link:' }, ...pieces, { lang, words: ') ' }] : pieces;
};

/** @type {(pieces: Piece[], page: string) => string} */
const joined = (pieces, page) => {
  let last = page;
  let line = '';
  for (const { lang, words } of pieces) {
    if (!words.trim() && !line) continue;
    line += `${/\w:?$/.test(line) ? ' ' : ''}${lang === last || !words.trim() ? '' : `[${lang}] `}${words}`;
    if (words.trim()) last = lang;
  }
  return line
    .replace(/\s+/g, ' ')
    .replace(/ (?=[).,:;?])/g, '')
    .replace(/\( /g, '(')
    .trim();
};

/** @type {(node: Heard, page: string) => string} */
const prose = (node, page) => joined(piecesOf(node, true), page);

/** The name that the content gives, as the browser joins it; in several languages, each said. @type {(node: Heard, page: string) => string} */
function contentOf(node, page) {
  const pieces = piecesOf(node).filter(({ words }) => words.trim());
  const [lang = node.lang] = pieces.map((piece) => piece.lang);
  const isOne = pieces.every((piece) => piece.lang === lang);
  return isOne && node.name ? `${mark(lang, page)}${node.name.replace(/ (?=:)/g, '')}` : joined(pieces, page);
}

const mark = (/** @type {string} */ lang, /** @type {string} */ page) => (lang && lang !== page ? `[${lang}] ` : '');

/** @type {(node: Heard) => string} */
function roleOf({ role, states, children }) {
  if (role === 'heading') return `heading ${states.level}`;
  if (role === 'list') return `list of ${children.length}`;
  if (LANDMARKS.includes(role)) return `landmark ${role}`;
  const within = role === 'DisclosureTriangle' && children.find((child) => child.role === 'heading');
  return (ROLES.get(role) ?? role) + (within ? ` in heading ${within.states.level}` : '');
}

/** @type {(node: Heard) => string[]} */
function statesOf({ role, states, value, description, opened, children }) {
  const options = children.flatMap((child) => (child.role === 'MenuListPopup' ? child.children : []));
  const isClosed = (role === 'DisclosureTriangle' && opened) || states.expanded === false;
  return [
    isClosed ? 'collapsed' : states.expanded === true ? 'expanded' : '',
    /checkbox|radio|switch/.test(role) ? (states.checked === 'true' ? 'checked' : 'not checked') : '',
    states.pressed ? (states.pressed === 'true' ? 'pressed' : 'not pressed') : '',
    states.disabled ? 'not available' : '',
    states.required ? 'required' : '',
    states.invalid && states.invalid !== 'false' ? 'wrong' : '',
    states.modal ? 'modal' : '',
    value ? `value “${value}”` : '',
    options.length > 0 ? `of ${options.map(({ name }) => `“${name}”`).join(', ')}` : '',
    description ? `described as “${description}”` : '',
  ].flatMap((state) => (state ? [`, ${state}`] : []));
}
