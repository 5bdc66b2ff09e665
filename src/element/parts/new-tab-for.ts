import { isServer, nothing } from 'lit';

/** Opens files of another site in a new tab: browsers ignore `download` there, and would leave the page. */
export const newTabFor = (href: string): unknown =>
  isServer || new URL(href).origin === location.origin ? nothing : '_blank';
