/** The last of a list. `at()` came with Safari 15.4. */
export const lastOf = <T>(list: ArrayLike<T>): T | undefined => list[list.length - 1];
