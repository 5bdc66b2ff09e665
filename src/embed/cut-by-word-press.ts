// WordPress makes no frame taller than this, whatever is in it (wp-includes/js/wp-embed.js). What is longer scrolls in its frame,
// and a link that stays in view leads to all of it on the page alone.
import type { Secret } from './word-press-secret.js';

const TALLEST = 1000;

/** A function that shows the link where WordPress cuts, and only there. It takes the height of the page as it is. */
export function cutByWordPress(root: Element, secretOf: Secret): (height: number) => void {
  const link = root.querySelector<HTMLAnchorElement>('.whole');
  if (!link) return () => {};
  link.search = location.search;
  return (height) => void root.classList.toggle('cut', !!secretOf() && height - link.offsetHeight > TALLEST);
}
