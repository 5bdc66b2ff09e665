// A hub that nobody has arranged: families' parts, then the team's; what is long opens where it stands.
import { html } from 'lit';
import { heading } from '../../element/core/heading.js';
import type { Part } from './hub-parts.js';

const audiences = ['families', 'team'] as const;

/**
 * The parts of each audience beneath its heading; of one audience alone, without.
 * @param level of the hub's heading
 */
export function byAudience(
  parts: readonly Part[],
  level: number,
  t: Record<(typeof audiences)[number], unknown>,
  section: (part: Part, level: number) => unknown,
): unknown {
  const groups = audiences.map((audience) => parts.filter((part) => !part.opens && part.audience === audience));
  const both = groups.every(({ length }) => length);
  return [
    parts.filter(({ opens }) => opens).map((part) => section(part, level + 1)),
    groups.map((group, index) =>
      both
        ? html`<div part="audience">
            ${heading(Math.min(level + 1, 6), t[audiences[index] as (typeof audiences)[number]])}
            ${group.map((part) => section(part, level + 2))}
          </div>`
        : group.map((part) => section(part, level + 1)),
    ),
  ];
}

/** Native, so that it works without a script, too. */
export const fold = (summary: unknown, content: unknown, opened?: () => void): unknown =>
  html`<details @toggle=${opened}>
    <summary>${summary}</summary>
    <div class="inside">${content}</div>
  </details>`;

/** One film is enough to begin with. */
export function firstOf(widgets: readonly unknown[], seeAll: (total: number) => unknown): unknown {
  const [first, ...others] = widgets;
  return others.length ? [first, fold(seeAll(widgets.length), others)] : first;
}
