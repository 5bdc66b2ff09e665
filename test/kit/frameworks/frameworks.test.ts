// Why: the apps around a link are not ours, and each takes back what it drew in its own way.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from '../host-page.js';
import { ENGLISH, WELSH } from '../placed.js';

type Links = { id: string; href: string; isBare?: boolean }[];
type Apps = { app: Record<'draw' | 'hydrate', (links: Links) => void> & { end(): void }; isDrawn?: boolean };

type Drawn = { html(links: Links): string | Promise<string> };

const links = (...names: string[]): Links =>
  names.map((name) => ({ id: name.replace('.cy', ''), href: `{KIT}/embed/${name}.html` }));
const appOf = (page: HostPage) => (page.window as unknown as Apps).app;
const draw = (page: HostPage, ...names: string[]) => appOf(page).draw(filled(page, names));
const filled = (page: HostPage, names: string[]): Links => JSON.parse(page.filled(JSON.stringify(links(...names))));

const open = (name: string, inside = '') =>
  openHostPage({
    body: `<div id="app">${inside}</div><script src="/host/apps/${name}.js"></script>`,
  });

/** Resolves when each link, and nothing else, has its widget after it and is hidden. */
async function placed(page: HostPage, ...tags: string[]): Promise<void> {
  await page.until(
    () => {
      const widgets = page.all('#app a + *');
      const are = [...page.find('#app').querySelectorAll(':not(:defined), main *')].filter(({ localName }) =>
        localName.includes('-'),
      );
      return (
        `${widgets.map(({ localName }) => localName)}` === `${tags}` &&
        are.length === tags.length &&
        widgets.every((widget) => widget.previousElementSibling?.getClientRects().length === 0)
      );
    },
    () => `${tags}; there is ${page.find('#app').innerHTML}`,
  );
}

const field = (page: HostPage) =>
  page.find('thank-you-card').shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;

/** Frameworks by their apps, and whether they keep nodes that they draw again: all of them, those in their old order, or none. */
const FRAMEWORKS: Record<string, 'kept' | 'in order' | 'new'> = {
  react17: 'kept',
  react18: 'kept',
  react19: 'kept',
  vue: 'kept',
  svelte: 'kept',
  idiomorph: 'in order',
  morphdom: 'kept',
  'livewire-like': 'kept',
  alpine: 'kept',
  htmx: 'new',
};

describe('Links in an app', () => {
  for (const [name, nodes] of Object.entries(FRAMEWORKS)) {
    it(`of ${name}: shown, typed into, drawn again, changed, put in another order, taken away, ended`, async () => {
      const page = await open(name);
      draw(page, 'thank-you-banner', 'thank-you-card', 'get-support');
      await placed(page, 'thank-you-banner', 'thank-you-card', 'get-support');
      expect(page.title('thank-you-banner')).to.equal(ENGLISH);
      const card = page.find('thank-you-card');
      field(page).value = 'Diolch, Mam';

      draw(page, 'thank-you-banner.cy', 'thank-you-card', 'get-support');
      await page.until(
        () => page.all('thank-you-banner').length === 1 && page.title('thank-you-banner') === WELSH,
        () => 'the banner in Welsh',
      );
      await placed(page, 'thank-you-banner', 'thank-you-card', 'get-support');
      expect(page.find('thank-you-card') === card).to.equal(nodes !== 'new');
      if (nodes !== 'new') expect(field(page).value).to.equal('Diolch, Mam');

      draw(page, 'get-support', 'thank-you-card', 'thank-you-banner.cy');
      await placed(page, 'get-support', 'thank-you-card', 'thank-you-banner');
      if (nodes === 'kept') expect(page.find('thank-you-card') === card).to.equal(true);
      if (nodes === 'kept') expect(field(page).value).to.equal('Diolch, Mam');

      draw(page, 'thank-you-card');
      await placed(page, 'thank-you-card');
      expect(page.find('#app').innerText).to.contain('The rest');

      appOf(page).end();
      await page.until(
        () => page.find('#app').innerText.trim() === '' && page.all('thank-you-card').length === 0,
        () => `nothing: ${page.find('#app').innerHTML}`,
      );
      expect(page.trouble).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });
  }
});

