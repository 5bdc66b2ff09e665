// A page in a frame cannot see the page around it. What stands behind the frame says whether it should be light or dark.
import { parentOf } from '../../util/clobber-safe-dom.js';

export type Scheme = 'light' | 'dark';

/** That of the nearest ground, or else what the page says of itself. */
export function schemeAround(frame: Element): Scheme {
  for (let around: Element | null = frame; around; around = parentOf(around)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channelsOf(getComputedStyle(around).backgroundColor);
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  const { colorScheme = '' } = getComputedStyle(frame);
  const asDevice = /light/.test(colorScheme) && !matchMedia('(prefers-color-scheme: dark)').matches;
  return /dark/.test(colorScheme) && !asDevice ? 'dark' : 'light';
}

/** Of `rgb(…)` and `rgba(…)`. A colour of another kind says nothing. */
const channelsOf = (color: string): number[] =>
  /^rgb/.test(color) ? (color.match(/[\d.]+/g) ?? []).map(Number) : [0, 0, 0, 0];
