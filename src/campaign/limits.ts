// Larger than any campaign, and small enough that nothing takes long: demo/guide/campaign.md lists these under "Limits".

/** Of a manifest, in bytes. */
export const MAX_MANIFEST_BYTES = 5_000_000;

/** The depth to which objects and lists may be nested. */
const MAX_DEPTH = 50;

/** Of a text in one language, in characters: more than a film of two hours says. */
export const MAX_TEXT_LENGTH = 200_000;

/** Of an id, in characters: it is part of the names of files. */
export const MAX_ID_LENGTH = 100;

/** Why a text is no manifest, before it is parsed: parsers go as deep as it does. */
export function depthProblem(json: string): string | undefined {
  let [depth, inText] = [0, false];
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '\\') at++;
    else if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > MAX_DEPTH) return `it is nested more than ${MAX_DEPTH} levels deep`;
  }
  return undefined;
}
