/** `Object.hasOwn()` for older browsers: that, which a minifier makes of the usual way, came with Chrome 93. */
export const hasOwn = <T extends object, Key extends PropertyKey>(object: T, key: Key): key is Key & keyof T =>
  Object.getOwnPropertyDescriptor(object, key) !== undefined;
