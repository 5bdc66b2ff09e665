// Why: a page keeps a widget's height until its words are there, by rules of its own, so that nothing has to be loaded first.
// The rules are made from heights that were measured with the campaign. Words wrap by the width of letters, so their steps are
// written in `ch`, in the font of whichever page takes the rules; steps of the layout stay in pixels, heights in `em`.

/** One font's heights of a widget, in CSS pixels at a font size of 16 px. */
export interface MeasuredHeights {
  /** The width of a `0`, in CSS pixels. */
  ch: number;
  /** One for each of `measuredWidths`. */
  heights: readonly number[];
}

const STEP = 4;

/** Column widths at which a widget is measured, in CSS pixels. */
export const measuredWidths: readonly number[] = Array.from({ length: 266 }, (_, index) => 228 + index * STEP);

const EM = 16;

/** Samples beside the first and the last one that cannot show a step of their own. */
const TOLERANCE_PX = 4;

/** A difference that readers do not see, in CSS pixels. */
const UNSEEN = 3;

/** A height that most screens do not have below the head of a page, in CSS pixels. */
const SCREEN = 1000;

interface Sample {
  /** The width of the column, in CSS pixels. */
  column: number;
  /** The width of a column with as many letters of the usual font. */
  width: number;
  height: number;
}

/** A range of widths in which the height is a straight line: words that do not wrap anew, and pictures that grow. */
interface Segment {
  /** Its upper end, as a column of the usual font; none for the widest. */
  below: number | undefined;
  slope: number;
  height: number;
}

interface Band {
  below: number | undefined;
  segments: Segment[];
}

const round = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));

/** If no campaign comes, the height is given back after a while. */
export const releaseRule = '@keyframes campaign-widgets-release { to { min-block-size: 0 } }';

/**
 * The rules that keep the height of one widget.
 * @param selector the widget: `thank-you-banner[variant="hero"]`
 * @param usual how it was measured in a font as most pages have
 * @param others the same with narrower and wider letters
 */
export function reservedHeightRules(
  selector: string,
  usual: MeasuredHeights,
  others: readonly MeasuredHeights[] = [],
): string {
  const child = `${selector} > :first-child`;
  const lines = [`${selector} { display: block; container-type: inline-size }`];
  let shown = '';
  let keep = `display: block; margin-block: 0; font-size: inherit; animation: campaign-widgets-release 0s 20s forwards; `;
  for (const { below: layout, segments } of bands(usual, others)) {
    for (const { below, slope, height } of segments) {
      const limits = [layout && `${layout}px`, below && `${round(below / usual.ch, 1)}ch`].filter(Boolean);
      const em = `${round(height / EM)}em`;
      const size = slope ? `calc(${em} ${slope < 0 ? '-' : '+'} ${round(Math.abs(slope) * 100)}cqi)` : em;
      if (size === shown) continue;
      shown = size;
      const rule = `${child} { ${keep}min-block-size: ${size} }`;
      keep = '';
      const limit = limits.length > 1 ? `min(${limits.join(', ')})` : limits[0];
      lines.push(limit ? `@container (width < ${limit}) { ${rule} }` : rule);
    }
  }
  return lines.join('\n');
}

/** Of words and a picture inside an element the picture takes what is left of the height, so that it is the widget's. */
export function bakedRules(selector: string): string {
  const baked = `${selector} > span:first-child`;
  return [
    `${baked} { display: flex; flex-direction: column; gap: 0.5em; line-height: 1.4 }`,
    `${baked} > br { display: none }`,
    `${baked} > img { flex: 1 1 0; min-block-size: 0; inline-size: 100%; object-fit: cover }`,
  ].join('\n');
}

