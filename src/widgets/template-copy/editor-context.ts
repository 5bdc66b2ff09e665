import type { Language } from '../../campaign/language/language.js';
import type { Draft, Edit } from './draft.js';

/** The part of the widget that editing a text needs. */
export interface EditorContext {
  language: Language;
  edit(draft: Draft, edit?: Edit): void;
  /** A person has left what they were typing. */
  leave(draft: Draft): void;
}
