// Shows what hosts left to a visitor: in a page with our script, or without.
import { expect } from '@open-wc/testing';
import { openHostPage } from '../kit/host-page.js';
import { base, forms, page as placed } from './host.js';
import { isAt, type Seen, seen } from './visitor.js';

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
  const address = `${page.kit}/${placed.path}`;
  const see = (place: HTMLElement) => seen(place, placed, address, hasScript);
  const now = () => page.all('article').map(see);
  // A widget or a frame that is still loading looks lost, too: only what stays so is.
  const mayCome = (place: HTMLElement) =>
    place.querySelector(placed.tag) || [...place.querySelectorAll('iframe')].some(({ src }) => isAt(src, address));
  const loading = () => page.all('article').filter((place) => mayCome(place) && see(place).startsWith('lost'));
  await page.until(
    () => loading().length === 0,
    () => `all of ${loading().map((place) => place.innerHTML)}`,
  );
  expect(page.trouble).to.deep.equal([]);
  const all = now();
  const isAsked = async () => (await page.paths()).includes(placed.path);
  if (all.some((what) => /frame|page/.test(what))) await page.until(isAsked, () => 'the embed page to be asked for');
  page.close();
  return all;
}
