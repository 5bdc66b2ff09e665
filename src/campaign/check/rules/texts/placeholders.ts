// Gaps that a text was written with, to be filled in before anybody reads it.
import { isTag } from '../../../markdown/from-html.js';

const FILL_IN =
  'insert|add|enter|type|fill in|replace|delete|choose|select|your|rhowch|mewnosod|ychwanegwch|llenwch|eich';
const OPEN = "tb[acd]|xx+|\\?+|…|\\.{2,}|_+|i[’']w gadarnhau|i[’']w gyhoeddi";
/** Nouns alone: “[Name withheld]” and “[time passes]” are words of a transcript. */
const NOUN =
  '(?:force|police|family|officer) ?(?:name)?|(?:the )?(?:name|rank|date|time|place|venue|location|link|url|web address|address|e-?mail|phone|number|hashtag|logo|enw|dyddiad|amser|lleoliad|dolen)(?: (?:of|for) [^\\]\\n]*| here| yma| number| name)?';
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

const GAPS: RegExp[] = [
  /(?<![\p{L}\d])(?:TB[ACD]|T\.B\.[ACD]\.?|tb[acd]|TODO|FIXME)(?![\p{L}\d])/gu,
  new RegExp(
    `(?<![\\p{L}\\d])(?:X{4,}|[£€] ?X{2,}|X{2,}(?:(?:%|[:/.]X+)|(?:st|nd|rd|th)\\b|(?= (?:${MONTH})))|\\d*X{3,} X{3,})`,
    'gu',
  ),
  new RegExp(`\\[(?:please )?(?:(?:${FILL_IN}|${OPEN})(?![\\p{L}\\d])[^\\]\\n]*|${NOUN})\\](?![(\\[])`, 'giu'),
  /lorem ipsum|dolor sit amet/gi,
  /_{4,}|\.{6,}|\?{3,}/g,
  /(?:click|tap)(?: or tap)?(?: here)? to enter (?:text|a date)|\binsert (?:\w+ ){0,3}here\b|\b(?:text|copy|title|image|link|words) (?:goes|to go) here\b|\b(?:your|enter|type) text here\b/gi,
  /\bdd[/.-]mm[/.-]yy(?:yy)?\b|\b00[/.-]00[/.-]0{2,4}\b/gi,
];
const ANGLE = /<([a-z][\w-]*)((?:\s[^<>\n=]*)?)>/gi;
const URLS = /(?:https?:\/\/|www\.)[^\s<>"]+|\]\([^)\n]*\)|^\[[^\]\n]+\]:[ \t]*\S+/gim;

/** Most texts have nothing that could be a gap. */
const MAY_HAVE = /TB|T\.B|tb|TODO|FIXME|XX|\[|ipsum|sit amet|____|\.{6}|\?{3}| here|enter|dd.mm|00.00|</i;

/** Each gap as it is written, once. */
export function placeholdersIn(text: string): string[] {
  if (!MAY_HAVE.test(text)) return [];
  const words = text.replace(URLS, ' ');
  const gaps = GAPS.flatMap((gap) => words.match(gap) ?? []);
  return [...new Set([...gaps, ...namesIn(words)])].map((gap) => gap.slice(0, 60));
}

/** “Dear <name>” */
function namesIn(text: string): string[] {
  if (!text.includes('<')) return [];
  const ends = new Set([...text.toLowerCase().matchAll(/<\/([a-z][\w:-]*)/g)].map(([, name]) => name));
  return [...text.matchAll(ANGLE)].flatMap(([whole, name = '', rest = '']) =>
    isTag(name.toLowerCase(), rest, ends) ? [] : [whole],
  );
}
