// Shows what hosts left to a visitor: in a page with our script, or without.
import { expect } from '@open-wc/testing';
import { openHostPage } from '../kit/host-page.js';
import { base, forms, page as placed } from './host.js';
import { type Seen, seen } from './visitor.js';

/** The visitor's view of each thing that a host left. */
export async function look(left: string[], hasScript: boolean): Promise<(Seen | `${Seen} and code`)[]> {
  const embed = await (await fetch(`/published/${placed.path}`)).text();
  // With words between them: what stands alone in one does not belong to the frame of the one before.
  const articles = left.map((html) => `<article>${html}</article>`).join('\n<p>And then:</p>\n');
  const page = await openHostPage({
    body: `${articles}<div id="last">${forms.address}</div>`.replaceAll(base, '{KIT}/'),
    faults: [{ path: `^${placed.path}`, body: embed, type: 'text/html; charset=utf-8' }],
    ...(!hasScript && { script: null }),
  });
  page.frame.scrollIntoView(); // Frames that nobody looks at say no height.
  // The address alone, at the end: what is before it has been seen when it is alive.
  if (hasScript) await page.ready(`#last ${placed.tag}`);
  const now = () => page.all('article').map((place) => seen(place, placed, `${page.kit}/${placed.path}`, hasScript));
  // A widget that is still loading looks lost, too: only what stays so is.
  const isThere = () => !now().some((what) => what.startsWith('lost'));
  await page.until(isThere, () => `all of ${now()}`).catch(() => undefined);
  expect(page.trouble).to.deep.equal([]);
  const all = now();
  const isAsked = async () => (await page.paths()).includes(placed.path);
  if (all.some((what) => /frame|page/.test(what))) await page.until(isAsked, () => 'the embed page to be asked for');
  page.close();
  return all;
}
