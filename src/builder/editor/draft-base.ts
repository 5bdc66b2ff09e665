// The base of a draft's addresses: beside the kit's own manifest, so that paths lead to the kit's files.

export interface DraftBase {
  /** The folder of the kit that the builder's page is in; ends with "/". */
  root: string;
  /** The address that the kit was published for: what a draft extends. In a preview nothing may be there yet. */
  base: string;
}

/** The address that a draft is checked under; no file of the kit has it. */
export const draftUrl = ({ root }: DraftBase): string => `${root}your-version.json`;

/** Files at the kit's address are in the kit that this page is in. */
export const localUrl = (url: string, { root, base }: DraftBase): string =>
  url.startsWith(base) ? root + url.slice(base.length) : url;
