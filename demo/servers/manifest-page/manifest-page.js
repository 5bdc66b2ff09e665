// The reference of every field of a manifest, made from dist/manifest.schema.json: what editors complete from.
import { layout, viewFrom } from '../widget-pages/layout.js';
import { anchorOf, fieldList, prose, resolved } from './fields.js';
import { CHAPTERS, introduction } from './introduction.js';
import { exampleLines } from './pretty-json.js';
import { KINDS } from './type-words.js';

/** @typedef {import('./type-words.js').JsonSchema} JsonSchema */
/** @typedef {import('./fields.js').Definitions} Definitions */

/** The fields of every item, described once. */
const OF_EVERY_ITEM = ['id', 'from', 'until', 'languageFrom'];
const FIRST_LINES = ['$schema', 'extends', 'pages'];

/**
 * @param {JsonSchema} schema
 * @param {URLSearchParams} query
 */
export function manifestPage({ definitions = {} }, query) {
  const manifest = definitions.manifest ?? {};
  const parts = Object.entries(manifest.properties ?? {}).filter(([name]) => !FIRST_LINES.includes(name));
  const kinds = Object.entries(KINDS);
  return layout({
    title: 'The manifest, field by field · campaign-widgets',
    view: { ...viewFrom(query), lang: 'en' },
    here: 'manifest',
    contents: [
      list('Writing a manifest', CHAPTERS),
      list('Its parts', [FIRST, ...parts.map(([name]) => ({ anchor: name, title: `<code>${name}</code>` })), EVERY]),
      list(
        'What fields hold',
        kinds.map(([, kind]) => kind),
      ),
    ].join('\n'),
    main: [
      '<h1>The manifest, field by field</h1>',
      introduction(definitions),
      section(FIRST, 'What stands above all parts.', fieldList(only(manifest, FIRST_LINES), definitions, FIRST.anchor)),
      ...parts.map(([name, part]) => partSection(name, part, definitions, !manifest.required?.includes(name))),
      section(EVERY, EVERY.words, fieldList(only(firstItem(definitions), OF_EVERY_ITEM), definitions, EVERY.anchor)),
      ...kinds.map(([name, kind]) => kindSection(name, kind, definitions)),
    ].join('\n'),
  });
}

const FIRST = { anchor: 'first-lines', title: 'First lines' };
const EVERY = {
  anchor: 'item',
  title: 'Every item',
  words: 'What every item of every section has, and, but for the id, the campaign too.',
};

/** @param {Definitions} definitions */
const firstItem = (definitions) => definitions.messagesItem ?? {};

/** @param {JsonSchema} schema @param {string[]} names @returns {JsonSchema} */
function only({ properties = {}, required = [] }, names) {
  return { properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? {}])), required };
}

/** @param {string} title @param {{ anchor: string, title: string }[]} entries */
function list(title, entries) {
  const links = entries.map((entry) => `<li><a href="#${entry.anchor}">${entry.title}</a></li>`);
  return `<p>${title}</p>\n<ul>\n${links.join('\n')}\n</ul>`;
}

/** @param {{ anchor: string, title: string }} about @param {string} words HTML @param {string} content */
function section({ anchor, title }, words, content) {
  return `<section aria-labelledby="${anchor}">
<h2 id="${anchor}"><a href="#${anchor}">${title}</a></h2>
<p class="summary">${words}</p>
${content}
</section>`;
}

/** @param {string} name @param {JsonSchema} part @param {Definitions} definitions @param {boolean} optional */
function partSection(name, part, definitions, optional) {
  const isList = part.type === 'array';
  const group = resolved(isList && !Array.isArray(part.items) ? (part.items ?? {}) : part, definitions);
  const told = OF_EVERY_ITEM.filter((field) => group.properties?.[field]);
  const links = told.map((field) => {
    const needed = group.required?.includes(field) ? ' (required)' : '';
    return `<a id="${anchorOf(name, field)}" href="#${anchorOf(EVERY.anchor, field)}"><code>${field}</code></a>${needed}`;
  });
  const shown = isList && !/<[a-z]+-/.test(part.description ?? '') ? ' No widget shows them yet.' : '';
  const shape = `${optional ? 'Optional' : 'Required'}; ${isList ? 'a list of items' : 'a group of fields'}.`;
  const also = links.length ? ` ${isList ? 'Each item' : 'It'} also has ${links.join(', ')}.` : '';
  return section(
    { anchor: name, title: `<code>${name}</code>` },
    `${prose(part.description ?? '')}${shown}</p>\n<p class="shape">${shape}${also}`,
    fieldList(group, definitions, name, told),
  );
}

/** @param {string} name @param {{ anchor: string, title: string }} about @param {Definitions} definitions */
function kindSection(name, about, definitions) {
  const { description = '', examples = [] } = definitions.kinds?.properties?.[name] ?? {};
  const blocks = examples.map((each) => `<pre><code>${exampleLines([each])}</code></pre>\n`).join('');
  const group = groupIn(definitions[name] ?? {}, definitions);
  const fields = group ? `<p class="shape">Its fields:</p>\n${fieldList(group, definitions, about.anchor)}` : '';
  return section(about, prose(description), blocks + fields);
}

/** The fields of a kind: its own, or those of what it holds per language or in a list. @param {JsonSchema} schema @param {Definitions} definitions */
function groupIn(schema, definitions) {
  const forms = [schema, ...(schema.anyOf ?? []), ...(Array.isArray(schema.items) ? [] : [schema.items ?? {}])];
  return forms.map((form) => resolved(form, definitions)).find(({ properties }) => properties && !properties.en);
}
