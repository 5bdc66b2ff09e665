import type { CompiledCopy, Slot } from '../../campaign/compile/metadata/compile-copy.js';
import type { CompiledItem } from '../../campaign/compiled-manifest.js';

/** A text that says when it is to be posted. */
export type Post = CompiledCopy & { slot: Slot };

/** Those of some texts that say when they are to be posted, in that order. */
export const postsIn = (copy: readonly CompiledItem<'copy'>[]): Post[] =>
  copy
    .filter((item): item is Post => item.slot !== undefined)
    .sort((a, b) => Date.parse(a.slot.begins) - Date.parse(b.slot.begins));
