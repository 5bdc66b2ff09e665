import { languages } from '../campaign/language/language.js';
import { lastOf } from '../util/last-of.js';

/** "en, cy or ga" */
const known = (or: string) => `${languages.slice(0, -1).join(', ')} ${or} ${lastOf(languages)}`;

const en = {
  panel: {
    title: 'Campaign widgets check',
    checking: 'Checking this page',
    errors: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
    warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    allWell: 'No problems found',
    copy: 'Copy the report',
    copied: 'Copied',
    denied:
      'Your browser does not let this page copy. The report below is selected: copy it with your keyboard or menu.',
    report: 'The report as text',
    again: 'Check again',
    checked: 'Checked again',
    collapse: 'Make smaller',
    expand: 'Make larger',
    close: 'Close',
    findings: 'Findings',
    remedy: (what: string) => `What to do: ${what}`,
    told: 'Message from the widget',
    more: (count: number) => `And ${count} more like this`,
  },
  levels: { error: 'Problem', warning: 'Warning', note: 'Note', good: 'Good' },
  groups: {
    library: 'The library',
    settings: 'Settings in force',
    manifest: 'The manifest',
    placements: 'Widgets and links on this page',
    loaded: 'What was loaded',
    page: 'This page',
    browser: 'This browser',
  },
  facts: {
    address: 'Address',
    allow: 'Allowed origins',
    asked: 'Time of this check',
    base: 'Base address of the page',
    browser: 'Name',
    compiled: 'Compiled',
    copy: 'Another copy',
    edition: 'Version it states',
    element: 'Widget',
    extends: 'Extends',
    file: 'File',
    frame: 'Frame',
    from: 'Shows from',
    integrity: 'Integrity on the script tag',
    items: 'Items',
    lang: 'Language',
    link: 'Link',
    manifest: 'Manifest',
    missing: 'Missing features',
    organisation: 'Name of the force',
    origin: 'Origin',
    policy: 'Content-Security-Policy',
    script: 'Script',
    size: 'Width of the window',
    status: 'Answer',
    title: 'Title',
    type: 'File type (MIME)',
    until: 'Shows until',
    version: 'Version',
    violation: 'Refused by the policy',
  },
  values: {
    alive: (where: string) => `${where}: shows the campaign`,
    loading: (where: string) => `${where}: still waiting for the campaign`,
    fallback: (where: string) => `${where}: shows its fallback`,
    undefined: (where: string) => `${where}: shows its fallback, its script has not come`,
    foreign: (where: string) => `${where}: belongs to another script`,
    off: (where: string) => `${where}: switched off here`,
    editor: (where: string) => `${where}: in an editor, so widgets are off`,
    linkAlive: (what: string) => `${what}: became a widget`,
    linkAlone: (what: string) => `${what}: alone in its block, still a link`,
    linkFallback: (what: string) => `${what}: the fallback of a widget`,
    linkInText: (what: string) => `${what}: among other text, stays a link`,
    linkOff: (what: string) => `${what}: in a menu, in an editor or switched off, stays a link`,
    fromTag: (value: string, name: string) => `${value} (from ${name} on the script tag)`,
    fromAddress: (value: string, name: string) => `${value} (from ${name} in the address of the script)`,
    fromMeta: (value: string) => `${value} (from the meta element in the head)`,
    fromFirst: (value: string) => `${value} (from another script on this page)`,
    standard: (value: string) => `${value} (the default)`,
    notSet: 'Not set',
    ofPlace: 'The language around each widget (the default)',
    yes: (form: string) => `Yes, form ${form}`,
    changed: 'It was, but the file has been changed or cut off since',
    no: 'No',
    none: 'None',
    noAnswer: 'No answer that this page may read',
    hidden: 'None seen (it can also be hidden from scripts)',
    opaque: 'None: the page is in a closed (sandboxed) frame',
  },
  findings: {
    running: { title: (version: string) => `The library runs: version ${version}` },
    manifestFine: { title: (title: string) => `The manifest is there and can be read: ${title}` },
    widgetsFine: {
      title: (count: string) => (count === '1' ? '1 widget shows the campaign' : `${count} widgets show the campaign`),
    },
    pageFine: { title: 'The page gives the widgets what they need' },
    noWidget: {
      title: 'There is no widget on this page',
      means: 'No element on the page is a widget.',
      remedy:
        'Put a widget where it should show. If you did, look in the page’s source: the editor or the CMS may have taken it out.',
    },
    secondCopy: {
      title: (address: string) => `The library is on this page twice: ${address}`,
      means: 'The first copy decides; another looks only after widgets that the first does not know.',
      remedy: 'Remove one of the script tags: it costs every visitor a download.',
    },
    otherVersion: {
      title: (address: string, version: string) => `Another version is on this page: ${version}, from ${address}`,
      means: 'The first copy decides, so a newer one may have no effect.',
      remedy: 'Keep the script tag of the newest version and remove the other.',
    },
    allow: {
      title: (value: string) => `${value} in data-allow is not an origin`,
      means: 'It is passed over, so manifests from there are refused.',
      remedy: 'Write it with https and without a path, such as https://example.org.',
    },
    lang: {
      title: (value: string) => `${value} in data-lang is not a language of the campaign`,
      means: 'Each widget uses the language of the text around it.',
      remedy: `Write ${known('or')}.`,
    },
    manifest: {
      title: (value: string) => `${value} in data-manifest is not an address`,
      means: 'The manifest.json beside the script is used.',
      remedy: 'Write the address of the manifest in full, or take the attribute out.',
    },
    meta: {
      title: (value: string) => `The meta element names a manifest that is not allowed: ${value}`,
      means: 'Text on a page cannot choose a manifest at any site, so the one beside the script is used.',
      remedy: 'List its origin on the script tag, in data-allow.',
    },
    second: {
      title: (value: string) => `A second script tag names another manifest: ${value}`,
      means: 'The first script tag on a page decides for all widgets.',
      remedy: 'Set the manifest attribute on the widgets that should show another campaign.',
    },
    mixed: {
      title: (address: string) => `A secure page may not load from plain http: ${address}`,
      means: 'The page is on https, the file is not, and browsers refuse such a mixture.',
      remedy: 'Serve the file over https and change its address to begin with https.',
    },
    csp: {
      title: (address: string, directive: string) => `The page’s policy (CSP) forbids ${address}: ${directive}`,
      means: 'The Content-Security-Policy of this page does not list that address, so the browser does not load it.',
      remedy: 'Ask the team that runs this site to add the origin of that address to the directive named here.',
    },
    cors: {
      title: (address: string) => `The server does not let other sites read ${address}`,
      means:
        'The file is there, but its answer, or that of a login page it leads to, has no Access-Control-Allow-Origin header (CORS).',
      remedy:
        'On the server of that file, send Access-Control-Allow-Origin: * with the manifest and all scripts, and ask for no login.',
    },
    network: {
      title: (address: string) => `${address} could not be reached`,
      means:
        'There was no answer at all: a wrong address, a firewall, a filter in the browser, or a server that is down.',
      remedy:
        'Open the address in a new tab. If it does not open there either, ask the team that runs that server or your firewall.',
    },
    timeOut: {
      title: (address: string) => `${address} did not answer in time`,
      means: 'The server took more than ten seconds.',
      remedy: 'Try again later; if it stays so, ask the team that runs that server.',
    },
    status: {
      title: (address: string, status: string) => `${address} answered ${status}`,
      means: 'The server is there, but does not give this file.',
      remedy:
        'On 404, upload the whole kit again, all folders included. On 401 or 403, let it be read without signing in.',
    },
    loginPage: {
      title: (address: string) => `${address} is a web page, not the file`,
      means: 'Most likely it is a login page, or a “not found” page with status 200.',
      remedy: 'Let the file be read without signing in, or serve the kit from this site itself.',
    },
    notUtf8: {
      title: (address: string) => `${address} is not saved as UTF-8`,
      means: 'A program saved it as ANSI or UTF-16. Its letters cannot be read, so widgets show their fallbacks.',
      remedy: 'Save it again as UTF-8 (in Notepad: Save as, then UTF-8 under Encoding), and upload it.',
    },
    notJson: {
      title: (address: string) => `${address} is not valid JSON`,
      means: 'It was mistyped, or cut off while it was uploaded. No widget can read it.',
      remedy: 'Upload it again, or run campaign-widgets check on it: that names the line.',
    },
    notManifest: {
      title: (address: string) => `${address} is not a campaign manifest`,
      means: 'It can be read, but has no campaign in it. Some other file has the same name.',
      remedy: 'Check the address of the manifest on the script tag.',
    },
    manifestType: {
      title: (type: string) => `The manifest is sent as ${type}`,
      means: 'The widgets read it all the same, but a firewall or a cache may treat it wrongly.',
      remedy: 'On its server, send .json files as application/json.',
    },
    scriptType: {
      title: (address: string, type: string) => `${address} is sent as ${type}`,
      means: 'Browsers run a script only if the server says that it is one (MIME type).',
      remedy: 'On its server, send .js files as text/javascript.',
    },
    notCompiled: {
      title: 'The manifest was not compiled',
      means: 'It works, but every visitor’s browser downloads more and does the work again.',
      remedy: 'Publish it with campaign-widgets publish.',
    },
    precompiledChanged: {
      title: 'The manifest was changed after it was compiled, or cut off',
      means: 'It no longer fits its seal, so every visitor’s browser checks and compiles it again.',
      remedy: 'Publish it again, and upload it as it is.',
    },
    notYet: {
      title: (when: string) => `The campaign has not begun: ${when}`,
      means: 'Until then every widget shows its fallback.',
      remedy: 'Wait, or change “from” in the manifest.',
    },
    over: {
      title: (when: string) => `The campaign is over: it was last shown on ${when}`,
      means: 'Every widget shows its fallback.',
      remedy: 'Take the widgets off the page, or change “until” in the manifest.',
    },
    failed: {
      title: (where: string) => `${where} shows its fallback`,
      means: 'Its script is there, but it could not show its part of the campaign.',
      remedy: 'Read its message and the other findings.',
    },
    slow: {
      title: (where: string) => `${where} still waits for the campaign`,
      means: 'Its fallback stays until the campaign comes.',
      remedy: 'Check again in half a minute.',
    },
    notLoaded: {
      title: (tag: string) => `The script of ${tag} did not come`,
      means: 'Every widget of this kind shows its fallback.',
      remedy:
        'See the findings about its files. If there are none, reload: the files can be reached now, and the browser does not try twice.',
    },
    picture: {
      title: (url: string) => `The picture ${url} did not come`,
      means: 'Readers see its description in its place.',
      remedy: 'Open this URL in a new tab: upload the file again if it is not there.',
    },
    foreign: {
      title: (tag: string) => `Another script has defined ${tag}`,
      means: 'A tag can be defined once on a page. Another script has defined this one, so it is not ours here.',
      remedy: 'Remove that script to see the campaign’s widget.',
    },
    off: {
      title: (where: string) => `${where} is switched off`,
      means: 'It is inside an element with data-campaign-widgets set to off.',
      remedy: 'Nothing, if that is meant. Otherwise take that attribute out.',
    },
    editor: {
      title: (where: string) => `${where} is in an editor`,
      means: 'Widgets are off inside editors.',
      remedy: 'Look at the published page.',
    },
    noFallback: {
      title: (where: string) => `${where} has no fallback`,
      means: 'Where the campaign cannot show, there is nothing at all.',
      remedy: 'Put a sentence or a link between its opening and its closing tag.',
    },
    hidden: {
      title: (where: string) => `${where} takes no room on the page`,
      means: 'A style or a closed part of the page hides it, or an ad blocker does.',
      remedy: 'Nothing, if it is in a tab or a menu. Otherwise ask the team that looks after the page’s styles.',
    },
    unclosed: {
      title: (where: string) => `${where} swallows what comes after it`,
      means:
        'It has parts of the page inside. HTML has no self-closing tags: the slash at the end of <tag /> does nothing.',
      remedy: 'Write a closing tag after its fallback, such as </thank-you-banner>.',
    },
    inShadow: {
      title: (where: string) => `${where} is inside another component`,
      means: 'The library does not look into the shadow roots of others by itself.',
      remedy: 'After it is added, call campaignWidgets.scan(root) with that shadow root.',
    },
    unknownAttribute: {
      title: (written: string) => `${written}: the widget does not know this attribute`,
      means: 'It has no effect.',
      remedy: 'Check its spelling, or take it out.',
    },
    misspeltAttribute: {
      title: (written: string, known: string) => `${written}: did you mean ${known}?`,
      means: 'The widget does not know the attribute as it is written, so it has no effect.',
      remedy: 'Correct its spelling. Letters in the wrong order are easily missed.',
    },
    meaningless: {
      title: (written: string, known: string) => `${written}: this can be ${known}`,
      means: 'The value means nothing to the widget, so it uses its default.',
      remedy: 'Write one of the values named here, or take the attribute out.',
    },
    misspeltTag: {
      title: (written: string, known: string) => `${written}: did you mean ${known}?`,
      means: 'No widget has this name, so nothing happens here.',
      remedy: 'Correct it in both the opening and the closing tag.',
    },
    escaped: {
      title: (tag: string) => `${tag} shows as text`,
      means: 'The editor took the code for words, so visitors read it.',
      remedy: 'Paste it in the editor’s source or HTML view, or use the link instead: it survives nearly everywhere.',
    },
    leftover: {
      title: (written: string, known: string) => `${written} may have been ${known}`,
      means: 'The CMS does not let the widget’s tag through, or took its attributes.',
      remedy: 'Use the link or the frame of this widget instead, or ask for the tag to be allowed.',
    },
    linkAlone: {
      title: (what: string) => `${what} is alone in its paragraph, but still a link`,
      means: 'It works as a link to a complete page; it has not become the widget.',
      remedy:
        'Check that nothing else is in its paragraph, and that this version of the library turns links into widgets.',
    },
    linkElsewhere: {
      title: (what: string, origin: string) => `${what} leads to a kit at ${origin}, which this page does not allow`,
      means: 'It stays a link. Only kits at the origin of the script, of the page, or in data-allow become widgets.',
      remedy: 'List that origin on the script tag, in data-allow, or use the link of your own kit.',
    },
    unknownEmbed: {
      title: (written: string, known: string) => `${written}: did you mean ${known}?`,
      means: 'There is no widget with this name, so the link or frame is broken.',
      remedy: 'Correct the address.',
    },
    bareUrl: {
      title: (what: string) => `${what} is on the page as plain text`,
      means: 'Visitors see an address that they cannot press.',
      remedy: 'Make it a link, with words that say where it leads.',
    },
    frameClosed: {
      title: (what: string) => `${what} is in a frame that lets no script run`,
      means: 'It shows a complete page, without what needs a script, and its height is fixed.',
      remedy: 'Add allow-scripts to the frame’s sandbox attribute, if your CMS lets you.',
    },
    quirks: {
      title: 'The page is in quirks mode',
      means: 'It has no doctype, so browsers lay it out as they did in the nineties, and sizes may be wrong.',
      remedy: 'Begin the page’s template with the doctype of HTML.',
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
      remedy:
        'Ask the team that runs this site to add campaign-widgets to trusted-types in the Content-Security-Policy.',
    },
    broken: {
      title: (reason: string) => `This check did not come to its end: ${reason}`,
      means: 'Something on this page gets in its way, so what is said here is not all there is.',
      remedy: 'Please report this, with the address of the page.',
    },
    oldBrowser: {
      title: (features: string) => `This browser is too old for some of what widgets need: ${features}`,
      means: 'Widgets may look wrong or show their fallback.',
      remedy: 'Bring the browser up to date: one from 2024 or later has all of it.',
    },
  },
  report: {
    title: 'Campaign widgets: report',
    privacy: 'It holds no cookies, no text of the page, and no query of any address.',
  },
};

