// Counts what widgets ask of the page: each call, and everything that it answers with or walks over.
{
  let work = 0;
  Object.defineProperty(window, 'work', { get: () => work });
  /** @param {any} prototype @param {string} name @param {(answer: any) => number} [size] */
  const count = (prototype, name, size = () => 1) => {
    const original = prototype[name];
    if (!original) return;
    prototype[name] = /** @this {unknown} */ function (/** @type {unknown[]} */ ...args) {
      const answer = original.apply(this, args);
      work += size(answer);
      return answer;
    };
  };
  for (const { prototype } of [Document, DocumentFragment, Element])
    count(prototype, 'querySelectorAll', ({ length }) => 1 + length);
  for (const name of ['compareDocumentPosition', 'contains', 'getRootNode']) count(Node.prototype, name);
  for (const name of ['closest', 'matches', 'checkVisibility', 'getBoundingClientRect', 'querySelector'])
    count(Element.prototype, name);
  count(MutationObserver.prototype, 'observe');
  count(Date, 'parse');
  count(JSON, 'parse');
  count(window, 'setTimeout');
  count(window, 'clearTimeout');
  count(window, 'getComputedStyle');
}
