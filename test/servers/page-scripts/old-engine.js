// A browser of 2021, such as Chrome 92 or Safari 15: what came later is gone.
{
  const later = {
    Array: ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
    String: ['at', 'isWellFormed', 'toWellFormed'],
    Element: ['checkVisibility', 'getHTML', 'setHTMLUnsafe', 'ariaNotify'],
    HTMLElement: ['showPopover', 'hidePopover', 'togglePopover', 'popover', 'inert'],
    CSSStyleSheet: ['replace', 'replaceSync'],
    Document: ['adoptedStyleSheets', 'startViewTransition'],
    ShadowRoot: ['adoptedStyleSheets', 'getHTML', 'setHTMLUnsafe'],
    Iterator: ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
  };
  const statics = {
    Object: ['hasOwn', 'groupBy'],
    Array: ['fromAsync'],
    Promise: ['withResolvers', 'try'],
    URL: ['canParse', 'parse'],
    AbortSignal: ['timeout', 'any', 'abort'],
  };
  const own = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  for (const [name, methods] of Object.entries(later))
    for (const method of methods) if (own[name]) Reflect.deleteProperty(own[name].prototype, method);
  for (const [name, methods] of Object.entries(statics))
    for (const method of methods) Reflect.deleteProperty(own[name], method);
  for (const name of ['structuredClone', 'requestIdleCallback', 'scheduler']) Reflect.deleteProperty(window, name);
}
