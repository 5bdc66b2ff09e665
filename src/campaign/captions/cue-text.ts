// The words of a cue as they show: without its tags, and without what only looks like a tag.

export interface CueText {
  /** The lines that show. */
  lines: string[];
  /** Pieces that browsers take for a tag and leave out: "<laughs>", "<3 all of you". */
  left: string[];
  /** Signs of other formats that show as they are: "{\an8}". */
  signs: string[];
}

const TAG = /<([^>]*)(>|$)/g;
/** Tags of WebVTT, with a class or an annotation; and times. */
const KNOWN = /^\/?(c|i|b|u|ruby|rt|v|lang)(?=[.\s]|$)|^(\d+:)?\d\d:\d\d\.\d{3}$/;
/** Tags of HTML that SubRip files have: how words look is lost, and no word is. */
const LOOKS = /^\/?(font|em|strong|span|p|div|small|big|s|center)(?=[\s/]|$)/i;
const SIGNS = /\{\\?[\w:]+[^{}]*\}|\\[Nnh](?![a-z])/g;
const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '', rlm: '' };

export function cueText(written: string): CueText {
  const left: string[] = [];
  const plain = written.replace(TAG, (tag, inside: string, close: string) => {
    const known = (KNOWN.test(inside) && close) || LOOKS.test(inside);
    if (!known && /[\p{L}\p{N}\p{S}]/u.test(inside)) left.push(tag.replace(/\s+/g, ' '));
    return '';
  });
  return {
    lines: plain
      .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITY[name] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    left,
    signs: [...(plain.match(SIGNS) ?? [])],
  };
}

/** Words as a cue has to have them, so that all of them show. */
export const escapeCue = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
