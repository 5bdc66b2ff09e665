// Files of the package. Each is a plain script that leaves a value under its name: SharePoint's policy lets it run from where
// the package is, and no server of ours is asked.
import { create, ofDocument } from '../util/clobber-safe-dom.js';
import { tryAgain } from '../util/try-again.js';

declare global {
  interface Window {
    campaignWidgetsFiles?: Record<string, unknown>;
  }
}

/** As build/vite/chunk-factories.ts writes it. */
type Chunk = [make: (load: (name: string) => Promise<unknown>, ...needs: unknown[]) => unknown, ...needs: string[]];

/** Shared by all web parts of a page: this module is loaded once. */
const files: Record<string, Promise<unknown>> = {};
const chunks: Record<string, Promise<unknown>> = {};

/** Keeps a result, but no failure: the next web part may have more luck. */
function once(kept: Record<string, Promise<unknown>>, name: string, load: () => Promise<unknown>): Promise<unknown> {
  const result = kept[name] ?? load();
  kept[name] = result;
  result.catch(() => delete kept[name]);
  return result;
}

const run = (src: string): Promise<void> =>
  new Promise<void>((done, fail) => {
    const script = create('script');
    script.onload = () => done();
    script.onerror = () => fail(new Error(`${src} did not come`));
    script.src = src;
    ofDocument('head').append(script);
  });

/** The value of a file. @param folder the package's, ending with "/" */
export const packageFile = (folder: string, name: string): Promise<unknown> =>
  once(files, folder + name, () =>
    tryAgain(async (again) => {
      await run(folder + name + again);
      const value = window.campaignWidgetsFiles?.[name];
      if (value === undefined) throw new Error(`${folder}${name} is of another version`);
      return value;
    }),
  );

/** The exports of a chunk. @param release the part of the names of all chunks */
export const packageChunk = (folder: string, name: string, release: string): Promise<unknown> =>
  once(chunks, folder + name, async () => {
    const load = (other: string) => packageChunk(folder, other, release);
    const [make, ...needs] = (await packageFile(folder, `${name}-${release}.js`)) as Chunk;
    return make(load, ...(await Promise.all(needs.map(load))));
  });
