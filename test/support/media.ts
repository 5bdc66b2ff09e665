// A reader's wishes, in the engine that can be told of them.
import { executeServerCommand } from '@web/test-runner-commands';

/** Until the end of the test. */
export const asFor = (payload: { media?: 'print'; features?: Record<string, string> }): Promise<unknown> =>
  executeServerCommand('media', payload);

export const FORCED = { features: { 'forced-colors': 'active' } };
export const STILL = { features: { 'prefers-reduced-motion': 'reduce' } };
export const PAPER = { media: 'print' } as const;

/** All elements of a root that show. */
export const shownIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );

/** The styles of an element and of what it draws before and after itself. */
export const stylesOf = (element: Element): [where: string, style: CSSStyleDeclaration][] =>
  ['', '::before', '::after']
    .map((pseudo): [string, CSSStyleDeclaration] => [pseudo, getComputedStyle(element, pseudo || null)])
    .filter(([pseudo, { content, display }]) => display !== 'none' && (!pseudo || !/^(none|normal)$/.test(content)));

/** Its part, or its element and class, for people. */
export const nameOf = (element: Element): string =>
  `${element.localName}${element.id && `#${element.id}`}${element.getAttribute('type') ? `[type=${element.getAttribute('type')}]` : ''}${element.part?.value ? `[part=${element.part.value}]` : ''}${element.className && typeof element.className === 'string' ? `.${element.className}` : ''} “${(element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
