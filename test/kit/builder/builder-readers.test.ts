// The builder without a mouse, and with a contrast theme.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { packText } from '../../../src/builder/manifest/packed-text.js';
import { steps } from '../../../src/builder/state.js';
import { asFor, nameOf, shownIn } from '../../support/media.js';
import { looksAtAll } from '../../support/one-engine.js';
import { waitUntil } from '../../support/wait-until.js';
import { alike, edgeless } from '../../widgets/reader/forced-colours.js';
import { controlsOf, walkThrough } from '../../widgets/reader/walk.js';
import { type BuilderPage, openBuilder } from './builder-page.js';

/** A root, and all shadow roots in it, in the order of the page. */
const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...shownIn(root).flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

async function openAt(step: string): Promise<BuilderPage> {
  const page = await openBuilder({ hash: `step=${step}&widget=campaign-video` });
  await page.part(`builder-${step}`);
  if (step !== 'choose') await page.preview();
  return page;
}

/** Its controls, as the Tab key meets them: through a shadow root where it stands. */
const allControls = (root: ParentNode): HTMLElement[] =>
  shownIn(root).flatMap((element) => [
    ...controlsOf([element]),
    ...(element.shadowRoot ? allControls(element.shadowRoot) : []),
  ]);

for (const step of looksAtAll ? steps : [])
  describe(`The builder’s step ${step}`, () => {
    it('is walked through with the Tab key', async () => {
      const page = await openAt(step);
      const controls = allControls(page.document.body).filter(({ localName }) => localName !== 'iframe');
      const [first, last] = [controls[0], controls.at(-1)] as [HTMLElement, HTMLElement];
      page.window.focus();
      first.focus();
      const { stops, unseen } = await walkThrough(last, 'Tab');
      const met = stops.filter((stop, index) => stop.localName !== 'iframe' && stop !== stops[index - 1]);
      expect(met.map(nameOf)).to.deep.equal(controls.slice(1, -1).map(nameOf));
      expect(
        unseen.filter(({ localName }) => localName !== 'iframe').map(nameOf),
        'the focus cannot be seen',
      ).to.deep.equal([]);
    });

    it('in forced colours shows the edge of all that can be pressed, what is chosen, and where the focus is', async () => {
      const page = await openAt(step);
      try {
        page.window.focus();
        const roots = rootsIn(page.document);
        for (const root of roots) expect(await edgeless(root, page.document.body)).to.deep.equal([]);
        for (const root of roots) expect(await alike(root)).to.deep.equal([]);
      } finally {
        await asFor({});
      }
    });
  });

if (looksAtAll)
  describe('A question of the builder', () => {
    const draft = (heading: string, more = {}) =>
      JSON.stringify({ campaign: { title: 'Mine' }, messages: [{ id: 'hello', heading, ...more }] });

    it('about hosts elsewhere has the focus, and Escape answers it: nothing is loaded', async () => {
      const picture = { url: 'https://elsewhere.invalid/seen.jpg', alt: 'A picture', width: 10, height: 10 };
      const page = await openBuilder({
        hash: `step=set&widget=thank-you-banner&draft=${await packText(draft('Hello', { picture }))}`,
      });
      const consent = () => page.document.querySelector('builder-consent');
      page.window.focus();
      await waitUntil(() => consent()?.shadowRoot?.activeElement?.localName === 'section', 'the question has no focus');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !consent(), 'Escape is no answer');
      await page.part('builder-set');
      await waitUntil(() => !page.window.location.hash.includes('draft='), 'the draft is there');
    });

    it('about work that would be lost has the focus, and Escape keeps the work', async () => {
      const page = await openAt('manifest');
      const opening = () =>
        page.app.querySelector('builder-manifest')?.shadowRoot?.querySelector('builder-opening')
          ?.shadowRoot as ShadowRoot;
      page.window.focus();
      const press = async (words: RegExp) => {
        const find = () => [...opening().querySelectorAll('button')].find(({ innerText }) => words.test(innerText));
        await waitUntil(find, `there is no button ${words}`);
        find()?.focus();
        await sendKeys({ press: 'Enter' });
      };
      await press(/Make your own version/);
      const editor = () =>
        rootsIn(page.document).flatMap((root) => root.querySelector<HTMLElement>('.cm-content') ?? [])[0];
      await waitUntil(() => editor()?.textContent?.includes('extends'), 'no text came');
      editor()?.focus();
      await sendKeys({ type: ' ' });
      for (const details of opening().querySelectorAll('details')) details.open = true;
      await press(/Start from|campaign of this kit|Paste/);
      await waitUntil(() => opening().activeElement?.id === 'sure', 'the question has no focus');
      await sendKeys({ press: 'Tab' });
      expect(opening().activeElement?.closest('#sure') !== null).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !opening().querySelector('#sure'), 'Escape is no answer');
      expect(editor()?.textContent).to.include('extends');
      await waitUntil(() => page.document.activeElement !== page.document.body, 'the focus is lost');
    });
  });
