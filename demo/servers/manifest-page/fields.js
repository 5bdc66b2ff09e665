// The fields of one part of a manifest, as a list of definitions.
import { escapeHtml } from '../widget-pages/escape-html.js';
import { exampleLines } from './pretty-json.js';
import { referred, typeWords } from './type-words.js';

/** @typedef {import('./type-words.js').JsonSchema} JsonSchema */
/** @typedef {Record<string, JsonSchema>} Definitions */

/** A schema and what it refers to, as one. @param {JsonSchema} schema @param {Definitions} definitions @returns {JsonSchema} */
export const resolved = (schema, definitions) =>
  schema.$ref ? { ...resolved(definitions[referred(schema)] ?? {}, definitions), ...schema } : schema;

/** @param {string} prefix @param {string} field */
export const anchorOf = (prefix, field) => `${prefix}-${field.replace(/\W/g, '')}`;

/** Words of the schema, with tags of widgets, merge fields and addresses as code. @param {string} words */
export const prose = (words) =>
  escapeHtml(words)
    .replace(/&lt;([a-z]+(?:-[a-z]+)+)&gt;/g, '<a href="/widgets/$1.html"><code>&lt;$1&gt;</code></a>')
    .replace(/\{\{\w+\}\}|\{&quot;[^{}]*\}|&quot;[^&]*&quot;/g, '<code>$&</code>');

/**
 * @param {JsonSchema} schema an object's
 * @param {Definitions} definitions
 * @param {string} prefix of the anchors
 * @param {string[]} [told] fields that are told elsewhere
 * @returns {string} HTML
 */
export function fieldList({ properties = {}, required = [] }, definitions, prefix, told = []) {
  const fields = Object.entries(properties).filter(([name]) => !told.includes(name));
  const items = fields.map(([name, schema]) =>
    field(name, schema, definitions, { anchor: anchorOf(prefix, name), needed: required.includes(name) }),
  );
  return `<dl class="fields">\n${items.join('\n')}\n</dl>`;
}

/**
 * @param {string} name
 * @param {JsonSchema} schema
 * @param {Definitions} definitions
 * @param {{ anchor: string, needed: boolean }} about
 */
function field(name, schema, definitions, { anchor, needed }) {
  const { description = '', examples = [] } = resolved(schema, definitions);
  const inner = innerFields(schema, definitions, anchor);
  const type = typeWords(typed(schema, definitions));
  return `<div id="${anchor}">
<dt><a href="#${anchor}"><code>${escapeHtml(name)}</code></a> <span class="${needed ? 'required' : 'optional'}">${needed ? 'required' : 'optional'}</span></dt>
<dd class="type">${type}</dd>
<dd class="means">${prose(description)}${exampleOf(name, examples)}${inner}</dd>
</div>`;
}

/** The type of a field that is described once: `from` is a moment. @param {JsonSchema} schema @param {Definitions} definitions */
function typed(schema, definitions) {
  const target = definitions[referred(schema)];
  return target?.description ? target : schema;
}

/** @param {JsonSchema} schema @param {Definitions} definitions @param {string} anchor */
function innerFields(schema, definitions, anchor) {
  const own = typed(schema, definitions);
  const group = Array.isArray(own.items) ? undefined : (own.items ?? own);
  if (!group?.properties) return '';
  return `\n<p class="group">${own.items ? 'Each has:' : 'It has:'}</p>\n${fieldList(group, definitions, anchor)}`;
}

/** @param {string} name @param {unknown[]} examples */
function exampleOf(name, examples) {
  if (!examples.length) return '';
  const key = `${JSON.stringify(name)}: `;
  if (examples.length > 1 && examples.every((each) => JSON.stringify(each).length < 24)) {
    const values = examples.map((each) => `<code>${exampleLines([each])}</code>`);
    return `\n<p class="example">For example ${values.join(', ')}</p>`;
  }
  return `\n<pre><code>${exampleLines(examples, key)}</code></pre>`;
}
