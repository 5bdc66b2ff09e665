// JSON with the quotation marks and blanks that Word, Outlook and web pages make of straight ones. Texts keep theirs.

const BLANK = /(?![ \t\r\n])\s/;
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** The marks that may end a text, by the one that it begins with. */
const ENDS: Record<string, string> = {
  '"': '"”“',
  '“': '”“"',
  '”': '”“"',
  '„': '“”"',
  '‟': '”"',
  '″': '″”"',
  '«': '»',
  '‘': "’‘'",
  '’': "’'",
  "'": "'’",
};
const FOLLOWS = /^[^\S\n]*\n?[^\S\n]*(?:[,:}\]]|$)/;

/** @returns the same as JSON; undefined where it is JSON already, or does not become JSON so */
export function repairJson(text: string): string | undefined {
  if (isJson(text)) return undefined;
  const repaired = tidy(text);
  return isJson(repaired) ? repaired : undefined;
}

function tidy(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const end = ENDS[character] ? endOf(text, at) : undefined;
    if (end === undefined) result += HIDDEN.test(character) ? '' : BLANK.test(character) ? ' ' : character;
    else {
      const words = text.slice(at + 1, end);
      result += `"${character === '"' ? words : words.replace(/(?<!\\)"/g, '\\"')}"`;
      at = end;
    }
  }
  return result;
}

/** The end of a text that begins at a mark. */
function endOf(text: string, start: number): number | undefined {
  const mark = text[start] ?? '';
  if (mark === '"') {
    const [straight] = /^"(?:[^"\\\n]|\\.)*"/.exec(text.slice(start)) ?? [];
    if (straight) return start + straight.length - 1;
  }
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++;
    else if (ENDS[mark]?.includes(text[at] ?? '') && FOLLOWS.test(withoutOdd(text.slice(at + 1, at + 40)))) return at;
  }
  return undefined;
}

const withoutOdd = (text: string): string => text.replace(RegExp(HIDDEN, 'g'), '');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
