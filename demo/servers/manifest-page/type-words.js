// Describes the values of a field in words that a comms officer understands.

/** @typedef {import('../../../build/docs/manifest-schema.ts').JsonSchema} JsonSchema */

/** The kinds that are explained once: where on the page, and what one and several are called. */
export const KINDS = {
  text: { anchor: 'text', title: 'Text', one: 'text in English and Welsh', many: 'texts in English and Welsh' },
  richText: { anchor: 'markdown', title: 'Markdown', one: 'Markdown in English and Welsh', many: 'Markdown texts' },
  url: { anchor: 'address', title: 'Web address', one: 'web address', many: 'web addresses' },
  linkUrl: { anchor: 'link', title: 'Link', one: 'link', many: 'links' },
  fileUrl: { anchor: 'path', title: 'Address of a file', one: 'address of a file', many: 'addresses of files' },
  moment: { anchor: 'moment', title: 'Date or time', one: 'date or time', many: 'dates or times' },
  count: { anchor: 'number', title: 'Whole number', one: 'whole number', many: 'whole numbers' },
  picture: { anchor: 'picture', title: 'Picture', one: 'picture', many: 'pictures' },
  file: { anchor: 'file', title: 'File', one: 'file', many: 'files' },
  films: { anchor: 'films', title: 'Film files', one: 'film files', many: 'lists of film files' },
};

/** @param {JsonSchema} schema */
export const referred = ({ $ref = '' }) => $ref.replace('#/definitions/', '');

/**
 * @param {JsonSchema} schema
 * @returns {string} HTML
 */
export function typeWords(schema, many = false) {
  const kind = KINDS[/** @type {keyof typeof KINDS} */ (referred(schema))];
  if (kind) return `<a href="#${kind.anchor}">${many ? kind.many : kind.one}</a>`;
  if (schema.enum) {
    const values = schema.enum.map((value) => `<code>${JSON.stringify(value)}</code>`).join(', ');
    return `${many ? 'any' : 'one'} of: ${values}`;
  }
  if (Array.isArray(schema.items)) return 'two numbers in a list';
  if (schema.type === 'array') return `list of ${typeWords(schema.items ?? {}, true)}`;
  if (schema.type === 'boolean') return '<code>true</code> or <code>false</code>';
  if (schema.type === 'object') return objectWords(schema, many);
  if (schema.format === 'date') return 'date, such as <code>2026-12-03</code>';
  return many ? 'words' : 'words, the same in both languages';
}

/** @param {JsonSchema} schema @param {boolean} many */
function objectWords({ additionalProperties }, many) {
  if (typeof additionalProperties === 'object')
    return `names of your own, each with a ${typeWords(additionalProperties)}`;
  return many ? 'groups of fields' : 'a group of fields';
}
