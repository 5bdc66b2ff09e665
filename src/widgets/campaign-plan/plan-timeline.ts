// The plan as a line through time.
import { html, nothing } from 'lit';
import type { CompiledStep } from '../../campaign/compile/compile-step.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import { plan } from '../../i18n/plan.js';
import type { State } from './step-state.js';

/** @param calendarButton puts a step into a calendar */
export function planTimeline(
  steps: readonly CompiledStep[],
  states: readonly State[],
  local: Localizer,
  level: number,
  calendarButton: (step: CompiledStep) => unknown,
): unknown {
  const t = plan[local.language];
  return html`<ol part="list" role="list">
    ${steps.map((step, index) => item(step, states[index] ?? 'later'))}
  </ol>`;

  function item(step: CompiledStep, state: State): unknown {
    const { title, body, begins, when, audience, channel, owner, location } = step;
    const details = [
      [t.audience, audience],
      [t.channel, channel],
      [t.location, location],
      [t.owner, owner],
    ] as const;
    return html`<li part="item" class=${state}>
      <p part="when">
        <time datetime=${begins}>${local.text(when)}</time>
        ${state === 'later' ? nothing : html`<strong part="state">${t[state]}</strong>`}
      </p>
      ${heading(level, local.text(title))}
      ${body ? html`<div part="body">${local.rich(body)}</div>` : nothing}
      ${
        details.some(([, text]) => text)
          ? html`<dl part="facts">
              ${details.map(([label, text]) =>
                text ? html`<div><dt>${label}</dt> <dd>${local.text(text)}</dd></div>` : nothing,
              )}
            </dl>`
          : nothing
      }
      ${state === 'past' ? nothing : calendarButton(step)}
    </li>`;
  }
}
