const WIDTH = 100;

/** JSON for people: what is short and holds little stands on one line, as a person would write it. */
export const prettyJson = (value: unknown): string => `${write(value, '')}\n`;

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (!entries.length) return `${open}${close}`;
  const written = (each: unknown, inner: string, key: string) =>
    isList ? write(each, inner) : `${JSON.stringify(key)}: ${write(each, inner)}`;
  if (entries.every(([, each]) => typeof each !== 'object' || each === null)) {
    const line = entries.map(([key, each]) => written(each, '', key)).join(', ');
    if (indent.length + line.length <= WIDTH) return isList ? `[${line}]` : `{ ${line} }`;
  }
  const inner = `${indent}  `;
  return `${open}\n${entries.map(([key, each]) => inner + written(each, inner, key)).join(',\n')}\n${indent}${close}`;
}
