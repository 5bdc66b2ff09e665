// The contrast of two colours (WCAG 2.2), and the nearest colour that has enough of it.
import { clampChroma, converter, differenceEuclidean, formatHex, wcagContrast } from 'culori/fn';
import './values.js'; // It registers the colour spaces.

/** 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** Rounded down, so that a figure never claims too much: 4.48 is "4.4". */
export const shortRatio = (ratio: number): number => Math.floor(ratio * 10) / 10;

const oklch = converter('oklch');
const difference = differenceEuclidean('oklab');
const STEPS = 400;

export interface Demand {
  /** The other colour of the pair. */
  hex: string;
  needed: number;
}

/**
 * The colour of the same hue, lighter or darker, that is least different and far enough from all that it is seen with.
 * Undefined where there is none: what it is seen with must change.
 */
export function nearestPassing(hex: string, demands: readonly Demand[]): string | undefined {
  const passes = (candidate: string) => demands.every((demand) => contrast(candidate, demand.hex) >= demand.needed);
  if (passes(hex)) return hex;
  const from = oklch(hex);
  if (!from) return undefined;
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  // Outwards: what is further off in lightness than the best is from it altogether cannot be nearer.
  for (let off = 0; off <= 1 && off < least; off += 1 / STEPS) {
    for (const l of [from.l - off, from.l + off]) {
      // As it will be written: rounding to 255 steps must not undo it.
      const candidate = formatHex(clampChroma({ ...from, l: Math.min(1, Math.max(0, l)) }, 'oklch'));
      const far = difference(hex, candidate);
      if (far < least && passes(candidate)) [nearest, least] = [candidate, far];
    }
  }
  return nearest;
}
