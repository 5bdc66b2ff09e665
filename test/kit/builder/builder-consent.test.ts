import { expect, fixture, html } from '@open-wc/testing';
import { BuilderConsent } from '../../../src/builder/manifest/builder-consent.js';
import { packText } from '../../../src/builder/manifest/packed-text.js';
import { waitUntil } from '../../support/wait-until.js';
import { type BuilderPage, openBuilder } from './builder-page.js';

// A link to the builder may hold a draft, and a draft names files. Whoever opens the link loads nothing of what its author
// chose before they were asked.

const ELSEWHERE = 'elsewhere.invalid';
const picture = { url: `https://${ELSEWHERE}/seen.jpg`, alt: 'A picture', width: 10, height: 10 };
const text = (more: object) =>
  JSON.stringify({ campaign: { title: 'Mine' }, messages: [{ id: 'hello', heading: 'Hello', ...more }] });

const openDraft = async (draft: string, step = 'set') =>
  openBuilder({ hash: `step=${step}&widget=thank-you-banner&draft=${await packText(draft)}` });

const question = (page: BuilderPage) => page.document.querySelector('builder-consent')?.shadowRoot;
/** The requests of the page, and of every frame in it, to that host. */
const asked = ({ window }: BuilderPage) =>
  [window, ...Array.from({ length: window.frames.length }, (_, index) => window.frames[index] as Window)]
    .flatMap(({ performance }) => performance.getEntriesByType('resource').map(({ name }) => name))
    .filter((name) => name.includes(ELSEWHERE));
async function press(page: BuilderPage, words: string): Promise<void> {
  await waitUntil(() => question(page)?.querySelector('button'), 'nobody asks');
  const found = [...(question(page)?.querySelectorAll('button') ?? [])].find(({ innerText }) => innerText === words);
  found?.click();
  await waitUntil(() => !page.document.querySelector('builder-consent'), 'the question stays');
}

describe('A link with somebody’s draft', () => {
  for (const step of ['set', 'manifest']) {
    it(`that loads from elsewhere asks before it does, and names the hosts (${step})`, async () => {
      const page = await openDraft(text({ picture }), step);
      await waitUntil(() => question(page)?.querySelector('li'), 'nobody asks');
      expect([...(question(page)?.querySelectorAll('li') ?? [])].map(({ innerText }) => innerText)).to.deep.equal([
        ELSEWHERE,
      ]);
      expect(page.document.querySelector('builder-app')).to.equal(null);
      expect(asked(page)).to.deep.equal([]);
    });
  }

  it('is left out at one’s wish', async () => {
    const page = await openDraft(text({ picture }));
    await press(page, 'Do not show it');
    await page.part('builder-set');
    await waitUntil(() => !page.window.location.hash.includes('draft='), 'the address holds it still');
    expect(asked(page)).to.deep.equal([]);
  });

  it('is shown at one’s wish', async () => {
    const page = await openDraft(text({ picture }));
    await press(page, 'Show it');
    await page.preview();
    const shown = async () =>
      (await page.preview()).querySelector('thank-you-banner')?.shadowRoot?.textContent?.includes('Hello');
    await waitUntil(shown, 'the picture does not show');
  });

  it('that came while the page was open asks too', async () => {
    const page = await openBuilder({ hash: 'step=set&widget=thank-you-banner' });
    await page.part('builder-set');
    page.window.location.hash = `step=set&widget=thank-you-banner&draft=${await packText(text({ picture }))}`;
    await press(page, 'Do not show it');
    await waitUntil(() => !page.window.location.hash.includes('draft='), 'the draft stays');
    expect(asked(page)).to.deep.equal([]);
  });

  it('that has files of the kit alone, or extends its campaign, asks nothing', async () => {
    const base = `${location.origin}/at-home/`;
    const draft = {
      extends: `${base}manifest.json`,
      messages: { ours: { heading: 'Ours', url: 'https://linked.invalid/' } },
    };
    const page = await openDraft(JSON.stringify(draft));
    await page.part('builder-set');
    expect(question(page)).to.equal(undefined);
  });

  it('shuts nobody out while it asks', async () => {
    const element = Object.assign(new BuilderConsent(), { hosts: [ELSEWHERE], lang: 'en' as const });
    await fixture(html`<main>${element}</main>`);
    await expect(element).to.be.accessible();
  });
});
