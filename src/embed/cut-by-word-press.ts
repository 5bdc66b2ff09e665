// WordPress makes no frame taller than this, whatever is in it (wp-includes/js/wp-embed.js). What is longer scrolls in its frame,
// and a link that stays in view leads to all of it on the page alone.
import type { Secret } from './word-press-secret.js';

const TALLEST = 1000;

/** Shows the link where WordPress cuts, and only there. @param height of the page, with the link if that shows */
export function cutByWordPress(height: number, secretOf: Secret): void {
  const { documentElement: root, links } = document;
  const link = [...links].find(({ className }) => className === 'whole');
  if (!link) return;
  const isCut = !!secretOf() && height - link.offsetHeight > TALLEST;
  link.search = location.search;
  if (isCut !== root.classList.contains('cut')) root.classList.toggle('cut', isCut);
}
