// The colours of a SharePoint section, as our CSS properties. A tenant may choose any colours, so each is taken only where it
// can be read (WCAG 2.2: 4.5:1 for text, 3:1 for controls); the last choice is always black or white.
import type { Theme } from './host-types.js';

/** The brightness of a colour, 0 to 1; undefined for what has no brightness by itself. */
function luminance(colour: string | undefined): number | undefined {
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour?.trim() ?? '') ?? [];
  const hex = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const numbers = hex
    ? [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : /^rgb\((\d+), *(\d+), *(\d+)\)$/
        .exec(colour?.trim() ?? '')
        ?.slice(1)
        .map(Number);
  const [r, g, b] =
    numbers?.map((number) => number / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) ?? [];
  return r === undefined || g === undefined || b === undefined ? undefined : 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 to 21; 0 where one of them is no colour. */
export function contrast(one: string | undefined, other: string | undefined): number {
  const [a, b] = [luminance(one), luminance(other)];
  return a === undefined || b === undefined ? 0 : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const TEXT = 4.5;
const CONTROL = 3;

/** By CSS property; nothing where the theme has no ground to compare with. */
export function sectionTheme({ isInverted, semanticColors = {}, palette = {} }: Theme): Record<string, string> {
  const scheme = { 'color-scheme': isInverted ? 'dark' : 'light' };
  const ground = semanticColors.bodyBackground;
  if (!ground || luminance(ground) === undefined) return scheme;
  const strongest = contrast('#000000', ground) > contrast('#ffffff', ground) ? '#000000' : '#ffffff';
  const isReadable = (colour: string | undefined, on: readonly string[]) =>
    on.every((each) => contrast(colour, each) >= TEXT);
  const text = isReadable(semanticColors.bodyText, [ground]) ? (semanticColors.bodyText as string) : strongest;
  const firstGround = (...grounds: (string | undefined)[]) =>
    grounds.find((each) => isReadable(text, [each ?? ''])) ?? ground;
  const surface = firstGround(semanticColors.bodyStandoutBackground, palette.neutralLighter);
  const raised = firstGround(palette.white);
  const grounds = [ground, surface, raised];
  const muted = isReadable(semanticColors.bodySubtext, grounds) ? (semanticColors.bodySubtext as string) : text;
  const [accent, onAccent] = [
    [semanticColors.primaryButtonBackground, semanticColors.primaryButtonText],
    [palette.themePrimary, ground],
    [semanticColors.link, ground],
  ].find(
    ([colour, on]) =>
      isReadable(colour, [on ?? '', raised]) && grounds.every((each) => contrast(colour, each) >= CONTROL),
  ) ?? [text, ground];
  const border =
    [semanticColors.bodyDivider, semanticColors.variantBorder].find((each) => contrast(accent, each) >= CONTROL) ??
    surface;
  return {
    ...scheme,
    color: text,
    '--campaign-color-text': text,
    '--campaign-color-text-muted': muted,
    '--campaign-color-surface': surface,
    '--campaign-color-surface-raised': raised,
    '--campaign-color-border': border,
    '--campaign-color-accent': accent as string,
    '--campaign-color-on-accent': onAccent as string,
  };
}
