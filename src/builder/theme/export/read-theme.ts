// Reads a theme from whatever it was written as: a style sheet, an attribute, an address, design tokens.
import { differing, normalised, type Theme } from '../theme.js';
import { fromTokens } from '../tokens.js';

export interface ReadTheme {
  /** Valid values that differ from the defaults. */
  theme: Record<string, string>;
  /** The number of values that were understood, with those that change nothing. */
  understood: number;
  /** Other values, as written. */
  wrong: string[];
}

const DECLARATION = /(--[\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;{}"'])*)/g;
const ATTRIBUTE = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const MAX_LENGTH = 200_000;

export function readTheme(written: string, defaults: Theme): ReadTheme {
  const wrong: string[] = [];
  const entries = entriesOf(written.slice(0, MAX_LENGTH).trim(), defaults, (what) => wrong.push(what));
  // The style sheet of a whole site has properties of others.
  const properties = entries.filter(([name]) => name.startsWith('--campaign-') || name in defaults);
  const theme: Record<string, string> = {};
  for (const [name, value] of properties) {
    const normal = normalised(name, value, defaults);
    if (normal === undefined) wrong.push(`${name}: ${value.trim()}`);
    else theme[name] = normal;
  }
  return { theme: differing(theme, defaults), understood: Object.keys(theme).length, wrong };
}

function entriesOf(text: string, defaults: Theme, wrong: (what: string) => void): [string, string][] {
  if (text.startsWith('{')) {
    try {
      return Object.entries(fromTokens(JSON.parse(text), defaults, wrong));
    } catch (error) {
      if (!text.includes('--')) {
        wrong(error instanceof Error ? error.message : String(error));
        return [];
      }
    }
  }
  const query = /[?&](?:amp;)?(--\S*)|^(--[\w-]+=\S*)$/.exec(text);
  if (query) return [...new URLSearchParams((query[1] ?? query[2] ?? '').replaceAll('&amp;', '&').replace(/#.*/, ''))];
  const [, double, single] = ATTRIBUTE.exec(` ${text}`) ?? [];
  const css = (double ?? single ?? text).replaceAll('&quot;', '"').replace(/\/\*[\s\S]*?\*\//g, ' ');
  return [...css.matchAll(DECLARATION)].map(([, name = '', value = '']): [string, string] => [name, value]);
}
