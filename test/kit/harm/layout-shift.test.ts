import { expect } from '@open-wc/testing';
import { measureReservedHeight } from '../../../src/builder/measure/measure-heights.js';
import type { Language } from '../../../src/campaign/language/language.js';
import { bakedIn } from '../../../src/embed-code/fragment-path.js';
import { type Tag, tags } from '../../../src/widgets/registry.js';
import { fontRules, useFont, type Width } from '../../support/fonts.js';
import { looksAtAll } from '../../support/one-engine.js';
import { sumOf } from '../../support/shifts.js';
import { fragmentOf } from '../fragment.js';
import { type HostPage, openHostPage } from '../host-page.js';
import { showsFallback } from '../what-shows.js';

// The builder hands out rules for the site's own style sheet, measured with the campaign. They are measured once, in a
// font as wide as most are, and must hold in narrower and in wider ones.

/** A hub is many screens long, and its parts come as they come near: what follows it is out of sight. */
const measured = tags.filter((tag) => tag !== 'campaign-hub');
const some: Tag[] = ['thank-you-banner', 'campaign-video', 'campaign-share'];
/** It takes a second or two to measure one: all of them in one language, in one engine. */
const lookedAt: Partial<Record<Language, Tag[]>> = looksAtAll ? { en: measured, cy: some } : { en: some };

const known = new Map<string, Promise<string>>();
const measuredRules = (tag: Tag, lang: Language): Promise<string> => {
  const rules = known.get(tag + lang) ?? measureInUsualFont(tag, lang);
  known.set(tag + lang, rules);
  return rules;
};

/** In the preview's frame as it is loaded, so that what is measured is not this machine's font. */
async function measureInUsualFont(tag: Tag, lang: Language): Promise<string> {
  const seen = new MutationObserver(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[src$="preview.html"]');
    frame?.addEventListener('load', () => useFont(frame.contentDocument as Document, 'usual'), { once: true });
  });
  seen.observe(document.body, { childList: true });
  try {
    return await measureReservedHeight(`${location.origin}/at-home/`, { tag, attributes: {}, lang, page: undefined });
  } finally {
    seen.disconnect();
  }
}

const bodyOf = (looked: readonly Tag[]) =>
  looked.map((tag) => `<${tag}><p><a href="/elsewhere">See the campaign</a></p></${tag}>`).join('\n');

const heightsOf = ({ document }: HostPage) =>
  new Map([...document.body.children].map((widget) => [widget.localName, widget.getBoundingClientRect().height]));

async function drawn(host: HostPage): Promise<void> {
  const isDrawn = (widget: Element) => !!widget.shadowRoot?.querySelector('[part~=base]') && !showsFallback(widget);
  await host.until(
    () => [...host.document.body.children].every(isDrawn),
    () => 'all widgets to be drawn',
  );
  await Promise.all(
    [...host.document.body.children].map(
      (widget) => (widget as Partial<{ updateComplete: Promise<unknown> }>).updateComplete,
    ),
  );
}

/** The rules come once the font is there: Firefox does not ask again how wide a `0` is when it comes later. */
async function open(rules: string, lang: string, width: number, font: Width, markup: string): Promise<HostPage> {
  const host = await openHostPage({
    width,
    lang,
    script: null,
    head: `<meta name="viewport" content="width=device-width"><style>${fontRules(font)} body { margin: 0 }</style>`,
    body: markup,
  });
  await host.document.fonts.load('16px "Test font"');
  await host.document.fonts.load('bold 16px "Test font"');
  const style = host.document.createElement('style');
  style.textContent = rules;
  host.document.head.append(style);
  return host;
}

const LINE = 24;
/**
 * The largest difference between kept and needed height: in the font that was measured to a line at the worst, where words wrap at
 * that very width; in others to three lines, or a quarter of what is tall. Letters are not equally wide in proportion to `ch`
 * in all fonts, so that words wrap a little sooner or later. And how many of all must be exact, or as near as a line.
 */
const FAR = { usual: () => LINE + 2, narrow: farIn, wide: farIn };
const NEAR: Record<Width, readonly [by: (height: number) => number, share: number]> = {
  // The rules themselves leave out what is less than a fiftieth of what is tall, on either side.
  usual: [(height) => Math.max(8, height / 40), 0.9],
  narrow: [() => LINE + 2, 0.65],
  wide: [() => LINE + 2, 0.65],
};

