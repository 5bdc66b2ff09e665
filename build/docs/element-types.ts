// Types of the tags for templates: what each takes and what it tells, in the words of no framework. React's, Vue's and
// Svelte's types (build/frameworks/) are made of these by TypeScript itself.
import type { Declaration, ElementsManifest } from './public-elements.ts';

export function elementTypes({ modules }: ElementsManifest): string {
  const widgets = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return `// Generated from custom-elements.json.
import type * as all from './index.js';

/** The inputs of each tag: attributes as they are written, and properties. */
export interface WidgetProps {
${widgets.map((each) => `${comment(each.summary)}  '${each.tagName}': {\n${props(each)}  };\n`).join('')}}

/** The events of each tag. */
export interface WidgetEvents {
${widgets.map((each) => `  '${each.tagName}': {\n${events(each)}  };\n`).join('')}}
`;
}

function props({ name, attributes = [], members = [] }: Declaration): string {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const named = new Map<string, { description?: string | undefined; type: string }>();
  for (const { name: field, description } of fields) named.set(field, { description, type: `all.${name}['${field}']` });
  for (const { name: attribute, description, fieldName, type } of attributes)
    named.set(attribute, { description, type: asWritten(type?.text, fieldName && `all.${name}['${fieldName}']`) });
  return [...named]
    .map(([key, { description, type }]) => `${comment(description, 4)}    '${key}'?: ${type} | undefined;\n`)
    .join('');
}

/** A template writes a number as "3" too. */
const asWritten = (text = 'string', field = text): string => (text === 'number' ? `${field} | \`\${number}\`` : field);

const events = ({ events: all = [] }: Declaration): string =>
  all.map(({ name, description, type }) => `${comment(description, 4)}    '${name}': all.${type?.text};\n`).join('');

const comment = (text: string | undefined, indent = 2): string =>
  text ? `${' '.repeat(indent)}/** ${text.replaceAll('*/', '* /').replace(/\s*\n\s*/g, ' ')} */\n` : '';
