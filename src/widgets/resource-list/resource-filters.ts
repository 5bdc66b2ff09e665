// The search field and the filters that help, and what they find. Loaded when a person opens them.
import { html, nothing, type TemplateResult } from 'lit';
import type { CompiledResource } from '../../campaign/compile-facts.js';
import type { Localizer } from '../../element/localizer.js';
import { filters as filterWords } from '../../i18n/filters.js';
import { type Choice, type Facet, facets, filterResources, optionsOf } from './filter-resources.js';

export { filterResources };

/** @param choose gets the new choice whenever a person changes it */
export function filtersTemplate(
  all: readonly CompiledResource[],
  choice: Choice,
  local: Localizer,
  choose: (choice: Choice) => void,
): TemplateResult {
  const t = filterWords[local.language];
  const chosen = Object.values(choice).some(Boolean);
  return html`<div part="filters">
    <label class="search">
      ${t.search}
      <input
        type="search"
        autocomplete="off"
        .value=${choice.query ?? ''}
        @input=${(event: Event) => choose({ ...choice, query: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${facets.map((facet) => select(facet, optionsOf(all, facet)))}
    ${chosen ? html`<button class="control" type="button" @click=${() => choose({})}>${t.clear}</button>` : nothing}
  </div>`;

  function select(facet: Facet, options: readonly string[]): unknown {
    if (!options.length) return nothing;
    const named = options.map((value) => ({ value, name: nameOf(value, local) }));
    return html`<label>
      ${t[facet]}
      <select @change=${(event: Event) => choose({ ...choice, [facet]: (event.target as HTMLSelectElement).value })}>
        <option value="" ?selected=${!choice[facet]}>${t.all}</option>
        ${named
          .sort((a, b) => a.name.localeCompare(b.name, local.language))
          .map(({ value, name }) => html`<option value=${value} ?selected=${value === choice[facet]}>${name}</option>`)}
      </select>
    </label>`;
  }
}

/** What a name in the manifest, such as "families", is called. */
function nameOf(key: string, local: Localizer): string {
  const name = local.campaign.manifest.names?.[key];
  return name ? local.words(name) : key;
}

/** How many of all are shown, or that nothing matches. */
export function statusOf(shown: number, all: number, local: Localizer): string {
  const t = filterWords[local.language];
  return shown ? t.shown(shown, all) : t.none;
}
