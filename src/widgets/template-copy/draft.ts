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
  lang: Language;
  edited: boolean;
  /** True for channels that show formatting. Posts on the others are counted. */
  formatted: boolean;
  /** The formatted texts, until they are edited. */
  subjectSource: string;
  nodes: readonly RichNode[];
  /** Both as plain words, with their merge fields. */
  sources: string;
}

export function draftOf(copy: CompiledCopy, lang: Language, fields: Fields, edit: Edit | undefined): Draft {
  const local = fields.local(lang);
  const nodes = absoluteLinks(nodesOf(local.value(copy.body)), (url) => local.url(url));
  const subjectSource = copy.subject ? chooseLanguage(copy.subject, lang).value : '';
  const subject = edit?.subject ?? fields.fill(subjectSource, lang);
  const bodySource = plainText(nodes);
  const body = edit?.body ?? fields.fill(bodySource, lang);
  return {
    key: `${copy.id}-${lang}`,
    copy,
    lang,
    edited: Boolean(edit),
    formatted: FORMATTED.test(copy.channel),
    subjectSource,
    subject,
    nodes,
    sources: `${subjectSource} ${bodySource}`,
    body,
  };
}

/** Its first line where that goes with the text, as a headline does; the subject of an e-mail goes elsewhere. */
export const headlineOf = ({ copy, subject }: Draft): string => (copy.channel === 'email' ? '' : subject);

/** All of it to copy. */
export const wholeText = (draft: Draft): string => [headlineOf(draft), draft.body].filter(Boolean).join('\n\n');
