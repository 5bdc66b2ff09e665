// The style sheets of fragments for pages whose policy forbids inline styles: one for each widget, named by its contents.
import { createHash } from 'node:crypto';
import type { KitFile } from '../kit-file.js';

/** A widget's root as it begins. */
const ROOT = /(<([\w-]+)(?: [^>]*)?>\s*<template [^>]*>)<style>([^<]*)<\/style>/g;
/** The focus of a picture, and the shape of a film. */
const STYLED = /(<(?:img|div)\s[^>]*?)\s+style="([^"]*)"/g;

export class LinkedStyles {
  readonly #rules = new Map<string, Set<string>>();
  readonly #paths = new Map<string, string>();

  constructor(readonly base: string) {}

  /** Takes note of what a fragment needs. */
  add(fragment: string): void {
    for (const [root = '', , tag = '', css = ''] of this.#roots(fragment)) {
      const rules = this.#rules.get(tag) ?? new Set<string>();
      this.#rules.set(tag, rules.add(css));
      for (const [, element = '', style] of root.matchAll(STYLED)) rules.add(`${selectorOf(element)} { ${style} }`);
    }
  }

  /** In a folder whose files are kept for pages that have an older fragment. */
  files(): KitFile[] {
    return [...this.#rules].map(([tag, rules]) => {
      const content = `${[...rules].join('\n')}\n`;
      const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
      const path = `chunks/${tag}-${hash}.css`;
      this.#paths.set(tag, path);
      return { path, content };
    });
  }

  /** A fragment with links in place of styles. */
  linked(fragment: string): string {
    return fragment
      .replace(ROOT, (_, start, tag) => `${start}<link rel="stylesheet" href="${this.base}${this.#paths.get(tag)}">`)
      .replace(STYLED, '$1');
  }

  /** Each widget's root with all that follows up to the next one's. */
  #roots(fragment: string): string[][] {
    const starts = [...fragment.matchAll(ROOT)];
    return starts.map((match, index) => [
      fragment.slice(match.index, starts[index + 1]?.index ?? fragment.length),
      ...match.slice(1),
    ]);
  }
}

/** An address has neither quotes nor backslashes; as HTML has it, its "&" is an entity. */
function selectorOf(element: string): string {
  const [, name = '', value = ''] = /\s(src|data-ratio)="([^"]*)"/.exec(element) ?? [];
  return `${element.slice(1, 4)}[${name}="${value.replace(/&amp;/g, '&').replace(/&#39;/g, "'")}"]`;
}
