// An address with a draft in it was opened: everybody who opens it sees the draft, whether or not they look at the manifest.
// This loads no editor.
import type { Builder } from '../builder.js';

/**
 * Shows the draft that the address holds, if it holds one. Where it cannot be shown, the manifest step opens, which says why.
 */
export async function restoreDraft(builder: Builder): Promise<void> {
  const { draft: packed } = builder.state;
  if (!packed) return;
  try {
    const [{ unpackText }, { inWorker }, { draftOf }] = await Promise.all([
      import('./packed-text.js'),
      import('../worker/in-worker.js'),
      import('./draft-of.js'),
    ]);
    const place = { root: builder.root, base: builder.kit.base };
    const { manifest } = await inWorker('inspect', { text: await unpackText(packed), place, look: false });
    // Somebody may have gone on meanwhile.
    if (builder.state.draft !== packed) return;
    if (!manifest) throw new Error('There is nothing to show.');
    builder.draft = draftOf(manifest, builder);
  } catch {
    if (builder.state.draft === packed) builder.set({ step: 'manifest' });
  }
}
