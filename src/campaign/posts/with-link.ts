/** A post with its address, on a line of its own, unless its words have it. */
export const withLink = (words: string, link: string): string =>
  !link || words.includes(link) ? words : [words, link].filter(Boolean).join('\n\n');
