// SharePoint knows the package and its web part by these, and so does every page that has the web part. They never change: an
// upgrade is the same ids with a higher version.

/** The package, whatever kit it is of. */
export const PRODUCT = 'dc164b79-d370-4d4b-a704-96c073647739';
/** The web part; also in every page that has it. */
export const COMPONENT = 'e160c0b7-99a7-46fc-92ca-6c437dd9d471';
export const FEATURE = '571bae7d-5354-4d29-8d28-b7f675862d36';
export const ASSETS_FEATURE = '1dd15dde-267d-4384-ae09-d6e27f53c0cd';
export const FEATURE_PART = 'b7bb570b-04ae-4874-929b-ce70bf98bab5';
export const ASSETS_PART = 'cdb470ac-00fa-4d13-afe8-cfacf1120609';

/** Components of SharePoint Framework that the web part needs, and the version of the framework. */
export const FRAMEWORK = '1.23.2';
export const NEEDS = {
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0',
  '@microsoft/sp-loader': '1c6c9123-7aac-41f3-a376-3caea41ed83f',
} as const;

/** "Text, media, and content", a group of SharePoint's toolbox. */
export const TOOLBOX_GROUP = 'cf066440-0614-43d6-98ae-0b31cf14c7c3';
