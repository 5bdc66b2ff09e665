// A template as one string: a value in text is written `<?>`, an attribute that has values gets a `$` after its name and one
// for each of them.

/** Within a tag and outside quotation marks, `name=` before a value. */
const BARE = /([^\s"'<>/=]+)=$/;
/** The same within quotation marks, which are still open, with what stands before the value. */
const QUOTED = /([^\s"'<>/=]+)=(["'])([^"']*)$/;

/**
 * A template as one string, for src/element/lit-for-pages/template.ts.
 * @param strings what stands around the values
 * @param id for messages
 * @throws {Error} for one that this cannot be
 */
export function prepare(strings: readonly string[], id: string): string {
  const refuse = (why: string) => Error(`${id}: ${why}`);
  if (strings.some((string) => /\$|<!--/.test(string))) throw refuse('a template may hold no $ and no comment.');
  let prepared = strings[0] ?? '';
  for (const next of strings.slice(1)) {
    const tag = prepared.slice(prepared.lastIndexOf('<'));
    const [bare, quoted] = [BARE.exec(tag), QUOTED.exec(tag)];
    const found = bare ?? quoted;
    if (found) {
      const start = prepared.length - found[0].length;
      const name = found[1] ?? '';
      if (name !== name.toLowerCase()) throw refuse(`"${name}" has capital letters, which the parser makes small.`);
      const marked = name.endsWith('$') ? name : `${name}$`;
      // A value without quotation marks would take the slash.
      const space = bare && next.startsWith('/') ? ' ' : '';
      prepared = `${prepared.slice(0, start)}${marked}${prepared.slice(start + name.length)}$${space}`;
    } else if (isInTag(tag)) throw refuse(`a value stands in a tag, but in no attribute: ${tag}`);
    else prepared += '<?>';
    prepared += next;
  }
  return prepared;
}

const isInTag = (tag: string): boolean => tag.startsWith('<') && !tag.replace(/"[^"]*"|'[^']*'/g, '').includes('>');
