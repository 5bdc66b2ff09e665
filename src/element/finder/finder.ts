// Search and filters over a list, in the page. Loaded when a person opens them: a list imports it with its own facets.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../campaign/language/language.js';
import { filters as filterWords } from '../../i18n/filters.js';
import type { EventOn } from '../../util/event-on.js';

export { finderStyles } from './finder.styles.js';

/** The chosen search words, and a value for each facet. */
export interface Choice {
  query?: string;
  [facet: string]: string | undefined;
}

/** Something that items can be filtered by. */
export interface Facet<T> {
  key: string;
  /** Its label. */
  label: string;
  valuesOf(item: T): readonly string[];
  /** The label of one of its values. */
  nameOf(value: string): string;
}

/** Searches a list. */
export interface Finder<T> {
  /** The words of an item that a search looks through. */
  wordsOf(item: T): string;
  facets: readonly Facet<T>[];
}

/** The values of a facet that tell items apart; none where all have the same. */
function optionsOf<T>(items: readonly T[], { valuesOf }: Facet<T>): string[] {
  const options = new Set<string>();
  let tells = false;
  for (const item of items) {
    const values = valuesOf(item);
    for (const value of values) options.add(value);
    tells ||= values.length < options.size;
  }
  return tells && options.size > 1 ? [...options] : [];
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The items that match a choice: every word of the query is there; marks and case do not count. */
export function findItems<T>(items: readonly T[], choice: Choice, { wordsOf, facets }: Finder<T>): T[] {
  const query = plain(choice.query ?? '').match(/\S+/g) ?? [];
  return items.filter((item) => {
    if (!facets.every(({ key, valuesOf }) => !choice[key] || valuesOf(item).includes(choice[key]))) return false;
    const words = query.length ? plain(wordsOf(item)) : '';
    return query.every((part) => words.includes(part));
  });
}

/** @param choose gets the new choice whenever a person changes it */
export function finderTemplate<T>(
  items: readonly T[],
  choice: Choice,
  { facets }: Finder<T>,
  language: Language,
  choose: (choice: Choice) => void,
): TemplateResult {
  const t = filterWords[language];
  return html`<div part="filters">
    <label class="search">
      ${t.search}
      <input
        type="search"
        autocomplete="off"
        .value=${choice.query ?? ''}
        @input=${(event: EventOn<HTMLInputElement>) => choose({ ...choice, query: event.target.value })}
      />
    </label>
    ${facets.map((facet) => select(facet, optionsOf(items, facet)))}
    ${
      Object.values(choice).some(Boolean)
        ? html`<button class="control" type="button" @click=${clear}>${t.clear}</button>`
        : nothing
    }
  </div>`;

  /** This button goes: its reader goes on with another search. */
  function clear({ target }: EventOn<HTMLButtonElement>): void {
    target.parentElement?.querySelector('input')?.focus();
    choose({});
  }

  function select({ key, label, nameOf }: Facet<T>, options: readonly string[]): unknown {
    if (!options.length) return nothing;
    const named = options.map((value) => ({ value, name: nameOf(value) }));
    return html`<label>
      ${label}
      <select @change=${(event: EventOn<HTMLSelectElement>) => choose({ ...choice, [key]: event.target.value })}>
        <option value="" ?selected=${!choice[key]}>${t.all}</option>
        ${named
          .sort((a, b) => a.name.localeCompare(b.name, language))
          .map(({ value, name }) => html`<option value=${value} ?selected=${value === choice[key]}>${name}</option>`)}
      </select>
    </label>`;
  }
}

/** Says how many of all are shown, or that nothing matches. */
export function statusOf(shown: number, all: number, language: Language): string {
  const t = filterWords[language];
  return shown ? t.shown(shown, all) : t.none;
}
