// The words of the interface. Each area of it has one file with both languages side by side, so that they travel with the
// widget that needs them and a translator sees what stands beside what. A key that one language lacks does not compile.

type Word = string | ((...values: never[]) => string) | { readonly [key: string]: Word };

/** Both languages of one area. */
export const words = <T extends Record<string, Word>>(both: { en: T; cy: NoInfer<T> }): { en: T; cy: T } => both;
