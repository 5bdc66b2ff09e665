declare module 'virtual:chunks' {
  /** The files of each tag's widget, relative to the script. */
  export const chunks: Record<string, readonly string[]>;
}

/** The version in package.json. */
declare const __VERSION__: string;
