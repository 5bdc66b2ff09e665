// Tabs, as the ARIA Authoring Practices have them: arrow keys choose, one stop for the Tab key.
import { css, html } from 'lit';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  panel: unknown;
}

export interface Tabs<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  choose: (id: Id) => void;
}

export const tabs = <Id extends string>({ label, tabs, chosen, choose }: Tabs<Id>): unknown => {
  const onKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const right = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: at + right,
      ArrowLeft: at - right,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    (event.currentTarget as Element).querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return html`<div role="tablist" aria-label=${label} @keydown=${onKey}>
      ${tabs.map(
        (tab) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${tab.id}"
            aria-controls="panel-${tab.id}"
            aria-selected=${tab.id === chosen ? 'true' : 'false'}
            tabindex=${tab.id === chosen ? '0' : '-1'}
            @click=${() => choose(tab.id)}
          >
            ${tab.label}
          </button>`,
      )}
    </div>
    ${tabs.map(
      ({ id, panel }) =>
        html`<div role="tabpanel" id="panel-${id}" aria-labelledby="tab-${id}" ?hidden=${id !== chosen}>${panel}</div>`,
    )}`;
};

export const tabStyles = css`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    border-block-end: 1px solid var(--border);
  }
  [role='tab'] {
    margin-block-end: -1px;
    padding: 8px 0;
    border: 0;
    border-block-end: 4px solid #0000;
    border-radius: 0;
    background: none;
    font-weight: 400;
    color: var(--text);
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
  }
  [role='tabpanel'] {
    padding-block: 16px 4px;
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
