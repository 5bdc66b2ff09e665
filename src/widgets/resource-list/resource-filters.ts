// The search field and filters: only those that help. A list that can be seen at a glance has none.
import { html, nothing } from 'lit';
import type { Resource } from '../../campaign/schema/resources.js';
import type { Language } from '../../campaign/schema/text.js';
import { resourceNames, resources as resourceWords } from '../../i18n/resources.js';
import { type Choice, type Facet, facets, optionsOf } from './filter-resources.js';

/** Fewer resources than this need no filter. */
const FILTER_FROM = 6;
/** Fewer than this need no search. */
const SEARCH_FROM = 10;

/** The name of a kind, audience, channel or language; as written where the library has none for it. */
export const nameOf = (value: string, language: Language): string => {
  const names: Record<string, string> = resourceNames[language];
  return Object.hasOwn(names, value) ? (names[value] as string) : value;
};

/** @param choose gets the new choice whenever a person changes it */
export function filtersTemplate(
  all: readonly Resource[],
  choice: Choice,
  language: Language,
  choose: (choice: Choice) => void,
): unknown {
  const t = resourceWords[language];
  const useful = facets
    .map((facet) => [facet, all.length < FILTER_FROM ? [] : optionsOf(all, facet)] as const)
    .filter(([, options]) => options.length);
  const search = all.length >= SEARCH_FROM;
  if (!search && !useful.length) return nothing;
  return html`<div part="filters" role="search" aria-label=${t.search}>
    ${
      search
        ? html`<label class="search"
            >${t.search}
            <input
              type="search"
              autocomplete="off"
              .value=${choice.query ?? ''}
              @input=${(event: Event) => choose({ ...choice, query: (event.target as HTMLInputElement).value })}
          /></label>`
        : nothing
    }
    ${useful.map(([facet, options]) => select(facet, options))}
  </div>`;

  function select(facet: Facet, options: readonly string[]): unknown {
    const chosen = choice[facet] ?? '';
    const named = options.map((value) => ({ value, name: nameOf(value, language) }));
    return html`<label
      >${t[facet]}
      <select @change=${(event: Event) => choose({ ...choice, [facet]: (event.target as HTMLSelectElement).value })}>
        <option value="" ?selected=${!chosen}>${t.all}</option>
        ${named
          .sort((a, b) => a.name.localeCompare(b.name, language))
          .map(({ value, name }) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
      </select></label
    >`;
  }
}
