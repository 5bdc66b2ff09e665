// Why: a picture that does not come shows its alternative text, which in a small place is several times as tall as the picture.
import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import type { Example } from '../../src/element/example.js';
import { tags } from '../../src/widgets/registry.js';
import { nameOf } from '../support/media.js';
import { mount, useSample } from '../support/mount.js';
import { openAll } from '../support/open-all.js';
import { waitUntil } from '../support/wait-until.js';

const ALT =
  'Two officers in uniform and their children at a kitchen table, drawing thank you cards on a rainy Sunday morning';

const picturesOf = (widget: HTMLElement): HTMLImageElement[] =>
  [...(widget.shadowRoot as ShadowRoot).querySelectorAll('img')].filter((image) => image.checkVisibility());

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** Those that take more height without their picture. */
async function grown(widget: HTMLElement): Promise<string[]> {
  const pictures = picturesOf(widget);
  for (const image of pictures) image.loading = 'eager';
  await waitUntil(() => pictures.every(({ complete }) => complete), 'a picture does not come');
  const before = pictures.map(heightOf);
  for (const image of pictures) {
    for (const source of image.parentElement?.querySelectorAll('source') ?? []) source.remove();
    image.alt = image.alt && ALT;
    image.src = '/nowhere.jpg';
  }
  await waitUntil(() => pictures.every((image) => image.complete && image.naturalWidth === 0), 'it comes all the same');
  return pictures.flatMap((image, index) => {
    const [was = 0, is] = [before[index], heightOf(image)];
    return is > was + 1
      ? [`${nameOf(image.parentElement as Element)}: ${Math.round(is)} px, not ${Math.round(was)}`]
      : [];
  });
}

for (const tag of tags) {
  describe(`<${tag}> without its pictures`, () => {
    for (const width of [320, 640, 1280]) {
      it(`is no taller in ${width} px`, async () => {
        useSample();
        const { examples }: { examples: Example[] } = await import(`../../src/widgets/${tag}/examples.ts`);
        const all: string[] = [];
        for (const { html, title } of examples.filter(({ fallback }) => !fallback)) {
          const widget = await mount<CampaignElement>(html, { width });
          await openAll(widget);
          all.push(...(await grown(widget)).map((each) => `${title}: ${each}`));
        }
        expect(all).to.deep.equal([]);
      });
    }
  });
}
