// The web part: SharePoint calls it, and it has a view show the widget that an editor chose.
import { type InterfaceLanguage, isOfInterface, languageOf } from '../campaign/language/language.js';
import { sharePointWords } from '../i18n/sharepoint.js';
import { hasOwn } from '../util/has-own.js';
import { attributesOf } from './attributes-of.js';
import {
  EDIT,
  type PackagedWidget,
  PROPERTY_PANE_ID,
  type PropertyPaneModule,
  type SharePoint,
  type Theme,
  type WebPart,
} from './host-types.js';
import { packageFile } from './package-files.js';
import { loadWidget, preparePage } from './page.js';
import { type PaneData, paneConfiguration, WIDGET_PATH } from './property-pane.js';
import { sectionTheme } from './section-theme.js';
import { View } from './view.js';

/** Why an editor sees a note. */
type Trouble = 'failed' | 'nothing';

export function campaignWebPart({ base, loader, kit }: SharePoint): new () => WebPart {
  const [firstTag = ''] = Object.keys(kit.widgets);

  return class CampaignWebPart extends base.BaseClientSideWebPart {
    #view: View | undefined;
    #theme: Readonly<Record<string, string>> = {};
    #trouble: Trouble | undefined;
    #isStandIn = false;
    #pane: [PropertyPaneModule, PaneData] | undefined;

    override render(): void {
      this.#view ??= this.#start();
      const widget = this.#widget;
      if (widget) {
        const attributes = attributesOf(this.#tag, widget, this.properties);
        const { settings } = preparePage(kit, this.#folder);
        const manifest = new URL('manifest.json', kit.base).href;
        const isChanged = this.#view.show({
          tag: this.#tag,
          attributes: settings.manifest === manifest ? attributes : { ...attributes, manifest },
          isEdited: this.displayMode === EDIT,
          theme: this.#theme,
        });
        if (isChanged) {
          this.#trouble = undefined;
          loadWidget(kit, this.#folder, this.#tag).catch((error) => {
            console.error(`campaign-widgets: <${this.#tag}> shows its fallback: ${error}`);
            this.#failed('failed');
          });
        }
      } else this.#view.clear();
      this.#fit();
      this.#note();
    }

    override onDispose(): void {
      this.#view?.clear();
      super.onDispose();
    }

    override onThemeChanged(theme: Theme | undefined): void {
      this.#theme = theme ? sectionTheme(theme) : {};
      if (this.#view) this.render();
    }

    override onAfterResize(): void {
      this.#fit();
    }

    override onPropertyPaneFieldChanged(path: string, before: unknown, after: unknown): void {
      super.onPropertyPaneFieldChanged(path, before, after);
      if (path === WIDGET_PATH) this.context.propertyPane.refresh();
    }

    override async loadPropertyPaneResources(): Promise<void> {
      this.#pane = await Promise.all([
        loader.SPComponentLoader.loadComponentById<PropertyPaneModule>(PROPERTY_PANE_ID),
        packageFile(this.#folder, kit.files.pane) as Promise<PaneData>,
      ]);
    }

    override getPropertyPaneConfiguration(): object {
      const state = { tag: this.#tag, properties: this.properties, lang: this.#language };
      return this.#pane ? paneConfiguration(...this.#pane, state) : { pages: [] };
    }

    #start(): View {
      preparePage(kit, this.#folder).reached.then((isReached) => {
        this.#isStandIn = !isReached;
        this.#note();
      });
      return new View(this.domElement, kit, (code) =>
        this.#failed(/^(no-(such|film|page)|nothing)/.test(code) ? 'nothing' : 'failed'),
      );
    }

    #failed(trouble: Trouble): void {
      this.#trouble = trouble;
      this.#note();
    }

    #fit(): void {
      const { variant } = this.properties.options?.['thank-you-banner'] ?? {};
      this.#view?.fit(this.#tag === 'thank-you-banner' && (variant === 'hero' || variant === 'strip'));
    }

    /** For editors alone. */
    #note(): void {
      const t = sharePointWords[this.#language];
      const manifest = new URL('manifest.json', kit.base).href;
      const notes = [
        this.#widget ? '' : t.gone,
        this.#trouble ? t[this.#trouble] : '',
        this.#isStandIn ? t.standIn(kit.version, manifest) : '',
      ];
      this.#view?.say(this.displayMode === EDIT ? notes.filter(Boolean).join(' ') : '');
    }

    /** Undefined where the kit has it no longer. */
    get #widget(): PackagedWidget | undefined {
      return hasOwn(kit.widgets, this.#tag) ? kit.widgets[this.#tag] : undefined;
    }

    get #tag(): string {
      const { widget } = this.properties;
      return typeof widget === 'string' && widget ? widget : firstTag;
    }

    /** The folder of the package, as SharePoint put it. */
    get #folder(): string {
      return (this.context.manifest.loaderConfig.internalModuleBaseUrls[0] ?? '').replace(/\/?$/, '/');
    }

    /** The language in which SharePoint speaks to this person. */
    get #language(): InterfaceLanguage {
      const language = languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
      return language && isOfInterface(language) ? language : 'en';
    }
  };
}