/** Widgets, counted: numbers change the beginning of the word. */
const teclyn = (count: string) =>
  count === '2' ? `${count} declyn` : /^[36]$/.test(count) ? `${count} theclyn` : `${count} teclyn`;

const cy: typeof en = {
  panel: {
    title: 'Gwirio teclynnau’r ymgyrch',
    checking: 'Yn gwirio’r dudalen hon',
    errors: (count) => (count === 1 || count === 2 ? `${count} broblem` : `${count} problem`),
    warnings: (count) => (count === 2 ? '2 rybudd' : `${count} rhybudd`),
    allWell: 'Mae popeth yn iawn',
    copy: 'Copïo’r adroddiad',
    copied: 'Wedi copïo',
    denied:
      'Nid yw eich porwr yn gadael i’r dudalen hon gopïo. Mae’r adroddiad isod wedi’i ddewis: copïwch ef â’ch bysellfwrdd neu’ch dewislen.',
    report: 'Yr adroddiad fel testun',
    again: 'Gwirio eto',
    checked: 'Wedi gwirio eto',
    collapse: 'Gwneud yn llai',
    expand: 'Gwneud yn fwy',
    close: 'Cau',
    findings: 'Beth a ganfuwyd',
    remedy: (what) => `Beth i’w wneud: ${what}`,
    told: 'Dywedodd y teclyn',
    more: (count) => `A ${count} arall tebyg`,
  },
  levels: { error: 'Problem', warning: 'Rhybudd', note: 'Nodyn', good: 'Da' },
  groups: {
    library: 'Y llyfrgell',
    settings: 'Y gosodiadau sydd mewn grym',
    manifest: 'Y maniffest',
    placements: 'Teclynnau a dolenni ar y dudalen hon',
    loaded: 'Beth a lwythwyd',
    page: 'Y dudalen hon',
    browser: 'Y porwr hwn',
  },
  facts: {
    address: 'Cyfeiriad',
    allow: 'Tarddiadau a ganiateir',
    asked: 'Amser y gwiriad hwn',
    base: 'Cyfeiriad sylfaenol y dudalen',
    browser: 'Enw',
    compiled: 'Wedi’i grynhoi',
    copy: 'Copi arall',
    edition: 'Y fersiwn y mae’n ei nodi',
    element: 'Teclyn',
    extends: 'Yn estyn',
    file: 'Ffeil',
    frame: 'Ffrâm',
    from: 'I’w weld o',
    integrity: 'Integrity ar y tag sgript',
    items: 'Eitemau',
    lang: 'Iaith',
    link: 'Dolen',
    manifest: 'Maniffest',
    missing: 'Nodweddion sydd ar goll',
    organisation: 'Enw’r heddlu',
    origin: 'Tarddiad',
    policy: 'Content-Security-Policy',
    script: 'Sgript',
    size: 'Lled y ffenestr',
    status: 'Ateb',
    title: 'Teitl',
    type: 'Math o ffeil (MIME)',
    until: 'I’w weld tan',
    version: 'Fersiwn',
    violation: 'Gwrthodwyd gan y polisi',
  },
  values: {
    alive: (where) => `${where}: yn dangos yr ymgyrch`,
    loading: (where) => `${where}: yn dal i aros am yr ymgyrch`,
    fallback: (where) => `${where}: yn dangos ei gynnwys wrth gefn`,
    undefined: (where) => `${where}: yn dangos ei gynnwys wrth gefn, ni ddaeth ei sgript`,
    foreign: (where) => `${where}: yn perthyn i sgript arall`,
    off: (where) => `${where}: wedi’i ddiffodd yma`,
    editor: (where) => `${where}: mewn golygydd, heb ei gyffwrdd`,
    linkAlive: (what) => `${what}: wedi troi’n declyn`,
    linkAlone: (what) => `${what}: ar ei phen ei hun yn ei bloc, yn ddolen o hyd`,
    linkFallback: (what) => `${what}: cynnwys wrth gefn teclyn`,
    linkInText: (what) => `${what}: yng nghanol testun arall, yn aros yn ddolen`,
    linkOff: (what) => `${what}: mewn dewislen, mewn golygydd neu wedi’i diffodd, yn aros yn ddolen`,
    fromTag: (value, name) => `${value} (o ${name} ar y tag sgript)`,
    fromAddress: (value, name) => `${value} (o ${name} yng nghyfeiriad y sgript)`,
    fromMeta: (value) => `${value} (o’r elfen meta ym mhen y dudalen)`,
    fromFirst: (value) => `${value} (o sgript arall ar y dudalen hon)`,
    standard: (value) => `${value} (y gwerth rhagosodedig)`,
    notSet: 'Heb ei osod',
    ofPlace: 'Iaith y man lle mae pob teclyn (y gwerth rhagosodedig)',
    yes: (form) => `Ydy, ffurf ${form}`,
    changed: 'Fe’i crynhowyd, ond mae’r ffeil wedi’i newid neu ei thorri ers hynny',
    no: 'Nac ydy',
    none: 'Dim',
    noAnswer: 'Dim ateb y caiff y dudalen hon ei ddarllen',
    hidden: 'Ni welwyd un (gall fod wedi’i guddio rhag sgriptiau hefyd)',
    opaque: 'Dim: mae’r dudalen mewn ffrâm gaeedig (sandbox)',
  },
  findings: {
    running: { title: (version) => `Mae’r llyfrgell yn rhedeg: fersiwn ${version}` },
    manifestFine: { title: (title) => `Mae’r maniffest yno a gellir ei ddarllen: ${title}` },
    widgetsFine: { title: (count) => `${teclyn(count)} yn dangos yr ymgyrch` },
    pageFine: { title: 'Mae’r dudalen yn rhoi i’r teclynnau yr hyn sydd ei angen arnynt' },
    noWidget: {
      title: 'Nid oes teclyn ar y dudalen hon',
      means: 'Chwiliodd y llyfrgell, ond ni chanfu elfen y mae’n ei hadnabod.',
      remedy:
        'Rhowch declyn lle dylai ymddangos. Os gwnaethoch, edrychwch yng nghod y dudalen: efallai fod y golygydd neu’r CMS wedi’i dynnu allan.',
    },
    secondCopy: {
      title: (address) => `Mae’r llyfrgell ar y dudalen hon ddwywaith: ${address}`,
      means: 'Y copi cyntaf sy’n penderfynu; dim ond teclynnau nad yw’r cyntaf yn eu hadnabod sydd ar ôl i gopi arall.',
      remedy: 'Tynnwch un o’r tagiau sgript: mae pob ymwelydd yn ei lawrlwytho.',
    },
    otherVersion: {
      title: (address, version) => `Mae fersiwn arall ar y dudalen hon: ${version}, o ${address}`,
      means: 'Y copi cyntaf sy’n penderfynu, felly efallai na fydd un mwy newydd yn cael effaith.',
      remedy: 'Cadwch dag sgript y fersiwn ddiweddaraf a thynnwch y llall.',
    },
    allow: {
      title: (value) => `Nid tarddiad yw ${value} yn data-allow`,
      means: 'Fe’i hanwybyddir, felly gwrthodir maniffestau oddi yno.',
      remedy: 'Ysgrifennwch ef gyda https a heb lwybr, fel https://example.org.',
    },
    lang: {
      title: (value) => `Nid yw ${value} yn data-lang yn un o ieithoedd yr ymgyrch`,
      means: 'Mae pob teclyn yn cymryd iaith y man lle mae’n sefyll.',
      remedy: `Ysgrifennwch ${known('neu')}.`,
    },
    manifest: {
      title: (value) => `Nid cyfeiriad yw ${value} yn data-manifest`,
      means: 'Defnyddir y manifest.json sydd wrth ymyl y sgript.',
      remedy: 'Ysgrifennwch gyfeiriad llawn y maniffest, neu tynnwch y briodwedd.',
    },
    meta: {
      title: (value) => `Mae’r elfen meta yn enwi maniffest nas caniateir: ${value}`,
      means: 'Ni chaiff testun tudalen ddewis maniffest ar unrhyw safle, felly defnyddir yr un wrth ymyl y sgript.',
      remedy: 'Rhestrwch ei darddiad ar y tag sgript, yn data-allow.',
    },
    second: {
      title: (value) => `Mae ail dag sgript yn enwi maniffest arall: ${value}`,
      means: 'Y tag sgript cyntaf ar dudalen sy’n penderfynu dros bob teclyn.',
      remedy: 'Gosodwch y briodwedd manifest ar y teclynnau a ddylai ddangos ymgyrch arall.',
    },
    mixed: {
      title: (address) => `Ni chaiff tudalen ddiogel lwytho dros http plaen: ${address}`,
      means: 'Mae’r dudalen ar https, ond nid y ffeil, ac mae porwyr yn gwrthod cymysgedd o’r fath.',
      remedy: 'Rhowch y ffeil ar https a newidiwch ei chyfeiriad i ddechrau gyda https.',
    },
    csp: {
      title: (address, directive) => `Mae polisi’r dudalen (CSP) yn gwahardd ${address}: ${directive}`,
      means:
        'Nid yw Content-Security-Policy y dudalen hon yn rhestru’r cyfeiriad hwnnw, felly nid yw’r porwr yn ei lwytho.',
      remedy:
        'Gofynnwch i bwy bynnag sy’n rhedeg y safle ychwanegu tarddiad y cyfeiriad hwnnw at y gyfarwyddeb a enwir yma.',
    },
    cors: {
      title: (address) => `Nid yw’r gweinydd yn gadael i safleoedd eraill ddarllen ${address}`,
      means:
        'Mae’r ffeil yno, ond nid oes pennyn Access-Control-Allow-Origin (CORS) yn ei hateb, nac yn ateb tudalen fewngofnodi y mae’n arwain ati.',
      remedy:
        'Ar weinydd y ffeil honno, anfonwch Access-Control-Allow-Origin: * gyda’r maniffest a phob sgript, a pheidiwch â gofyn am fewngofnodi.',
    },
    network: {
      title: (address) => `Ni ellid cyrraedd ${address}`,
      means:
        'Ni ddaeth ateb o gwbl: cyfeiriad anghywir, mur gwarchod, hidlydd yn y porwr, neu weinydd nad yw’n rhedeg.',
      remedy:
        'Agorwch y cyfeiriad mewn tab newydd. Os nad yw’n agor yno chwaith, gofynnwch i bwy bynnag sy’n rhedeg y gweinydd neu’ch mur gwarchod.',
    },
    timeOut: {
      title: (address) => `Nid atebodd ${address} mewn pryd`,
      means: 'Cymerodd y gweinydd fwy na deg eiliad.',
      remedy: 'Rhowch gynnig arall arni’n nes ymlaen; os na fydd newid, gofynnwch i bwy bynnag sy’n rhedeg y gweinydd.',
    },
    status: {
      title: (address, status) => `Atebodd ${address} gyda ${status}`,
      means: 'Mae’r gweinydd yno, ond nid yw’n rhoi’r ffeil hon.',
      remedy:
        'Os 404, uwchlwythwch y pecyn cyfan eto, gan gynnwys pob ffolder. Os 401 neu 403, gadewch i’r ffeil gael ei darllen heb fewngofnodi.',
    },
    loginPage: {
      title: (address) => `Tudalen we yw ${address}, nid y ffeil`,
      means: 'Tudalen fewngofnodi yw hi’n fwyaf tebyg, neu dudalen “heb ei chanfod” sy’n dweud bod popeth yn iawn.',
      remedy: 'Gadewch i’r ffeil gael ei darllen heb fewngofnodi, neu rhowch y pecyn ar y safle hwn ei hun.',
    },
    notUtf8: {
      title: (address) => `Nid yw ${address} wedi’i gadw fel UTF-8`,
      means:
        'Cafodd ei gadw fel ANSI neu UTF-16 gan raglen. Ni ellir darllen ei lythrennau, felly mae’r teclynnau’n dangos y cynnwys wrth gefn.',
      remedy: 'Cadwch ef eto fel UTF-8 (yn Notepad: Save as, yna UTF-8 o dan Encoding), a’i uwchlwytho.',
    },
    notJson: {
      title: (address) => `Nid yw ${address} yn JSON dilys`,
      means: 'Cafodd ei gamdeipio, neu ei dorri wrth ei uwchlwytho. Ni all yr un teclyn ei ddarllen.',
      remedy: 'Uwchlwythwch ef eto, neu rhedwch campaign-widgets check arno: mae hwnnw’n enwi’r llinell.',
    },
    notManifest: {
      title: (address) => `Nid maniffest ymgyrch yw ${address}`,
      means: 'Gellir ei ddarllen, ond nid oes ymgyrch ynddo. Mae gan ffeil arall yr un enw.',
      remedy: 'Gwiriwch gyfeiriad y maniffest ar y tag sgript.',
    },
    manifestType: {
      title: (type) => `Anfonir y maniffest fel ${type}`,
      means: 'Mae’r teclynnau’n ei ddarllen beth bynnag, ond gall mur gwarchod neu storfa ei drin yn anghywir.',
      remedy: 'Ar ei weinydd, anfonwch ffeiliau .json fel application/json.',
    },
    scriptType: {
      title: (address, type) => `Anfonir ${address} fel ${type}`,
      means: 'Dim ond os yw’r gweinydd yn dweud mai sgript ydyw (math MIME) y mae porwyr yn rhedeg sgript.',
      remedy: 'Ar ei weinydd, anfonwch ffeiliau .js fel text/javascript.',
    },
    notCompiled: {
      title: 'Ni chafodd y maniffest ei grynhoi',
      means: 'Mae’n gweithio, ond mae porwr pob ymwelydd yn lawrlwytho mwy ac yn gwneud y gwaith eto.',
      remedy: 'Cyhoeddwch ef gyda campaign-widgets publish.',
    },
    precompiledChanged: {
      title: 'Newidiwyd y maniffest ar ôl ei grynhoi, neu fe’i torrwyd',
      means: 'Nid yw’n cyd-fynd â’i sêl mwyach, felly mae porwr pob ymwelydd yn ei wirio a’i grynhoi eto.',
      remedy: 'Cyhoeddwch ef eto, ac uwchlwythwch ef fel y mae.',
    },
    notYet: {
      title: (when) => `Nid yw’r ymgyrch wedi dechrau: ${when}`,
      means: 'Tan hynny mae pob teclyn yn dangos ei gynnwys wrth gefn.',
      remedy: 'Arhoswch, neu newidiwch “from” yn y maniffest.',
    },
    over: {
      title: (when) => `Daeth yr ymgyrch i ben: fe’i dangoswyd ddiwethaf ar ${when}`,
      means: 'Mae pob teclyn yn dangos ei gynnwys wrth gefn.',
      remedy: 'Tynnwch y teclynnau oddi ar y dudalen, neu newidiwch “until” yn y maniffest.',
    },
    failed: {
      title: (where) => `Mae ${where} yn dangos ei gynnwys wrth gefn`,
      means: 'Mae ei sgript yno, ond ni allai ddangos ei ran o’r ymgyrch.',
      remedy: 'Edrychwch ar yr hyn a ddywedodd y teclyn, ac ar y canfyddiadau eraill.',
    },
    slow: {
      title: (where) => `Mae ${where} yn dal i aros am yr ymgyrch`,
      means: 'Mae ei gynnwys wrth gefn yn aros nes daw’r ymgyrch.',
      remedy: 'Gwiriwch eto ymhen hanner munud.',
    },
    notLoaded: {
      title: (tag) => `Ni ddaeth sgript ${tag}`,
      means: 'Mae pob teclyn o’r math hwn yn dangos ei gynnwys wrth gefn.',
      remedy:
        'Edrychwch ar y canfyddiadau am ei ffeiliau. Os nad oes rhai, ail-lwythwch y dudalen: gellir cyrraedd y ffeiliau nawr, ac nid yw’r porwr yn ceisio ddwywaith.',
    },
    picture: {
      title: (url) => `Ni ddaeth y llun ${url}`,
      means: 'Mae darllenwyr yn gweld ei ddisgrifiad yn ei le.',
      remedy: 'Agorwch y cyfeiriad hwn mewn tab newydd: os nad yw’r ffeil yno, uwchlwythwch hi eto.',
    },
    foreign: {
      title: (tag) => `Mae sgript arall wedi diffinio ${tag}`,
      means:
        'Dim ond unwaith y gellir diffinio tag ar dudalen. Rhywun arall biau hwn yma, felly nid ydym yn ei gyffwrdd.',
      remedy: 'Tynnwch y sgript honno i weld teclyn yr ymgyrch.',
    },
    off: {
      title: (where) => `Mae ${where} wedi’i ddiffodd`,
      means: 'Mae’n sefyll mewn rhywbeth lle mae data-campaign-widgets wedi’i osod i off.',
      remedy: 'Dim byd, os yw hynny’n fwriadol. Fel arall, tynnwch y briodwedd honno.',
    },
    editor: {
      title: (where) => `Mae ${where} mewn golygydd`,
      means: 'Nid oes dim yn dod yn fyw lle mae rhywun yn ysgrifennu.',
      remedy: 'Edrychwch ar y dudalen gyhoeddedig.',
    },
    noFallback: {
      title: (where) => `Nid oes gan ${where} gynnwys wrth gefn`,
      means: 'Lle na all yr ymgyrch ymddangos, nid oes dim o gwbl.',
      remedy: 'Rhowch frawddeg neu ddolen rhwng ei dag agor a’i dag cau.',
    },
    hidden: {
      title: (where) => `Nid yw ${where} yn cymryd lle ar y dudalen`,
      means: 'Mae arddull neu ran gaeedig o’r dudalen yn ei guddio, neu rwystrwr hysbysebion.',
      remedy:
        'Dim byd, os yw mewn tab neu ddewislen. Fel arall, gofynnwch i bwy bynnag sy’n gofalu am arddulliau’r dudalen.',
    },
    unclosed: {
      title: (where) => `Mae ${where} yn llyncu’r hyn sy’n dod ar ei ôl`,
      means:
        'Mae rhannau o’r dudalen y tu mewn iddo. Nid oes tagiau sy’n cau eu hunain yn HTML: nid yw’r slaes ar ddiwedd <tag /> yn gwneud dim.',
      remedy: 'Ysgrifennwch dag cau ar ôl ei gynnwys wrth gefn, fel </thank-you-banner>.',
    },
    inShadow: {
      title: (where) => `Mae ${where} mewn cydran arall`,
      means: 'Nid yw’r llyfrgell yn edrych ohoni ei hun yng ngwreiddiau cysgodol (shadow roots) eraill.',
      remedy: 'Ar ôl ei ychwanegu, galwch campaignWidgets.scan(root) gyda’r gwreiddyn hwnnw.',
    },
    unknownAttribute: {
      title: (written) => `${written}: nid yw’r teclyn yn adnabod y briodwedd hon`,
      means: 'Nid yw’n cael effaith.',
      remedy: 'Gwiriwch ei sillafiad, neu tynnwch hi.',
    },
    misspeltAttribute: {
      title: (written, known) => `${written}: ai ${known} oedd gennych mewn golwg?`,
      means: 'Nid yw’r teclyn yn adnabod y briodwedd fel y’i hysgrifennwyd, felly nid yw’n cael effaith.',
      remedy: 'Cywirwch ei sillafiad. Mae’n hawdd peidio â sylwi ar lythrennau yn y drefn anghywir.',
    },
    meaningless: {
      title: (written, known) => `${written}: gall fod yn ${known}`,
      means: 'Nid yw’r gwerth yn golygu dim i’r teclyn, felly mae’n defnyddio ei werth rhagosodedig.',
      remedy: 'Ysgrifennwch un o’r gwerthoedd a enwir yma, neu tynnwch y briodwedd.',
    },
    misspeltTag: {
      title: (written, known) => `${written}: ai ${known} oedd gennych mewn golwg?`,
      means: 'Nid oes teclyn o’r enw hwn, felly nid oes dim yn digwydd yma.',
      remedy: 'Cywirwch ef yn y tag agor a’r tag cau.',
    },
    escaped: {
      title: (tag) => `Mae ${tag} yn ymddangos fel testun`,
      means: 'Cymerodd y golygydd mai geiriau oedd y cod, felly mae ymwelwyr yn ei ddarllen.',
      remedy:
        'Gludwch ef yng ngolwg cod neu HTML y golygydd, neu defnyddiwch y ddolen yn lle hynny: mae hi’n goroesi bron ym mhobman.',
    },
    leftover: {
      title: (written, known) => `Efallai mai ${known} oedd ${written}`,
      means: 'Nid yw’r CMS yn gadael tag y teclyn drwodd, neu mae wedi tynnu ei briodweddau.',
      remedy: 'Defnyddiwch ddolen neu ffrâm y teclyn hwn yn lle hynny, neu gofynnwch am ganiatáu’r tag.',
    },
    linkAlone: {
      title: (what) => `Mae ${what} ar ei phen ei hun, ond dolen yw hi o hyd`,
      means: 'Mae’n gweithio fel dolen i dudalen gyflawn; nid yw wedi troi’n declyn.',
      remedy:
        'Gwiriwch nad oes dim arall yn ei pharagraff, a bod y fersiwn hon o’r llyfrgell yn troi dolenni’n declynnau.',
    },
    linkElsewhere: {
      title: (what, origin) => `Mae ${what} yn arwain at becyn yn ${origin}, nad yw’r dudalen hon yn ei ganiatáu`,
      means: 'Mae’n aros yn ddolen. Dim ond pecynnau o darddiad y sgript, y dudalen neu un a restrir sy’n dod yn fyw.',
      remedy: 'Rhestrwch y tarddiad hwnnw ar y tag sgript, yn data-allow, neu defnyddiwch ddolen eich pecyn eich hun.',
    },
    unknownEmbed: {
      title: (written, known) => `${written}: ai ${known} oedd gennych mewn golwg?`,
      means: 'Nid oes teclyn o’r enw hwn, felly nid yw’r ddolen na’r ffrâm yn arwain i unman.',
      remedy: 'Cywirwch y cyfeiriad.',
    },
    bareUrl: {
      title: (what) => `Mae ${what} ar y dudalen fel testun plaen`,
      means: 'Mae ymwelwyr yn gweld cyfeiriad na allant ei wasgu.',
      remedy: 'Gwnewch ddolen ohono, gyda geiriau sy’n dweud i ble mae’n arwain.',
    },
    frameClosed: {
      title: (what) => `Mae ${what} mewn ffrâm nad yw’n gadael i sgript redeg`,
      means: 'Mae’n dangos tudalen gyflawn, heb yr hyn sydd angen sgript, ac mae ei huchder yn sefydlog.',
      remedy: 'Ychwanegwch allow-scripts at briodwedd sandbox y ffrâm, os yw eich CMS yn gadael i chi.',
    },
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
      title: (features) =>
        `Mae’r porwr hwn yn rhy hen ar gyfer rhai o’r pethau sydd eu hangen ar declynnau: ${features}`,
      means: 'Gall teclynnau edrych yn anghywir neu ddangos eu cynnwys wrth gefn.',
      remedy: 'Diweddarwch y porwr: mae gan un o 2024 neu’n ddiweddarach y cyfan.',
    },
  },
  report: {
    title: 'Teclynnau’r ymgyrch: adroddiad',
    privacy: 'Nid oes ynddo gwcis, testun y dudalen, nac ymholiad unrhyw gyfeiriad.',
  },
};

/** The doctor's sentences for web teams. */
export const doctor = { en, cy };
