declare module 'virtual:chunks' {
  /** The files of a tag's widget, relative to the script: what it shares, then its own. */
  export const filesOf: (name: string) => string[];
}

/** The version in package.json. */
declare const __VERSION__: string;
