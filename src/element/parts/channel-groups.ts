// The graphics of each channel, those of one shape together.
import type { CompiledGraphic } from '../../campaign/compile/compile-metadata.js';

/** The usual ones; all others come after them. */
const SHAPES = ['square', 'portrait', 'story', 'landscape', 'profile-frame'];

export interface ChannelGroup {
  channel: string;
  graphics: CompiledGraphic[];
}

/** @param wanted the channels to show, in this order. Default, and where there is none of them: all, as the graphics name them */
export function channelGroups(graphics: readonly CompiledGraphic[], wanted: readonly string[] = []): ChannelGroup[] {
  const named = [...new Set<string>(graphics.flatMap(({ channels }) => channels))];
  const known = wanted.filter((channel) => named.includes(channel));
  const rank = ({ shape = '' }: CompiledGraphic) => (SHAPES.includes(shape) ? SHAPES.indexOf(shape) : SHAPES.length);
  const byShape = [...graphics].sort((a, b) => rank(a) - rank(b));
  return (known.length ? known : named).map((channel) => ({
    channel,
    graphics: byShape.filter(({ channels }) => channels.some((each) => each === channel)),
  }));
}
