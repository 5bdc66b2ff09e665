// Extends built-in objects as libraries of 2008 did: methods on arrays that `for … in` meets, and old ideas of methods
// that the language has since got for itself.
{
  /** @param {any} target @param {Record<string, Function>} methods */
  const extend = (target, methods) => {
    for (const name of Object.keys(methods)) target[name] = methods[name];
  };

  extend(Array.prototype, {
    /** @this {any[]} */
    each(/** @type {any} */ callback) {
      for (let at = 0; at < this.length; at++) callback(this[at], at);
      return this;
    },
    /** @this {any[]} */
    first() {
      return this[0];
    },
    /** @this {any[]} */
    toJSON() {
      return `[${this.join()}]`;
    },
    /** @this {any[]} */
    entries() {
      return this.slice();
    },
    /** @this {any[]} */
    reduce(/** @type {any} */ callback, /** @type {any[]} */ ...first) {
      // As it was before: without a first value an array of one is that one.
      let at = 0;
      let sum = first.length ? first[0] : this[at++];
      for (; at < this.length; at++) sum = callback(sum, this[at], at, this);
      return sum;
    },
  });
  extend(Object.prototype.constructor, {
    /** @param {any} into @param {any} from */
    extend(into, from) {
      for (const name in from) into[name] = from[name];
      return into;
    },
  });
  extend(Function.prototype, {
    /** @this {Function} */
    bind(/** @type {any} */ self, /** @type {any[]} */ ...first) {
      return (/** @type {any[]} */ ...rest) => this.apply(self, first.concat(rest));
    },
    /** @this {Function} */
    wrap(/** @type {any} */ wrapper) {
      return wrapper.bind(null, this);
    },
  });
  extend(String.prototype, {
    /** @this {string} */
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    /** @this {string} */
    startsWith(/** @type {string} */ words) {
      return this.lastIndexOf(words, 0) === 0;
    },
  });
  extend(HTMLElement.prototype, {
    /** @this {HTMLElement} */
    remove() {
      this.parentNode?.removeChild(this);
      return this;
    },
    /** @this {HTMLElement} */
    replace(/** @type {Node} */ other) {
      this.parentNode?.replaceChild(other, this);
      return this;
    },
    /** @this {HTMLElement} */
    insert(/** @type {any} */ words) {
      this.insertAdjacentHTML('beforeend', words);
      return this;
    },
    /** @this {HTMLElement} */
    select(/** @type {string} */ selector) {
      return this.querySelectorAll(selector);
    },
    /** @this {HTMLElement} */
    hide() {
      this.style.display = 'none';
      return this;
    },
  });
}
