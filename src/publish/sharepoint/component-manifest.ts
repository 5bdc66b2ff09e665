// The manifest of the web part: the toolbox of SharePoint shows an entry for each widget, and its loader finds the script by it.
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { sharePointWords } from '../../i18n/sharepoint.js';
import { BY_ITSELF } from '../../sharepoint/attributes-of.js';
import { catalogue } from '../../widgets/catalogue.js';
import type { Tag } from '../../widgets/registry.js';
import { COMPONENT, FRAMEWORK, NEEDS, TOOLBOX_GROUP } from './ids.js';

/** The name of the module that the loader asks for. */
const MODULE = 'campaign-web-part';

/** SharePoint's names of our languages. */
const words = (of: Record<InterfaceLanguage, string>) => ({ default: of.en, 'en-US': of.en, 'cy-GB': of.cy });

/** @param script the file of the module */
export function componentManifest(version: string, tags: readonly Tag[], script: string): object {
  const inToolbox = (name: Record<InterfaceLanguage, string>) =>
    words({ en: sharePointWords.en.toolbox(name.en), cy: sharePointWords.cy.toolbox(name.cy) });
  return {
    id: COMPONENT,
    alias: 'CampaignWebPart',
    componentType: 'WebPart',
    version,
    manifestVersion: 2,
    supportedHosts: ['SharePointWebPart', 'SharePointFullPage', 'TeamsTab', 'TeamsPersonalApp'],
    supportsThemeVariants: true,
    supportsFullBleed: true,
    preconfiguredEntries: tags.map((tag) => ({
      groupId: TOOLBOX_GROUP,
      group: { default: 'Media and Content' },
      title: inToolbox(catalogue[tag].name),
      description: words(catalogue[tag].use),
      officeFabricIconFontName: 'Megaphone',
      properties: { widget: tag, lang: BY_ITSELF, options: {} },
    })),
    loaderConfig: {
      entryModuleId: MODULE,
      // SharePoint puts the address of its own library in place of this.
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      scriptResources: {
        [MODULE]: { type: 'path', path: script },
        ...Object.fromEntries(
          Object.entries(NEEDS).map(([name, id]) => [name, { type: 'component', id, version: FRAMEWORK }]),
        ),
      },
    },
  };
}
