// WCAG 2.2: the contrast of two colours, as the browser computes them.

const luminance = (channels: number[]) => {
  const [r, g, b] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** @param probe stands where the colours are known: its own are overwritten */
export function contrastRatio(probe: HTMLElement, colour: string, ground: string): number {
  probe.style.color = colour;
  probe.style.backgroundColor = ground;
  const { color, backgroundColor } = getComputedStyle(probe);
  const [first, second] = [color, backgroundColor].map((css) => luminance((css.match(/[\d.]+/g) ?? []).map(Number)));
  const [light, dark] = [Math.max(first ?? 0, second ?? 0), Math.min(first ?? 0, second ?? 0)];
  return (light + 0.05) / (dark + 0.05);
}
