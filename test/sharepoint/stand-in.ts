// The part of SharePoint that a web part is called by. The real one is in run.js, which is no part of `npm test`.
import { campaignWebPart } from '../../src/sharepoint/campaign-web-part.js';
import type { PackagedKit, Properties, PropertyPaneModule, WebPart } from '../../src/sharepoint/host-types.js';
import type { PaneData } from '../../src/sharepoint/property-pane.js';
import '../../src/index.js';

const FOLDER = 'data:text/javascript,0//';

const both = (words: string) => ({ en: words, cy: `${words} (cy)` });

const pane: PaneData = {
  widgets: [
    {
      tag: 'thank-you-banner',
      name: both('Message'),
      use: both('Says thank you.'),
      options: [
        { name: 'variant', kind: 'one', label: both('Shape'), options: [{ key: '*', text: both('Card') }] },
        { name: 'dismissible', kind: 'toggle', label: both('May be hidden') },
      ],
      advanced: [
        { name: 'heading-level', kind: 'number', from: 2, to: 6, label: both('Level'), wrong: both('2 to 6') },
      ],
    },
    {
      tag: 'resource-list',
      name: both('Resources'),
      use: both('To download.'),
      options: [
        { name: 'types', kind: 'some', label: both('Kinds'), options: [{ key: 'a.b 1', text: both('Odd') }] },
        { name: 'limit', kind: 'text', label: both('How many') },
      ],
      advanced: [],
    },
  ],
  lang: { name: 'lang', kind: 'one', label: both('Language'), options: [{ key: '*', text: both('The page’s') }] },
};

/** A script is an empty one here; what it leaves lies ready. */
const files: Record<string, unknown> = {
  'widgets-r1.js': [() => ({})],
  'pane.js': pane,
};
window.campaignWidgetsFiles = files;

export const leave = (name: string, value: unknown): void => {
  files[name] = value;
};

/** The files of the package that the page has asked for. */
export const askedFor = (): string[] =>
  [...document.head.querySelectorAll('script')].flatMap(({ src }) =>
    src.startsWith(FOLDER) ? src.slice(FOLDER.length) : [],
  );

/** @param base of the kit */
export const kitAt = (base: string): PackagedKit => {
  const widget = (tag: string, title: string, attributes: string[]) => ({
    chunks: ['widgets'],
    attributes,
    pages: {
      en: { path: `embed/${tag}.html`, title },
      cy: { path: `embed/${tag}.cy.html`, title: `${title} (cy)` },
    },
  });
  return {
    base,
    library: '1.2.3',
    version: '2026.1122.0',
    release: 'r1',
    widgets: {
      'thank-you-banner': widget('thank-you-banner', 'A message', ['variant', 'dismissible', 'item', 'heading-level']),
      'resource-list': widget('resource-list', 'Resources', ['types', 'limit']),
      'campaign-tips': { ...widget('campaign-tips', 'Tips', []), chunks: ['not-there'] },
    },
    files: { manifest: 'campaign.js', pane: 'pane.js' },
  };
};

const record = (kind: string) => (path: string, settings: object) => ({ kind, path, ...settings });

export const controls: PropertyPaneModule = {
  PropertyPaneDropdown: record('dropdown'),
  PropertyPaneTextField: record('text'),
  PropertyPaneToggle: record('toggle'),
  PropertyPaneCheckbox: record('checkbox'),
  PropertyPaneLabel: record('label'),
};

export interface Placed extends WebPart {
  displayMode: number;
  properties: Properties;
  refreshed: number;
}

/** A class of web parts of a kit; each is on the page, and not drawn yet. */
export function webPartsOf(
  kit: PackagedKit,
  culture = 'en-US',
): (properties?: Properties, displayMode?: number) => Placed {
  class BaseClientSideWebPart {
    domElement = document.createElement('div');
    displayMode = 1;
    properties = {};
    refreshed = 0;
    context = {
      manifest: { loaderConfig: { internalModuleBaseUrls: [FOLDER] } },
      pageContext: { cultureInfo: { currentUICultureName: culture } },
      propertyPane: { refresh: () => this.refreshed++ },
    };
    render() {}
    onDispose() {}
    onThemeChanged() {}
    onAfterResize() {}
    onPropertyPaneFieldChanged() {}
    async loadPropertyPaneResources() {}
    getPropertyPaneConfiguration() {
      return {};
    }
  }
  const loader = { SPComponentLoader: { loadComponentById: async <Module>() => controls as Module } };
  const Part = campaignWebPart({ base: { BaseClientSideWebPart }, loader, kit });
  return (properties = { widget: 'thank-you-banner' }, displayMode = 1) => {
    const part = Object.assign(new Part() as Placed, { properties, displayMode });
    document.body.append(part.domElement);
    part.render();
    return part;
  };
}

export const widgetOf = ({ domElement }: Placed): HTMLElement | null =>
  domElement.querySelector('[inert] > *, div > div > *');

export const noteOf = ({ domElement }: Placed): string => {
  const note = domElement.querySelector<HTMLElement>('[role=status]');
  return note?.hidden ? '' : (note?.textContent ?? '');
};
