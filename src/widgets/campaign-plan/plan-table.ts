// The plan as a table. In a narrow column its cells stand one beneath the other, each with its label; the roles say that it
// is still a table then, which some browsers forget.
import { html, nothing } from 'lit';
import type { CompiledStep } from '../../campaign/compile/compile-step.js';
import type { Text } from '../../campaign/schema/text.js';
import type { Localizer } from '../../element/core/localizer.js';
import { plan } from '../../i18n/plan.js';
import type { State } from './step-state.js';

const columns = ['audience', 'channel', 'location', 'owner'] as const;

export function planTable(steps: readonly CompiledStep[], states: readonly State[], local: Localizer): unknown {
  const t = plan[local.language];
  const used = columns.filter((column) => steps.some((step) => step[column]));
  const head = (label: string) => html`<th scope="col" role="columnheader">${label}</th>`;
  const cell = (label: string, text: Text | undefined) =>
    html`<td role="cell" data-label=${label}>${text ? local.text(text) : nothing}</td>`;
  return html`<table part="table" role="table">
    <caption>
      ${t.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[t.when, t.step, ...used.map((column) => t[column])].map(head)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${steps.map((step, index) => row(step, states[index] ?? 'later'))}
    </tbody>
  </table>`;

  function row(step: CompiledStep, state: State): unknown {
    return html`<tr part="item" role="row" class=${state}>
      <td role="cell" part="when">
        <time datetime=${step.begins}>${local.text(step.when)}</time>
        ${state === 'later' ? nothing : html`<strong part="state">${t[state]}</strong>`}
      </td>
      <th scope="row" role="rowheader">${local.text(step.title)}</th>
      ${used.map((column) => cell(t[column], step[column]))}
    </tr>`;
  }
}