describe('Addresses in the text of an app', () => {
  for (const name of Object.keys(FRAMEWORKS).filter((each) => each !== 'alpine')) {
    it(`of ${name}: shown, changed, taken away, ended`, async () => {
      const page = await open(name);
      const bare = (...names: string[]) => filled(page, names).map((each) => ({ ...each, isBare: true }));
      const is = (title: string) =>
        page.until(
          () => page.all('thank-you-banner').length === 1 && page.title('thank-you-banner') === title,
          () => `${title}; there is ${page.find('#app').innerHTML}`,
        );
      appOf(page).draw(bare('thank-you-banner', 'get-support'));
      await page.ready('thank-you-banner, get-support');
      await is(ENGLISH);
      appOf(page).draw(bare('thank-you-banner.cy', 'get-support'));
      await is(WELSH);
      appOf(page).draw(bare('get-support'));
      await page.until(
        () => page.all('thank-you-banner').length === 0 && page.all('get-support').length === 1,
        () => `one widget; there is ${page.find('#app').innerHTML}`,
      );
      appOf(page).end();
      await page.until(
        () =>
          page
            .find('#app')
            .innerHTML.replace(/<!--.*?-->/g, '')
            .trim() === '',
        () => `nothing: ${page.find('#app').innerHTML}`,
      );
      expect(page.trouble).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });
  }
});

const NAMES = ['thank-you-banner', 'thank-you-card'];
const html = `<main><h1>News</h1>${links(...NAMES)
  .map(({ id, href }) => `<p id="${id}"><a href="${href}">${id}</a></p>`)
  .join('')}<p>The rest</p></main>`;

describe('Links that a server drew', () => {
  for (const name of ['react17', 'react18', 'react19']) {
    it(`keep their widgets when ${name} hydrates late, and it finds nothing amiss`, async () => {
      const page = await open(name, html);
      await placed(page, ...NAMES);
      const link = page.find('#app a');
      appOf(page).hydrate(filled(page, NAMES));
      await page.until(
        () => !!(page.window as unknown as Apps).isDrawn,
        () => 'the app to hydrate',
      );
      await placed(page, ...NAMES);
      expect(page.find('#app a') === link, 'the same link').to.equal(true);
      draw(page, 'thank-you-banner.cy', 'thank-you-card');
      await page.until(
        () => page.title('thank-you-banner') === WELSH,
        () => 'the banner in Welsh',
      );
      draw(page);
      await page.until(
        () => page.all(NAMES.join()).length === 0,
        () => 'the widgets to go',
      );
      expect(page.find('#app').innerText).to.contain('The rest');
      expect(page.trouble).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });
  }
});

// Vue and Svelte know no mark that ends what they compare: their consoles say that they met something more.
describe('Links that a server drew with another framework', () => {
  for (const name of ['vue', 'svelte']) {
    it(`have one widget each when ${name} hydrates late, and the app goes on`, async () => {
      const server = await open(`${name}-server`);
      const shown = filled(server, NAMES);
      const page = await open(name, await (server.window as unknown as Drawn).html(shown));
      await placed(page, ...NAMES);
      appOf(page).hydrate(shown);
      await page.until(
        () => !!(page.window as unknown as Apps).isDrawn,
        () => 'the app to hydrate',
      );
      await placed(page, ...NAMES);
      expect(page.find('#app').querySelectorAll('h1')).to.have.lengthOf(1);
      appOf(page).draw(filled(server, ['thank-you-banner.cy', 'thank-you-card']));
      await page.until(
        () => page.all('thank-you-banner').length === 1 && page.title('thank-you-banner') === WELSH,
        () => 'the banner in Welsh',
      );
      await placed(page, ...NAMES);
      appOf(page).draw([]);
      await page.until(
        () => page.all(NAMES.join()).length === 0,
        () => 'the widgets to go',
      );
      expect(page.find('#app').innerText).to.contain('The rest');
      expect(page.trouble).to.deep.equal([]);
    });
  }
});
