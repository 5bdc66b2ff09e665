// WCAG 2.2: the contrast of two colours, as the browser computes them.

const luminance = (channels: number[]) => {
  const [r, g, b] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

type Colour = [r: number, g: number, b: number, alpha: number];

/** Browsers compute `rgb()`, and `color(srgb …)` for mixed colours. */
const channels = (css: string): Colour => {
  const [r = 0, g = 0, b = 0, alpha = 1] = (css.match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const scale = css.startsWith('color(') ? 255 : 1;
  return [r * scale, g * scale, b * scale, alpha];
};

/** A colour that lets the ground through, as it is seen on it. */
const over = ([r, g, b, alpha]: Colour, ground: Colour): number[] =>
  [r, g, b].map((each, at) => each * alpha + (ground[at] ?? 0) * (1 - alpha));

/** @param probe stands where the colours are known: its own are overwritten */
export function contrastRatio(probe: HTMLElement, colour: string, ground: string): number {
  probe.style.color = colour;
  probe.style.backgroundColor = ground;
  const { color, backgroundColor } = getComputedStyle(probe);
  const behind = channels(backgroundColor);
  const [first, second] = [luminance(over(channels(color), behind)), luminance(behind.slice(0, 3))];
  const [light, dark] = [Math.max(first, second), Math.min(first, second)];
  return (light + 0.05) / (dark + 0.05);
}
