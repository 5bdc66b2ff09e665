import { isServer, nothing } from 'lit';

/** Where a link to a file opens: of a file at another site browsers take no notice of `download`, and would leave the page for it. */
export const newTabFor = (href: string): unknown =>
  isServer || new URL(href).origin === location.origin ? nothing : '_blank';
