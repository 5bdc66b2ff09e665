/** An error must be corrected, a warning should be, a note is for information. */
export type Level = 'error' | 'warning' | 'note';

/** The weight of a finding, and its words: the place is named before it, so a message is the rest of a sentence. */
export type Sentence = readonly [Level, (...facts: never[]) => [message: string, remedy: string]];
