// Predicts what visitors see of a pasted snippet, with our script and without. It asks the modules that the page itself
// asks: placement/ says what links and addresses become, the doctor what nearly is a widget.

import { isOff } from '../../element/core/is-off.js';
import { looksUnclosed } from '../../element/on-demand/looks-unclosed.js';
import { checkLikelyMistakes } from '../../placement/doctor/checks/check-likely-mistakes.js';
import type { EmbedPage } from '../../placement/links/embed-url.js';
import { namesWithin } from '../../placement/links/embeds.js';
import { hasWords } from '../../placement/links/is-only-content-of-block.js';
import { closest, findAll, textsIn } from '../../util/clobber-safe-dom.js';
import { type Tag, tags } from '../../widgets/registry.js';
import { changesOf, type Expected, formGone } from './changes.js';
import { isLive, type Note, note, type Outcome, type PastedEmbed, rank } from './pasted-embed.js';
import { readFrame, readLink, readMedia, readText } from './read-pasted-embeds.js';

export interface PasteResult {
  script: Outcome;
  noScript: Outcome;
  /** Code that visitors read as text. */
  code: boolean;
  twice: boolean;
  notes: Note[];
}

/** @param pasted the body of what was parsed @param base the folder of the kit */
export function checkPasted(pasted: HTMLElement, expected: Expected, base: string): PasteResult {
  const page: EmbedPage = { base, allow: [new URL(base).origin], tags, origin: '' };
  const all = placesIn(pasted, page);
  const embeds = all.filter(({ tag }) => tag === expected.tag);
  const places = embeds.length ? embeds : all;
  const [best] = [...places].sort((a, b) => rank(a.script) - rank(b.script));
  const [without] = [...places].sort((a, b) => rank(a.noScript) - rank(b.noScript));
  const live = places.filter(({ script }) => isLive(script)).map(({ attributes: { item, lang } }) => `${item} ${lang}`);
  const twice = new Set(live).size < live.length;
  const code = hasCode(pasted);
  // Notes about an element count even if its fallback is better.
  const telling = places.filter((place) => place === best || place.kind === 'element');
  return {
    script: best?.script ?? 'nothing',
    noScript: without?.noScript ?? 'nothing',
    code,
    twice,
    notes: [
      ...(twice ? [note('twice', true)] : []),
      ...(code ? [note('code', true)] : []),
      ...nearMisses(pasted, page),
      ...(best
        ? [...formGone(best, places, expected), ...telling.flatMap(({ notes }) => notes), ...changesOf(best, expected)]
        : []),
    ],
  };
}

function placesIn(pasted: HTMLElement, page: EmbedPage): PastedEmbed[] {
  const inside = tags.map((tag) => `${tag} *`).join();
  const widgets = findAll<HTMLElement>(tags.join(), pasted).filter((element) => !element.matches(inside));
  // The first are the page's own question; the others lead to an embed page by way of another.
  const names = [...namesWithin(pasted), ...findAll('a[href*="embed%2F" i]', pasted)].map((node) => {
    if (node instanceof Text) return readText(node, page);
    return node.localName === 'oembed' ? readMedia(node, page) : readLink(node as HTMLAnchorElement, page);
  });
  const frames = findAll<HTMLIFrameElement>('iframe', pasted).map((frame) => readFrame(frame, page));
  return [...widgets.map(readElement), ...frames, ...names].filter((place) => place !== undefined);
}

function readElement(element: HTMLElement): PastedEmbed {
  const off = isOff(element);
  const words = hasWords(element.textContent);
  const notes = [
    ...(off ? [note('switchedOff', true)] : []),
    ...(looksUnclosed(element, (name) => (tags as readonly string[]).includes(name)) ? [note('unclosed', true)] : []),
    ...(words ? [] : [note('fallbackLost', false)]),
  ];
  const noScript = words ? 'words' : 'nothing';
  return {
    kind: 'element',
    tag: element.localName as Tag,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    theme: themeIn(element.getAttribute('style') ?? ''),
    script: off ? noScript : 'widget',
    noScript,
    notes,
  };
}

const themeIn = (style: string): Record<string, string> =>
  Object.fromEntries([...style.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name, value]) => [name, value]));

const CODE = new RegExp(`(<|&lt;)/?(${tags.join('|')}|iframe|a|p)\\b`, 'i');
const UNREAD = 'script, style, template, noscript, title, textarea';

/** True if visitors read markup as text. */
function hasCode(pasted: HTMLElement): boolean {
  for (const { data, parentElement } of textsIn(pasted)) {
    if (CODE.test(data) && parentElement && !closest(parentElement, UNREAD)) return true;
  }
  return false;
}

const LIKELY_MISTAKES = ['misspeltTag', 'leftover', 'unknownEmbed'] as const;

function nearMisses(pasted: HTMLElement, { base, allow }: EmbedPage): Note[] {
  const { findings } = checkLikelyMistakes([pasted], { manifest: base, allow: [...allow] }, 'none');
  return LIKELY_MISTAKES.flatMap((key) =>
    findings.filter((finding) => finding.key === key).map(({ about }) => note(key, true, ...about)),
  );
}
