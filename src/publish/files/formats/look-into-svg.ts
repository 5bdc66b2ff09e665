// Finds what browsers show of a drawing (SVG) in a page, and what it would do when it is opened by itself. In a page it is strict XML,
// and neither its scripts run nor does any other file load.
import type { QualifiedTag } from 'sax';
import type { Drawing } from '../../../campaign/check/rules/contents.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Tags whose address is followed only when somebody presses them. */
const LINKS = /^a$/;
/** XML has no others, unless a file brings them: those of HTML are an error. */
const XML_ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

export async function lookIntoSvg(text: string): Promise<Drawing> {
  const { default: sax } = await import('sax');
  const parser = sax.parser(true, { xmlns: true, trim: true });
  parser.ENTITIES = { ...XML_ENTITIES };
  const drawing: Drawing = {};
  let root: QualifiedTag | undefined;
  const runs = (what: string) => {
    drawing.script ??= what;
  };
  const needs = (address = '') => {
    if (address && !/^\s*(#|data:)/i.test(address)) drawing.outside ??= address.trim().slice(0, 80);
  };
  const styled = (css: string) => {
    for (const [, url] of css.matchAll(/url\(\s*["']?([^"')]*)/gi)) needs(url);
    for (const [, url] of css.matchAll(/@import\s+(?:url\()?\s*["']([^"']*)/gi)) needs(url);
  };
  // Illustrator writes its own names for namespaces.
  parser.ondoctype = (doctype) => {
    for (const [, name = '', double, single] of doctype.matchAll(ENTITY))
      parser.ENTITIES[name] = double ?? single ?? '';
  };
  parser.onopentag = (tag) => {
    const element = tag as QualifiedTag;
    root ??= element;
    if (element.local === 'script') runs('<script>');
    for (const { name, local, value } of Object.values(element.attributes)) {
      if (/^on/i.test(name)) runs(name);
      if (/^(href|src)$/.test(local) && /^\s*javascript:/i.test(value)) runs(value.slice(0, 40));
      if (/^(href|src)$/.test(local) && !LINKS.test(element.local)) needs(value);
      if (/url\(/i.test(value)) styled(value);
    }
  };
  const inStyle = (words: string) => {
    if (parser.tag && /(^|:)style$/.test(parser.tag.name)) styled(words);
  };
  parser.ontext = inStyle;
  parser.oncdata = inStyle;
  parser.onerror = (error) => {
    drawing.broken ??= error.message.split('\n')[0] ?? '';
    drawing.line ??= parser.line + 1;
    parser.resume();
  };
  parser.write(text.replace(/^\ufeff/, '')).close();
  if (!drawing.broken && (root?.local !== 'svg' || root.uri !== SVG))
    drawing.broken = 'it has no xmlns="http://www.w3.org/2000/svg"';
  const { viewBox, width, height } = root?.attributes ?? {};
  if (!viewBox && !(sized(width?.value) && sized(height?.value))) drawing.isUnsized = true;
  return drawing;
}

const sized = (length = ''): boolean => /^\s*\d/.test(length) && !length.includes('%');
