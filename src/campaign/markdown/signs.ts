// Signs that readers would see: Markdown that is none, tags, entities and codes of other systems. A text of plain words must
// have none of them, and of a rich text none may be left in its words.

/** The length of a quotation. */
const MAX_QUOTE = 60;

/** A link that is none. */
const LINKS: RegExp[] = [
  /!?\[[^[\]\n]+\]\([^()\n]*\)/,
  /\[[^[\]\n]+\] \((?:[a-z]+:|www\.|\/)[^()\n]*\)/i,
  /\([^()\n]+\)\[(?:https?:|mailto:|tel:|www\.)[^\]\n]*\]/i,
  /\[\[[^\]\n]+\]\]/,
  /\[\/?(?:b|i|u|url|img|quote|list|color|size)(?:=[^\]\n]*)?\]/i,
];
const OTHERS: RegExp[] = [
  /\*\*\S(?:[^*\n]*\*\*)?|\S\*\*(?!\*)/,
  /(^|[^\w*\\])(\*[^\s*](?:[^*\n]*[^\s*])?\*)(?![\w*])/,
  /(^|\W)(__?[^\s_](?:[^_\n]*[^\s_])?__?)(?!\w)/,
  /~~[^~\n]+~~/,
  /^#{1,6} \S.*|^#{2,6}\S.*/m,
  /<\/?[a-z][^<>\n]*>/i,
  /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i,
  /^\|.*\|[ \t]*$|^:?-{3,}:?[ \t]*\|.*$/m,
  /\[\^[^\]\s]+\]/,
  /`[^`\n]+`|```/,
  /^={2,}[^=\n]+={2,}$/m,
  /(^|\s)(:[a-z][a-z_]+:)(?=$|[\s.,!])/m,
  /_x[\dA-F]{4}_/,
];
/** A line break of a program, where no folder of Windows is named. */
const ESCAPE = /^(?![\s\S]*(?:\b[A-Za-z]:\\|\\\\))[\s\S]*?(\\[nrt])/;
const URLS = /(?:https?:\/\/|www\.)[^\s<>"]+/gi;

/** The first of each kind, as it is written. What is part of another sign is said with it; an address may hold anything. */
export function signsIn(text: string): string[] {
  if (!/[*_~#<&|[`:=\\]/.test(text)) return [];
  const withoutUrls = text.replace(URLS, (url) => ' '.repeat(url.length));
  const seen: [start: number, end: number][] = [];
  const quote = (sign: RegExp, where: string): string[] => {
    // Letters before a sign are a group of their own: Safari 15 cannot look behind.
    const match = sign.exec(where);
    const [whole = '', before = '', words = whole] = match ?? [];
    const at = (match?.index ?? 0) + before.length;
    if (!words || seen.some(([start, end]) => at >= start && at < end)) return [];
    seen.push([at, at + words.length]);
    return [words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE - 1)}…` : words];
  };
  const [, code] = (text.includes('\\') && ESCAPE.exec(text)) || [];
  return [
    ...LINKS.flatMap((sign) => quote(sign, text)),
    ...OTHERS.flatMap((sign) => quote(sign, withoutUrls)),
    ...(code ? [code] : []),
  ];
}