/** The widths between two steps of the layout, widest first. */
function bands(usual: MeasuredHeights, others: readonly MeasuredHeights[]): Band[] {
  const edges = [0, ...layoutSteps(usual, others), measuredWidths.length];
  const band = (from: number, end: number): Band => {
    const samplesOf = ({ heights, ch }: MeasuredHeights): Sample[] =>
      measuredWidths
        .slice(from, end)
        .map((column, at) => ({ column, width: (column * usual.ch) / ch, height: heights[from + at] ?? 0 }))
        .reverse();
    const samples = samplesOf(usual);
    const middle = straight(samples);
    // Of a column that has more letters or fewer than the usual font shows of this layout, the other fonts know.
    const elsewhere = others.flatMap(samplesOf).sort((a, b) => b.width - a.width);
    const [widest = 0, narrowest = 0] = [samples[0]?.width, samples.at(-1)?.width];
    const more = elsewhere.filter(({ width }) => width > widest);
    const fewer = elsewhere.filter(({ width }) => width < narrowest);
    const before = level(more, middle[0]?.slope);
    if (before.length && middle[0]) middle[0].below = widest;
    const segments = [...before, ...middle, ...level(fewer, middle.at(-1)?.slope)];
    if (segments[0]) segments[0].below = undefined;
    return { below: end === measuredWidths.length ? undefined : measuredWidths[end], segments };
  };
  return edges
    .slice(1)
    .map((end, index) => band(edges[index] ?? 0, end))
    .reverse();
}

/** The indices where most fonts step at the same width: that is layout, not words. */
function layoutSteps(usual: MeasuredHeights, others: readonly MeasuredHeights[]): number[] {
  const all = [usual, ...others];
  const steps = ({ heights }: MeasuredHeights, index: number) =>
    Math.abs((heights[index] ?? 0) - (heights[index - 1] ?? 0)) > Math.max(EM / 2, allowed(heights[index] ?? 0));
  return measuredWidths
    .map((_, index) => index)
    .slice(TOLERANCE_PX, -TOLERANCE_PX)
    .filter((index) => all.filter((each) => steps(each, index)).length > all.length / 2);
}

/** Content that is longer than a screen ends below it, where a line more or less is not seen. */
const allowed = (height: number): number => Math.max(UNSEEN, height / (height > SCREEN ? 12 : 50));

/** As few straight lines as come near enough to every sample; each starts where the one before left it. */
function straight(samples: readonly Sample[]): Segment[] {
  const segments: Segment[] = [];
  let start: Sample | undefined;
  let before: Sample | undefined;
  let below: number | undefined;
  let slopes = ANY;
  const close = () => {
    if (!start) return;
    const [low, high] = slopes;
    const slope = (low <= 0 && high >= 0) || low === high ? 0 : (low + high) / 2;
    segments.push({ below, slope, height: start.height - slope * start.column });
  };
  for (const sample of samples) {
    const near = allowed(sample.height);
    const jumps = before && Math.abs(before.height - sample.height) > Math.max(near, EM / 2);
    const fitting = start && sample !== start ? both(slopes, slopesTo(start, sample, near)) : slopes;
    if (!start || jumps || fitting[0] > fitting[1]) {
      close();
      below = before && (before.width + sample.width) / 2;
      start = sample;
      slopes = ANY;
    } else slopes = fitting;
    before = sample;
  }
  close();
  return segments;
}

type Range = readonly [low: number, high: number];

const ANY: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

const both = (a: Range, b: Range): Range => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

function slopesTo(start: Sample, sample: Sample, near: number): Range {
  const run = start.column - sample.column;
  const fall = start.height - sample.height;
  return [(fall - near) / run, (fall + near) / run];
}

/** Columns that only another font has. @param slope of the usual font next to them */
function level(samples: readonly Sample[], slope = 0): Segment[] {
  const segments: Segment[] = [];
  for (const { column, width, height } of samples) {
    const value = height - slope * column;
    const last = segments.at(-1);
    if (!last || Math.abs(last.height - value) > 2 * allowed(height))
      segments.push({ below: width, slope, height: value });
  }
  return segments;
}
