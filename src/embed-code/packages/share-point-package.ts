// The kit's SharePoint package: how it is installed, and what editors do from then on.
import type { InterfaceLanguage } from '../../campaign/language/language.js';

type Words = Record<InterfaceLanguage, string>;

export interface Installed {
  /** Its path in the kit. */
  path: string;
  administrator: readonly Words[];
  editor: readonly Words[];
  /** The source of each part, and the evidence. */
  about: Words;
}

/** Scripts inside a package need no trusted source: https://learn.microsoft.com/sharepoint/dev/spfx/content-securty-policy-trusted-script-sources */
export const sharePointPackage: Installed = {
  path: 'sharepoint/campaign-widgets.sppkg',
  administrator: [
    { en: 'Download the package.', cy: 'Lawrlwythwch y pecyn.' },
    {
      en: 'In the SharePoint admin centre, open “More features”, then “Apps”, and upload the package. Enable it for all sites.',
      cy: 'Yng nghanolfan weinyddu SharePoint, agorwch “More features”, yna “Apps”, a lanlwythwch y pecyn. Galluogwch ef ar gyfer pob safle.',
    },
    {
      en: 'When the campaign is published again, upload the new package in the same way. Web parts stay on their pages.',
      cy: 'Pan gaiff yr ymgyrch ei chyhoeddi eto, lanlwythwch y pecyn newydd yn yr un ffordd. Mae rhannau gwe yn aros ar eu tudalennau.',
    },
  ],
  editor: [
    {
      en: 'Edit the page, add a web part, and search for “campaign”.',
      cy: 'Golygwch y dudalen, ychwanegwch ran we, a chwiliwch am “ymgyrch”.',
    },
    {
      en: 'Choose a widget. The item, the language and the options are in the properties of the web part.',
      cy: 'Dewiswch declyn. Mae’r eitem, yr iaith a’r dewisiadau ym mhriodweddau’r rhan we.',
    },
  ],
  about: {
    en: 'The scripts are in the package, so there is no host to allow. It asks for no permissions. Words, pictures and films come from the campaign’s server; if it is down, the copy of the words in the package shows. A tenant has one such package: that of another kit replaces it. We have tested the web part in SharePoint’s own workbench (1.12.1), but not in a tenant: try it on a test site first.',
    cy: 'Mae’r sgriptiau yn y pecyn, felly does dim gwesteiwr i’w ganiatáu. Nid yw’n gofyn am ganiatâd i ddim. Daw geiriau, lluniau a ffilmiau o weinydd yr ymgyrch; os yw hwnnw i lawr, mae’r copi o’r geiriau sydd yn y pecyn yn ymddangos. Un pecyn o’r fath sydd gan denant: mae pecyn o git arall yn cymryd ei le. Rydym wedi profi’r rhan we ym “workbench” SharePoint ei hun (1.12.1), ond nid mewn tenant: rhowch gynnig arni ar safle prawf yn gyntaf.',
  },
};
