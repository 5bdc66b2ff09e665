// Pictures of widgets that did not come. Browsers do not keep a refusal for those who listen later, and a widget draws before
// the doctor is there: each such picture is asked for again.

import { findAll, shadowOf } from '../../../util/clobber-safe-dom.js';
import { finding, type Report } from '../finding.js';
import type { Watch } from '../watch.js';
import { bareUrl } from './bare-url.js';
import type { Placement } from './check-elements.js';
import type { Probes } from './probe.js';

export async function checkPictures(
  placements: readonly Placement[],
  probes: Probes,
  watch: Watch,
): Promise<Pick<Report, 'findings' | 'unsettled'>> {
  const pictures = placements.flatMap(({ element, state }) => {
    const root = state === 'alive' && shadowOf(element);
    return root ? findAll<HTMLImageElement>('img', root) : [];
  });
  const urls = new Set(pictures.filter(hasFailed).map(addressOf));
  const findings = [...urls].map(async (url) => {
    // A refusal is named with its directive, by check-loading.ts.
    if ((await probes.draw(url)) || watch.refusalOf(url)) return [];
    return [finding('warning', 'picture', bareUrl(url))];
  });
  return { findings: (await Promise.all(findings)).flat(), unsettled: pictures.some(isComing) };
}

const hasFailed = (picture: HTMLImageElement) =>
  picture.complete && picture.naturalWidth === 0 && addressOf(picture) !== '';

/** Those further down the page may wait for a reader. */
const isComing = (picture: HTMLImageElement) => {
  const { top, bottom } = picture.getBoundingClientRect();
  return !picture.complete && bottom > 0 && top < innerHeight;
};

const addressOf = (picture: HTMLImageElement) => picture.currentSrc || picture.src;
