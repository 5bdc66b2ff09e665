import type { WriteStream } from 'node:tty';
import colours from 'picocolors';

/** Colours for a terminal; none where the output goes elsewhere. FORCE_COLOR and NO_COLOR are heeded. */
export const paintFor = (stream: WriteStream): ReturnType<typeof colours.createColors> =>
  colours.createColors(colours.isColorSupported && (stream.isTTY || 'FORCE_COLOR' in process.env));
