/** The SharePoint web part: its notes, which only editors see, and its property pane. */
const en = {
  advanced: 'Advanced',
  campaign: 'Campaign',
  failed:
    'The widget could not be loaded. Reload the page. If this stays, ask your SharePoint administrator to deploy the package again.',
  gone: 'This package has no such widget any more. Choose another in the properties of the web part.',
  no: 'No',
  nothing: 'There is nothing to show with these settings. Choose others in the properties of the web part.',
  options: 'Options',
  standIn: (version: string, manifest: string) =>
    `The campaign’s server does not answer, so this is the copy in the package (version ${version}). Pictures and films may be missing. Only editors see this note. Ask your web team to check that ${manifest} opens.`,
  toolbox: (name: string) => `Campaign: ${name}`,
  widget: 'Widget',
  yes: 'Yes',
};

const cy: typeof en = {
  advanced: 'Uwch',
  campaign: 'Ymgyrch',
  failed:
    'Nid oedd modd llwytho’r teclyn. Ail-lwythwch y dudalen. Os yw hyn yn aros, gofynnwch i’ch gweinyddwr SharePoint osod y pecyn eto.',
  gone: 'Nid yw’r teclyn hwn yn y pecyn mwyach. Dewiswch un arall ym mhriodweddau’r rhan we.',
  no: 'Na',
  nothing: 'Does dim i’w ddangos gyda’r gosodiadau hyn. Dewiswch rai eraill ym mhriodweddau’r rhan we.',
  options: 'Dewisiadau',
  standIn: (version, manifest) =>
    `Nid yw gweinydd yr ymgyrch yn ateb, felly dyma’r copi sydd yn y pecyn (fersiwn ${version}). Gall lluniau a ffilmiau fod ar goll. Dim ond golygyddion sy’n gweld y nodyn hwn. Gofynnwch i’ch tîm gwe wirio bod ${manifest} yn agor.`,
  toolbox: (name) => `Ymgyrch: ${name}`,
  widget: 'Teclyn',
  yes: 'Ie',
};

export const sharePointWords = { en, cy };
