import type { Language } from './language/language.js';

/** Something that shows in a period only. In a compiled manifest both are instants in UTC. */
export interface Scheduled {
  from?: string | undefined;
  until?: string | undefined;
  /** When each language is there, as it was written. */
  languageFrom?: Partial<Record<Language, string | undefined>> | undefined;
  /** The item as it is before one of its languages is there: each form until its own time. */
  earlier?: Scheduled[] | undefined;
}

export interface Item extends Scheduled {
  id: string;
}
