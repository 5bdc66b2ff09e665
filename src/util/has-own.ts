/** `Object.hasOwn()` for older browsers: that, which a minifier makes of the usual way, came with Chrome 93. */
export const hasOwn = (object: object, key: PropertyKey): boolean =>
  Object.getOwnPropertyDescriptor(object, key) !== undefined;