function farIn(height: number): number {
  return Math.max(3 * LINE, height / 4);
}

/** A widget taller than a screen ends out of sight. */
const SCREEN = 1000;

describe('A page that has the rules of the builder keeps the height of what is to come', () => {
  for (const [lang, looked] of Object.entries(lookedAt) as [Language, Tag[]][]) {
    const body = bodyOf(looked);
    let rules = '';
    before(async function () {
      this.timeout(180_000);
      const all = [];
      for (const tag of looked) all.push(await measuredRules(tag, lang));
      rules = all.join('\n');
    });

    for (const font of ['usual', 'narrow', 'wide'] as const) {
      it(`in a font with ${font} letters (${lang})`, async () => {
        const [by, share] = NEAR[font];
        const near: boolean[] = [];
        for (const width of looksAtAll ? [240, 320, 480, 640, 768, 1280] : [300, 360, 480, 600, 900]) {
          const host = await open(rules, lang, width, font, body);
          const before = heightsOf(host);
          host.addScript();
          await drawn(host);
          for (const [tag, after] of heightsOf(host)) {
            const kept = before.get(tag) ?? 0;
            const off = kept > SCREEN && after > SCREEN ? 0 : Math.abs(after - kept);
            expect(off, `<${tag}> at ${width} px: kept ${kept}, needs ${after}`).to.be.at.most(FAR[font](after));
            near.push(off <= by(after));
          }
          host.close();
        }
        const found = near.filter(Boolean).length / near.length;
        expect(found, 'how many are near').to.be.at.least(share);
      });
    }

    it(`and gives back what a widget does not need once it is there (${lang})`, async () => {
      const tall = '> :first-child { display: block; min-block-size: 200em }';
      const [plain, kept] = await Promise.all(
        ['', looked.map((tag) => `${tag} ${tall}`).join('\n')].map(async (more) => {
          const host = await open(more, lang, 640, 'usual', body);
          host.addScript();
          await drawn(host);
          return heightsOf(host);
        }),
      );
      expect(kept).to.deep.equal(plain);
    });
  }

  it('and gives it back where the campaign does not come', async () => {
    const host = await openHostPage({
      head: '<style>thank-you-banner > :first-child { display: block; margin: 0; min-block-size: 60em }</style>',
      body: '<thank-you-banner><p>Thank you</p></thank-you-banner>',
      faults: [{ path: 'manifest.json', status: 404 }],
    });
    await host.failed(1);
    await host.until(
      () => host.find('thank-you-banner').getBoundingClientRect().height < 100,
      () => `its height to be given back: ${host.find('thank-you-banner').getBoundingClientRect().height}`,
    );
  });

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const banner =
      '<thank-you-banner><p><a href="/elsewhere">See the campaign</a></p></thank-you-banner><p>And more</p>';
    const shiftsWith = async (css: string, markup = banner, tag = 'thank-you-banner', width = 640) => {
      const host = await open(css, 'en', width, 'usual', markup);
      await new Promise((done) => host.window.requestAnimationFrame(() => host.window.requestAnimationFrame(done)));
      // A page that has painted already moves when its rules come, which a page that has them from the start does not.
      const start = host.window.performance.now();
      host.addScript();
      await host.ready(tag);
      await new Promise((done) => host.window.requestAnimationFrame(() => host.window.requestAnimationFrame(done)));
      return sumOf(host.shifts.filter(({ startTime }) => startTime >= start));
    };

    for (const width of [240, 320, 480, 640, 768, 1024, 1280])
      it(`nor by more than 0.002 where today’s words are inside, at ${width} px`, async () => {
        for (const tag of some) {
          const baked = bakedIn(await fragmentOf(tag));
          const shift = await shiftsWith(
            await measuredRules(tag, 'en'),
            `<${tag}>${baked}</${tag}><p>And more</p>`,
            tag,
            width,
          );
          expect(shift, tag).to.be.at.most(0.002);
        }
      });

    it('so that what follows does not move, as browsers count it', async () => {
      expect(await shiftsWith(await measuredRules('thank-you-banner', 'en'))).to.be.below(0.005);
    });

    it('which it does without the rules', async () => {
      expect(await shiftsWith('')).to.be.above(0.02);
    });
  }
});
