// A text in one language as it stands now: filled in, or as a person has edited it.

import type { CompiledCopy } from '../../campaign/compile/metadata/compile-copy.js';
import { chooseLanguage, type Language } from '../../campaign/language/language.js';
import { nodesOf, plainText } from '../../campaign/plain-text.js';
import type { RichNode } from '../../campaign/schema/rich-text.js';
import { absoluteLinks } from '../../element/copy/absolute-links.js';
import type { Fields } from './fields.js';

const FORMATTED = /^(email|intranet|newsletter|briefing|press)$/;

/** A text as a person has edited it. */
export interface Edit {
  subject: string;
  body: string;
}

export interface Draft extends Edit {
  /** Names it among all. */
  key: string;
  copy: CompiledCopy;
  /** Its place in a thread: 0 for the first post, and for a text that is no thread. */
  part: number;
  lang: Language;
  edited: boolean;
  /** True for channels that show formatting. Posts on the others are counted. */
  formatted: boolean;
  /** The formatted texts, until they are edited. */
  subjectSource: string;
  nodes: readonly RichNode[];
  /** Both as plain words, with their merge fields. */
  sources: string;
  /** The address that goes with it; '' where there is none. */
  link: string;
}

type Edits = Readonly<Record<string, Edit | undefined>>;

/** A text, or each post of a thread. */
export const draftsOf = (copy: CompiledCopy, lang: Language, fields: Fields, edits: Edits): Draft[] =>
  [copy.body, ...(copy.thread ?? [])].map((body, part) => {
    const local = fields.local(lang);
    const key = `${copy.id}-${lang}${part ? `-${part}` : ''}`;
    const edit = edits[key];
    const nodes = absoluteLinks(nodesOf(local.value(body)), (url) => local.url(url));
    const subjectSource = copy.subject && !part ? chooseLanguage(copy.subject, lang).value : '';
    const bodySource = plainText(nodes);
    return {
      key,
      copy,
      part,
      lang,
      edited: Boolean(edit),
      formatted: FORMATTED.test(copy.channel),
      subjectSource,
      subject: edit?.subject ?? fields.fill(subjectSource, lang),
      nodes,
      sources: `${subjectSource} ${bodySource}`,
      body: edit?.body ?? fields.fill(bodySource, lang),
      // The last post of a thread has it.
      link: copy.link && part === (copy.thread?.length ?? 0) ? local.url(copy.link) : '',
    };
  });

/** Its first line where that goes with the text, as a headline does; the subject of an e-mail goes elsewhere. */
export const headlineOf = ({ copy, subject }: Draft): string => (copy.channel === 'email' ? '' : subject);

/** Its words to copy. @param headline its first line, where that goes with it */
export const wordsOf = ({ body }: Draft, _context: { fields: Fields }, headline = ''): string =>
  [headline, body].filter(Boolean).join('\n\n');
