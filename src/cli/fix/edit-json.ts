// Changes a value in the text of a JSON file, and nothing else in it: indentation, line ends and the order of keys stay.
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';

/** @param value undefined removes */
export function editJson(text: string, path: readonly (string | number)[], value: unknown): string {
  // The parser takes a byte order mark for a letter.
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const json = text.slice(mark.length);
  const edits = modify(json, [...path], value, {});
  const [edit] = edits;
  if (edit && !edit.length && edit.content.startsWith(',')) edit.content = likeItsNeighbour(json, path, value);
  return mark + applyEdits(json, edits);
}

/** A further key of an object, laid out as the key before it. */
function likeItsNeighbour(json: string, path: readonly (string | number)[], value: unknown): string {
  const root = parseTree(json);
  const siblings = (root && findNodeAtLocation(root, path.slice(0, -1))?.children) ?? [];
  const [key, before] = siblings.at(-1)?.children ?? [];
  const lead = key ? (/\s*$/.exec(json.slice(0, key.offset))?.[0] ?? '') : '';
  const colon = key && before ? json.slice(key.offset + key.length, before.offset) : ': ';
  return `,${lead}${JSON.stringify(path.at(-1))}${colon}${JSON.stringify(value)}`;
}
