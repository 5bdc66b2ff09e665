// The web part where SharePoint calls it: what shows, what an editor is told, and what stays as it was.
import { expect } from '@open-wc/testing';
import { keyOf } from '../../src/sharepoint/attributes-of.js';
import { part } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';
import { askedFor, kitAt, noteOf, type Placed, webPartsOf, widgetOf } from './stand-in.js';

const READ = 1;
const EDIT = 2;
const kit = kitAt(`${location.origin}/at-home/`);
const place = webPartsOf(kit);

const placed: Placed[] = [];
const shown = async (...[properties, mode]: Parameters<typeof place>): Promise<Placed> => {
  const webPart = place(properties, mode);
  placed.push(webPart);
  await waitUntil(() => part(widgetOf(webPart) as Element, 'base'), 'the widget did not show');
  return webPart;
};
afterEach(() => {
  for (const webPart of placed.splice(0)) {
    webPart.onDispose();
    webPart.domElement.remove();
  }
});

const attributesIn = (webPart: Placed): Record<string, string> => {
  const widget = widgetOf(webPart);
  return Object.fromEntries(widget?.getAttributeNames().map((name) => [name, widget.getAttribute(name) ?? '']) ?? []);
};

describe('The SharePoint web part', () => {
  it('shows the widget of its properties, around a link to its page', async () => {
    const webPart = await shown();
    expect(widgetOf(webPart)?.localName).to.equal('thank-you-banner');
    const link = webPart.domElement.querySelector('a');
    expect(link?.href).to.equal(`${kit.base}embed/thank-you-banner.html`);
    expect(link?.textContent).to.equal('A message');
    expect(attributesIn(webPart)).to.deep.equal({});
    expect(noteOf(webPart)).to.equal('');
  });

  it('shows the first widget where its properties name none', async () => {
    expect(widgetOf(await shown({}))?.localName).to.equal('thank-you-banner');
  });

  it('gives the widget what an editor chose, and nothing else that somebody has written into the page', async () => {
    const options = {
      variant: 'hero',
      dismissible: true,
      item: '*',
      'heading-level': ' 3 ',
      onclick: 'alert(1)',
      style: 'color: red',
      manifest: 'https://elsewhere.example/',
    };
    const webPart = await shown({ widget: 'thank-you-banner', lang: 'cy', options: { 'thank-you-banner': options } });
    expect(attributesIn(webPart)).to.deep.equal({ variant: 'hero', dismissible: '', 'heading-level': '3', lang: 'cy' });
    expect(webPart.domElement.querySelector('a')?.lang).to.equal('cy');
  });

  it('gives a list all that was ticked, whatever it is called', async () => {
    const types = { [keyOf('a.b 1')]: true, [keyOf('poster')]: true, [keyOf('leaflet')]: false, $: 1 };
    const webPart = await shown({
      widget: 'resource-list',
      lang: '*',
      options: { 'resource-list': { types, limit: '' } },
    });
    expect(attributesIn(webPart)).to.deep.equal({ types: 'a.b 1 poster' });
  });

  it('can be used by readers; while the page is edited, SharePoint has all clicks', async () => {
    const webPart = await shown(undefined, EDIT);
    const widget = widgetOf(webPart) as HTMLElement;
    expect(widget.closest('[inert]') !== null).to.equal(true);
    webPart.displayMode = READ;
    webPart.render();
    expect(widgetOf(webPart) === widget).to.equal(true);
    expect(widget.closest('[inert]') === null).to.equal(true);
  });

  it('keeps its widget through changes of its options, and makes place for another', async () => {
    const webPart = await shown();
    const widget = widgetOf(webPart);
    webPart.properties.options = { 'thank-you-banner': { variant: 'strip' } };
    webPart.render();
    expect(widgetOf(webPart) === widget).to.equal(true);
    expect(attributesIn(webPart)).to.deep.equal({ variant: 'strip' });
    webPart.properties.options = {};
    webPart.render();
    expect(attributesIn(webPart)).to.deep.equal({});
    webPart.properties.widget = 'resource-list';
    webPart.onPropertyPaneFieldChanged('widget', 'thank-you-banner', 'resource-list');
    webPart.render();
    expect(webPart.refreshed).to.equal(1);
    expect(
      [...webPart.domElement.querySelectorAll('thank-you-banner, resource-list')].map((each) => each.localName),
    ).to.deep.equal(['resource-list']);
  });

  it('asks for a script once, however many web parts are on the page', async () => {
    await Promise.all([shown(), shown(), shown({ widget: 'resource-list' })]);
    expect(askedFor().filter((name) => name === 'widgets-r1.js').length).to.equal(1);
  });

  it('tells editors, and no readers, that there is nothing to show', async () => {
    const options = { 'thank-you-banner': { item: 'no-such-item' } };
    const webPart = place({ widget: 'thank-you-banner', options }, EDIT);
    placed.push(webPart);
    await waitUntil(() => /nothing to show/.test(noteOf(webPart)), 'editors were not told');
    webPart.displayMode = READ;
    webPart.render();
    expect(noteOf(webPart)).to.equal('');
    Object.assign(webPart, { displayMode: EDIT, properties: { widget: 'thank-you-banner' } });
    webPart.render();
    expect(noteOf(webPart)).to.equal('');
  });

  it('tells editors in the language of their SharePoint that a widget is in the package no more', () => {
    for (const [culture, words] of [
      ['en-US', /no such widget/],
      ['cy-GB', /ym mhriodweddau’r rhan we/],
      ['fr-FR', /no such widget/],
    ] as const)
      for (const widget of ['campaign-gone', 'constructor', '__proto__']) {
        const webPart = webPartsOf(kit, culture)({ widget }, EDIT);
        placed.push(webPart);
        expect(noteOf(webPart)).to.match(words);
        expect(widgetOf(webPart) === null).to.equal(true);
      }
  });

  it('keeps the link, and tells editors, where a script does not come', async () => {
    const webPart = place({ widget: 'campaign-tips' }, EDIT);
    placed.push(webPart);
    await waitUntil(() => /could not be loaded/.test(noteOf(webPart)), 'editors were not told');
    expect(webPart.domElement.querySelector('campaign-tips > a')?.textContent).to.equal('Tips');
  });

  it('has the colours of its section, for as long as there are any', async () => {
    const webPart = await shown();
    const value = () => widgetOf(webPart)?.parentElement?.style.getPropertyValue('--campaign-color-text');
    webPart.onThemeChanged({ semanticColors: { bodyBackground: '#ffffff', bodyText: '#222222' } });
    expect(value()).to.equal('#222222');
    webPart.onThemeChanged(undefined);
    expect(value()).to.equal('');
  });

  it('has a field for each attribute, by paths that SharePoint can take apart', async () => {
    const webPart = await shown({ widget: 'resource-list' });
    await webPart.loadPropertyPaneResources();
    const { pages } = webPart.getPropertyPaneConfiguration() as {
      pages: { groups: { groupName: string; groupFields: Record<string, unknown>[] }[] }[];
    };
    const [campaign, options, ...others] = pages[0]?.groups ?? [];
    expect(campaign?.groupFields.map(({ kind, path, selectedKey }) => [kind, path, selectedKey])).to.deep.equal([
      ['dropdown', 'widget', 'resource-list'],
      ['dropdown', 'lang', '*'],
    ]);
    expect(options?.groupFields.map(({ kind, path }) => [kind, path])).to.deep.equal([
      ['label', 'options.resource-list.types'],
      ['checkbox', 'options.resource-list.types.$a%2Eb%201'],
      ['text', 'options.resource-list.limit'],
    ]);
    expect(others).to.deep.equal([]);
  });

  it('says in the pane which numbers an attribute takes', async () => {
    const webPart = await shown();
    await webPart.loadPropertyPaneResources();
    const text = JSON.stringify(webPart.getPropertyPaneConfiguration());
    expect(text).to.include('"groupName":"Advanced"');
    const { pages } = webPart.getPropertyPaneConfiguration() as {
      pages: { groups: { groupFields: { onGetErrorMessage?: (value: string) => string }[] }[] }[];
    };
    const wrong = pages[0]?.groups
      .flatMap(({ groupFields }) => groupFields)
      .find(({ onGetErrorMessage }) => onGetErrorMessage);
    const messages = ['', '2', '6', '1', '7', 'x', '2.5'].map((value) => wrong?.onGetErrorMessage?.(value));
    expect(messages).to.deep.equal(['', '', '', '2 to 6', '2 to 6', '2 to 6', '2 to 6']);
  });
});
