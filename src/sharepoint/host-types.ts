// The part of SharePoint Framework that the web part uses. Types of our own: Microsoft's come with 1,100 packages.

/** Passed in by the package's module (publish/sharepoint/assets.ts): modules of SharePoint, and the kit that the package is of. */
export interface SharePoint {
  /** `@microsoft/sp-webpart-base` */
  base: { BaseClientSideWebPart: new () => WebPart };
  /** `@microsoft/sp-loader` */
  loader: { SPComponentLoader: { loadComponentById<Module>(id: string): Promise<Module> } };
  kit: PackagedKit;
  /** The class of the web part, which the module gives SharePoint. */
  webPart?: new () => WebPart;
}

/** `BaseClientSideWebPart` */
export interface WebPart {
  readonly domElement: HTMLElement;
  readonly displayMode: number;
  readonly properties: Properties;
  readonly context: {
    manifest: { loaderConfig: { internalModuleBaseUrls: string[] } };
    pageContext: { cultureInfo: { currentUICultureName: string } };
    propertyPane: { refresh(): void };
  };
  render(): void;
  onDispose(): void;
  onThemeChanged(theme: Theme | undefined): void;
  onAfterResize(width: number): void;
  onPropertyPaneFieldChanged(path: string, before: unknown, after: unknown): void;
  loadPropertyPaneResources(): Promise<void>;
  getPropertyPaneConfiguration(): object;
}

/** `DisplayMode.Edit` */
export const EDIT = 2;

/** Kept in the page by SharePoint. Whoever may edit the page may write anything here. */
export interface Properties {
  widget?: unknown;
  lang?: unknown;
  /** By tag, then by attribute. */
  options?: Record<string, Record<string, unknown> | undefined>;
}

/** Colours of a section of the page. */
export interface Theme {
  isInverted?: boolean;
  semanticColors?: Readonly<Record<string, string | undefined>>;
  palette?: Readonly<Record<string, string | undefined>>;
}

/** `@microsoft/sp-property-pane` */
export interface PropertyPaneModule {
  PropertyPaneDropdown(path: string, settings: object): object;
  PropertyPaneTextField(path: string, settings: object): object;
  PropertyPaneToggle(path: string, settings: object): object;
  PropertyPaneCheckbox(path: string, settings: object): object;
  PropertyPaneLabel(path: string, settings: object): object;
}

export const PROPERTY_PANE_ID = 'f9e737b7-f0df-4597-ba8c-3060f82380db';

/** Facts of the kit and of the package, for readers. */
export interface PackagedKit {
  /** The address of the kit; ends with "/". */
  base: string;
  /** The version of the library. */
  library: string;
  /** The version of the package. */
  version: string;
  /** In the file names of chunks. */
  release: string;
  widgets: Record<string, PackagedWidget>;
  /** File names in the package: the copy of the manifest, and the data of the property pane. */
  files: { manifest: string; pane: string };
}

export interface PackagedWidget {
  /** Its chunks, in the order in which they are needed. */
  chunks: readonly string[];
  /** The attributes that an editor may set. */
  attributes: readonly string[];
  /** Its embed page in each language of the campaign, for the fallback. */
  pages: Readonly<Record<string, { path: string; title: string }>>;
}
