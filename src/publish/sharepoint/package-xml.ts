// The papers of a package: a ZIP of parts in which each names the next (Open Packaging Conventions). As Microsoft's own tools
// make them; test/publish/sharepoint.test.js follows every relationship.
import { type Markup, markup } from '../../embed-code/markup.js';
import { ASSETS_FEATURE, ASSETS_PART, COMPONENT, FEATURE, FEATURE_PART, PRODUCT } from './ids.js';
import type { PackagePart } from './opc-zip.js';

export interface Papers {
  title: string;
  description: string;
  /** Who carries the campaign; its website, and what it says of privacy. */
  developer: { name: string; websiteUrl: string; privacyUrl: string };
  /** Three numbers. */
  version: string;
  /** The web part's manifest. */
  component: object;
  /** The files for readers' browsers. */
  assets: readonly PackagePart[];
}

const TYPES: Record<string, string> = {
  xml: 'text/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  js: 'application/javascript',
};

const RELATIONSHIPS = 'http://schemas.microsoft.com/sharepoint/2012/app/relationships/';
const SHAREPOINT = 'http://schemas.microsoft.com/sharepoint/';

/** XML has no way to write what else a text may hold. */
const legal = (text: string): string => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const xml = (path: string, content: Markup): PackagePart => ({
  path,
  content: `<?xml version="1.0" encoding="utf-8"?>\n${legal(String(content))}`,
});

export function packageParts(papers: Papers): PackagePart[] {
  const { title, description, developer, version, component, assets } = papers;
  let count = 0;
  /** @param of the part that names others; none for the package itself */
  const relationships = (of: string, targets: readonly (readonly [type: string, path: string])[]): PackagePart =>
    xml(
      `_rels/${of}.rels`,
      markup`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(
        ([type, path]) => markup`<Relationship Type="${RELATIONSHIPS}${type}" Target="/${path}" Id="r${count++}"/>`,
      )}</Relationships>`,
    );
  const feature = `feature_${FEATURE}.xml`;
  const element = `${FEATURE}/WebPart_${COMPONENT}.xml`;
  const whole = `${version}.0`;

  /** A feature, and the part of a page that SharePoint would make of it. */
  const featureParts = (path: string, about: Markup, part: string): PackagePart[] => [
    xml(path, markup`<Feature xmlns="${SHAREPOINT}" ${about} Scope="Web" Hidden="FALSE"/>`),
    xml(
      `${path}.config.xml`,
      markup`<AppPartConfig xmlns="http://schemas.microsoft.com/sharepoint/2012/app/partconfiguration"><Id>${part}</Id></AppPartConfig>`,
    ),
  ];

  return [
    xml(
      '[Content_Types].xml',
      markup`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(TYPES).map(
        ([extension, type]) => markup`<Default Extension="${extension}" ContentType="${type}"/>`,
      )}</Types>`,
    ),
    relationships('', [['package-manifest', 'AppManifest.xml']]),
    xml(
      'AppManifest.xml',
      markup`<App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="campaign-widgets" ProductID="${PRODUCT}" SharePointMinVersion="16.0.0.0" IsClientSideSolution="true" Version="${whole}" SkipFeatureDeployment="true" IsDomainIsolated="false"><Properties><Title>${title}</Title><DeveloperProperties>${JSON.stringify({ ...developer, termsOfUseUrl: '', mpnId: '' })}</DeveloperProperties><ShortDescription><LocalizedString CultureName="default">${description}</LocalizedString></ShortDescription><LongDescription><LocalizedString CultureName="default">${description}</LocalizedString></LongDescription><Screenshots/></Properties></App>`,
    ),
    relationships('AppManifest.xml', [
      ['manifest-feature', feature],
      ['manifest-clientsideasset', 'ClientSideAssets.xml'],
    ]),
    ...featureParts(
      feature,
      markup`Title="${title}" Description="${description}" Id="${FEATURE}" Version="${whole}"`,
      FEATURE_PART,
    ),
    relationships(feature, [
      ['partconfiguration', `${feature}.config.xml`],
      ['feature-elementmanifest', element],
    ]),
    xml(
      element,
      markup`<Elements xmlns="${SHAREPOINT}"><ClientSideComponent Name="${title}" Id="${COMPONENT}" ComponentManifest="${JSON.stringify(component)}" Type="WebPart"/><Module Name="${title}" Url="_catalogs/wp" List="113"/></Elements>`,
    ),
    ...featureParts(
      'ClientSideAssets.xml',
      markup`Title="Client Side Assets" Description="The scripts of the web part" Id="${ASSETS_FEATURE}" Version="${whole}"`,
      ASSETS_PART,
    ),
    relationships('ClientSideAssets.xml', [
      ['partconfiguration', 'ClientSideAssets.xml.config.xml'],
      ...assets.map(({ path }) => ['clientsideasset', path] as const),
    ]),
    ...assets,
  ];
}
