// The graphics of each channel, those of one shape together.
import type { CompiledGraphic } from '../../campaign/compile/compile-metadata.js';

const SHAPES = ['square', 'story', 'landscape', 'profile-frame'];

export interface ChannelGroup {
  channel: string;
  graphics: CompiledGraphic[];
}

/** @param wanted the channels to show, in this order. Default, and where there is none of them: all, as the graphics name them */
export function channelGroups(graphics: readonly CompiledGraphic[], wanted: readonly string[] = []): ChannelGroup[] {
  const named = [...new Set<string>(graphics.flatMap(({ channels }) => channels))];
  const known = wanted.filter((channel) => named.includes(channel));
  const byShape = [...graphics].sort((a, b) => SHAPES.indexOf(a.shape) - SHAPES.indexOf(b.shape));
  return (known.length ? known : named).map((channel) => ({
    channel,
    graphics: byShape.filter(({ channels }) => channels.some((each) => each === channel)),
  }));
}
