// The contrast of a colour in words, and a colour beside the one that is used instead.
import { css, html, nothing, svg } from 'lit';
import goodIcon from 'lucide-static/icons/check.svg';
import weakIcon from 'lucide-static/icons/triangle-alert.svg';
import type { builderTheme } from '../../i18n/builder/theme.js';
import { shortRatio } from './contrast.js';
import { byTightness, type Judged, RING } from './pairs.js';

type Words = (typeof builderTheme)['en'];

export const judgedStyles = css`
  .judged {
    display: flex;
    gap: 8px;
    align-items: start;
    font-size: 0.9375em;
  }
  .judged svg {
    margin-block-start: 0.15em;
  }
  .good {
    color: var(--muted);
  }
  .good svg {
    color: var(--good);
  }
  .weak {
    color: var(--bad);
  }
  .swatch {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 1px solid var(--text);
    border-radius: 4px;
    forced-color-adjust: none;
  }
  .exchange {
    display: grid;
    justify-self: stretch;
    gap: 8px;
  }
  .exchange > div {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 0 12px;
    align-items: start;
  }
  .exchange .swatch {
    grid-row: span 2;
    margin-block-start: 2px;
  }
  .exchange dt {
    font-weight: 700;
  }
`;

export const isWeak = ({ ratio, needed }: Judged): boolean => ratio < needed;

/** All that is too weak; else the tightest, that of text before that of marks. */
export const shown = (judged: Judged[]): Judged[] => {
  const weak = judged.filter(isWeak);
  return weak.length > 0
    ? weak
    : judged
        .filter(({ use }) => use === 'text')
        .concat(judged)
        .slice(0, 1);
};

/** The one that says most: what is read before what is only seen. */
export const tightest = (judged: Judged[]): Judged | undefined => {
  const all = shown([...judged].sort(byTightness));
  return all.find(({ use }) => use === 'text') ?? all[0];
};

/** The style attribute is not ours to use: the policy of the page refuses it. */
export const swatch = (hex: string): unknown =>
  html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">${svg`<path fill=${hex} stroke="none" d="M0 0h1v1H0z" />`}</svg>`;

export function judgedLine(judged: Judged | undefined, t: Words): unknown {
  if (!judged) return nothing;
  const { use, other, ratio, needed } = judged;
  const beside = t.beside[other === RING ? 'ring' : other];
  const short = shortRatio(ratio);
  const weak = isWeak(judged);
  return html`<p class="judged ${weak ? 'weak' : 'good'}">
    ${weak ? weakIcon : goodIcon}<span>${weak ? t.weak(short, beside, t.uses[use], needed) : t.good(short, beside)}</span>
  </p>`;
}

/** A colour that was chosen, and the one that is used. */
export interface Exchange {
  wanted: string;
  used: string;
  judgedWanted: Judged | undefined;
  judgedUsed: Judged | undefined;
}

export const exchange = ({ wanted, used, judgedWanted, judgedUsed }: Exchange, t: Words): unknown =>
  html`<dl class="exchange">
    <div>${swatch(wanted)}<dt>${t.wanted(wanted)}</dt><dd>${judgedLine(judgedWanted, t)}</dd></div>
    <div>${swatch(used)}<dt>${t.used(used)}</dt><dd>${judgedLine(judgedUsed, t)}</dd></div>
  </dl>`;
