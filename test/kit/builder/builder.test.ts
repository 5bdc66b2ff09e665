import { expect } from '@open-wc/testing';
import { steps } from '../../../src/builder/state.js';
import { tags } from '../../../src/widgets/registry.js';
import { waitUntil } from '../../support/wait-until.js';
import { openBuilder } from './builder-page.js';

const headingIn = (root: ShadowRoot) => root.querySelector('h2')?.textContent?.trim() ?? '';

describe('The builder of a kit', () => {
  it('shows every widget live and small, as it comes near, and out of the way of keyboard and screen reader', async () => {
    const page = await openBuilder();
    const root = await page.part('builder-choose');
    const thumbs = [...root.querySelectorAll<HTMLElement>('.thumb')];
    expect(thumbs).to.have.length(tags.length);
    expect(thumbs.every((thumb) => thumb.inert && thumb.ariaHidden === 'true')).to.equal(true);
    for (const thumb of thumbs) {
      thumb.scrollIntoView();
      await waitUntil(
        () => thumb.querySelector('[data-tag] > *')?.shadowRoot?.querySelector('[part~=base]'),
        `${thumb.querySelector('[data-tag]')?.getAttribute('data-tag')} is not alive`,
      );
    }
  });

  it('leads from the choice to the form, and takes keyboard and screen reader there', async () => {
    const page = await openBuilder();
    const root = await page.part('builder-choose');
    [...root.querySelectorAll<HTMLAnchorElement>('h3 a')].find(({ text }) => text === 'Film')?.click();
    expect(headingIn(await page.part('builder-set'))).to.equal('Set up: Film');
    await waitUntil(() => page.app.activeElement?.matches('.step'), 'focus stayed behind');
    expect(page.document.title).to.equal('Set up – Thank you – Builder');
    page.window.history.back();
    await page.part('builder-choose');
  });

  it('shows what was chosen, as it is set, in the frame', async () => {
    const page = await openBuilder({ hash: 'step=set&widget=resource-list&limit=3' });
    const preview = await page.preview();
    const widget = preview.querySelector('resource-list');
    expect(widget?.getAttribute('limit')).to.equal('3');
    const form = await page.part('builder-set');
    [...form.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === 'Cards')?.click();
    await waitUntil(() => widget?.getAttribute('layout') === 'cards', 'the preview did not follow');
    expect(preview.querySelector('resource-list') === widget).to.equal(true);
    await waitUntil(() => page.window.location.hash.includes('layout=cards'), 'the address did not follow');
  });

  it('shows it in the dark, in a column, under the style sheet of another site', async () => {
    const hash = 'step=set&widget=thank-you-banner&scheme=dark&host=old&preview-width=375&--campaign-radius=0px';
    const page = await openBuilder({ hash });
    const preview = await page.preview();
    const { dataset, style } = preview.documentElement;
    expect([dataset.scheme, dataset.host]).to.deep.equal(['dark', 'old']);
    expect(style.getPropertyValue('--campaign-radius')).to.equal('0px');
    expect((preview.defaultView as Window).innerWidth).to.equal(375);
    const base = preview.querySelector('thank-you-banner')?.shadowRoot?.querySelector('[part~=base]') as Element;
    const { backgroundColor } = (preview.defaultView as Window).getComputedStyle(base);
    expect(backgroundColor).to.equal('rgb(30, 35, 45)');
  });

  it('opens as its address says, and its other language shows the same', async () => {
    const page = await openBuilder({ hash: 'step=set&widget=campaign-tips' });
    expect(headingIn(await page.part('builder-set'))).to.equal('Set up: How to run the campaign');
    const other = page.document.querySelector<HTMLAnchorElement>('a[hreflang=cy]');
    expect(other?.href).to.match(/\/builder\/index\.cy\.html#step=set&widget=campaign-tips$/);
    const welsh = await openBuilder({ lang: 'cy', hash: other?.hash.slice(1) ?? '' });
    expect(headingIn(await welsh.part('builder-set'))).to.equal('Gosod: Sut i gynnal yr ymgyrch');
  });

  it('stores nothing', async () => {
    const stored = () => [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    const before = stored();
    const page = await openBuilder({ hash: 'step=set&widget=campaign-hub' });
    await page.preview();
    for (const step of steps) await page.goTo(step);
    expect(stored()).to.deep.equal(before);
  });

  it('breaks nothing of its own policy, in any step', async () => {
    const page = await openBuilder();
    const broken: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      broken.push(`${violatedDirective} ${blockedURI}`),
    );
    for (const step of steps) await page.goTo(step);
    await page.preview();
    expect(broken).to.deep.equal([]);
  });

  for (const width of [320, 768, 1280]) {
    it(`needs no horizontal scrolling at ${width} pixels, in any step, in Welsh`, async () => {
      const page = await openBuilder({ lang: 'cy', width });
      for (const step of steps) {
        await page.goTo(step);
        if (step !== 'choose') await page.preview();
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth, step).to.be.at.most(clientWidth);
      }
    });
  }
});
