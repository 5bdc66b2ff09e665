// The doctor's sentences about the page around widgets, and its browser.

const en = {
  pageFine: { title: 'The page gives the widgets what they need' },
  quirks: {
    title: 'The page is in quirks mode',
    means: 'It has no doctype, so browsers lay it out as they did in the 1990s, and sizes may be wrong.',
    remedy: 'Begin the page’s template with the HTML doctype, in its first line.',
  },
  base: {
    title: (address: string) => `The page has a base element: ${address}`,
    means: 'Relative addresses, such as that of a manifest, are read from there and not from this page.',
    remedy: 'Write addresses in full.',
  },
  noLang: {
    title: 'The page does not say which language it is in',
    means: 'Widgets speak English, and screen readers guess how to pronounce the page.',
    remedy: 'Set the language in the template: <html lang=en> or <html lang=cy>.',
  },
  noViewport: {
    title: 'The page has no viewport element',
    means: 'Phones show it as wide as a desktop, and very small.',
    remedy: 'Add a viewport meta element with width=device-width to the template’s head.',
  },
  opaque: {
    title: 'The page is in a closed (sandboxed) frame',
    means: 'It has no origin of its own: every file needs CORS headers, and nothing can be copied or kept.',
    remedy: 'Add allow-same-origin to the frame if you trust what is in it, or place the widget outside.',
  },
  trustedTypes: {
    title: (allowed: string) => `The page’s policy allows these Trusted Types only: ${allowed}`,
    means: 'Widgets cannot be drawn, and show their fallback.',
    remedy: 'Ask the team that runs this site to add campaign-widgets to trusted-types in the Content-Security-Policy.',
  },
  broken: {
    title: (reason: string) => `This check could not finish: ${reason}`,
    means: 'Something on this page stopped it, so there may be more findings than these.',
    remedy: 'Please report this, with the address of the page.',
  },
  oldBrowser: {
    title: (features: string) => `This browser is too old for some of what widgets need: ${features}`,
    means: 'Widgets may look wrong or show their fallback.',
    remedy: 'Bring the browser up to date: one from 2024 or later has all of it.',
  },
};

const cy: typeof en = {
  pageFine: { title: 'Mae’r dudalen yn rhoi i’r teclynnau yr hyn sydd ei angen arnynt' },
  quirks: {
    title: 'Mae’r dudalen yn y modd quirks',
    means:
      'Nid oes ganddi doctype, felly mae porwyr yn ei gosod fel y gwnaent yn y nawdegau, a gall meintiau fod yn anghywir.',
    remedy: 'Dechreuwch dempled y dudalen gyda doctype HTML.',
  },
  base: {
    title: (address) => `Mae gan y dudalen elfen base: ${address}`,
    means: 'Darllenir cyfeiriadau cymharol, fel un maniffest, oddi yno ac nid o’r dudalen hon.',
    remedy: 'Ysgrifennwch gyfeiriadau yn llawn.',
  },
  noLang: {
    title: 'Nid yw’r dudalen yn dweud ym mha iaith y mae',
    means: 'Mae teclynnau’n siarad Saesneg, ac mae darllenwyr sgrin yn dyfalu sut i ynganu’r dudalen.',
    remedy: 'Gosodwch yr iaith yn y templed: <html lang=en> neu <html lang=cy>.',
  },
  noViewport: {
    title: 'Nid oes elfen viewport ar y dudalen',
    means: 'Mae ffonau’n ei dangos mor llydan â chyfrifiadur, ac yn fach iawn.',
    remedy: 'Ychwanegwch elfen meta viewport gyda width=device-width ym mhen y templed.',
  },
  opaque: {
    title: 'Mae’r dudalen mewn ffrâm gaeedig (sandbox)',
    means: 'Nid oes ganddi darddiad ei hun: mae angen penynnau CORS ar bob ffeil, ac ni ellir copïo na chadw dim.',
    remedy:
      'Ychwanegwch allow-same-origin at y ffrâm os ydych yn ymddiried yn ei chynnwys, neu rhowch y teclyn y tu allan iddi.',
  },
  trustedTypes: {
    title: (allowed) => `Dim ond y Trusted Types hyn y mae polisi’r dudalen yn eu caniatáu: ${allowed}`,
    means: 'Ni ellir llunio’r teclynnau, ac maent yn dangos eu cynnwys wrth gefn.',
    remedy:
      'Gofynnwch i bwy bynnag sy’n rhedeg y safle ychwanegu campaign-widgets at trusted-types yn y Content-Security-Policy.',
  },
  broken: {
    title: (reason) => `Ni ddaeth y gwiriad hwn i ben: ${reason}`,
    means: 'Mae rhywbeth ar y dudalen hon yn ei rwystro, felly nid dyma’r cyfan.',
    remedy: 'Rhowch wybod am hyn, gyda chyfeiriad y dudalen.',
  },
  oldBrowser: {
    title: (features) => `Mae’r porwr hwn yn rhy hen ar gyfer rhai o’r pethau sydd eu hangen ar declynnau: ${features}`,
    means: 'Gall teclynnau edrych yn anghywir neu ddangos eu cynnwys wrth gefn.',
    remedy: 'Diweddarwch y porwr: mae gan un o 2024 neu’n ddiweddarach y cyfan.',
  },
};

export const pageFindings = { en, cy };
