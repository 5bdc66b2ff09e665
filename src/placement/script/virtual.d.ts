declare module 'virtual:chunks' {
  /** The tags of the registry: the list below names them already. */
  export const tags: readonly import('../../widgets/registry.js').Tag[];
  /** The chunks that a tag's widget needs: what it shares, then its own. */
  export const chunksFor: (name: string) => string[];
  /** The file of a chunk, relative to the script. */
  export const fileOf: (name: string) => string;
}

declare module 'virtual:pins' {
  /** The SHA-256 of each chunk, by its name. Only in the pinned script. */
  export const pins: Record<string, string>;
}

/** The parts of a page script beside the loader; only in the build that publishing makes page scripts of. */
declare const __PARTS__: import('./page-parts.js').PageParts | undefined;

/** True in the build that pages pin. */
declare const __PINNED__: boolean;

/** The version in package.json. */
declare const __VERSION__: string;
