// The doctor's sentences about what came and what did not: the script, its settings, requests.
import { languages } from '../../campaign/language/language.js';
import { lastOf } from '../../util/last-of.js';

/** "en, cy or ga" */
const known = (or: string) => `${languages.slice(0, -1).join(', ')} ${or} ${lastOf(languages)}`;

const en = {
  running: { title: (version: string) => `The library runs: version ${version}` },
  secondCopy: {
    title: (address: string) => `The library is on this page twice: ${address}`,
    means: 'The first copy decides; another looks only after widgets that the first does not know.',
    remedy: 'Remove one of the script tags: every visitor downloads it for nothing.',
  },
  otherVersion: {
    title: (address: string, version: string) => `Another version is on this page: ${version}, from ${address}`,
    means: 'The first copy decides, so a newer one may have no effect.',
    remedy: 'Keep the script tag of the newest version and remove the other.',
  },
  allow: {
    title: (value: string) => `${value} in data-allow is not an origin`,
    means: 'It is ignored, so manifests from there are refused.',
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
  kit: {
    title: (value: string) => `${value} in data-kit is not an address`,
    means: 'The folder of the script is used, where the kit may not be.',
    remedy: 'Write the address of the kit’s folder in full.',
  },
  meta: {
    title: (value: string) => `A meta element names an address that is not allowed: ${value}`,
    means: 'Text on a page cannot choose a campaign or scripts at any site, so those beside the script are used.',
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
  changedRequest: {
    title: (address: string, _origin: string) => `A script on this page changes requests to ${address}`,
    means:
      'Monitoring adds a header (such as traceparent) or cookies to every fetch, which the kit’s server does not allow. Widgets ask again without it, so they come later.',
    remedy: (_address: string, origin: string) =>
      `Leave ${origin} out of what that script watches, or use the server lines that publish writes: they allow added headers.`,
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
    remedy: 'Try again later. If it still does not answer, ask the team that runs that server.',
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
  notLoaded: {
    title: (tag: string) => `The script of ${tag} did not load`,
    means: 'Every widget of this kind shows its fallback.',
    remedy:
      'See the findings about its files. If there are none, reload: the files can be reached now, and the browser does not try twice.',
  },
};

const cy: typeof en = {
  running: { title: (version) => `Mae’r llyfrgell yn rhedeg: fersiwn ${version}` },
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
  kit: {
    title: (value) => `Nid cyfeiriad yw ${value} yn data-kit`,
    means: 'Defnyddir ffolder y sgript, lle nad yw’r pecyn o bosibl.',
    remedy: 'Ysgrifennwch gyfeiriad llawn ffolder y pecyn.',
  },
  meta: {
    title: (value) => `Mae elfen meta yn enwi cyfeiriad nas caniateir: ${value}`,
    means:
      'Ni chaiff testun tudalen ddewis ymgyrch na sgriptiau ar unrhyw safle, felly defnyddir y rhai wrth ymyl y sgript.',
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
  changedRequest: {
    title: (address) => `Mae sgript ar y dudalen hon yn newid ceisiadau am ${address}`,
    means:
      'Mae meddalwedd fonitro yn ychwanegu pennyn (fel traceparent) neu gwcis at bob fetch, ac nid yw gweinydd y pecyn yn caniatáu hynny. Mae’r teclynnau’n gofyn eto hebddynt, felly maent yn dod yn hwyrach.',
    remedy: (_address, origin) =>
      `Eithriwch ${origin} o’r hyn y mae’r sgript honno’n ei wylio, neu defnyddiwch y llinellau gweinydd y mae publish yn eu hysgrifennu: maent yn caniatáu penynnau ychwanegol.`,
  },
  network: {
    title: (address) => `Ni ellid cyrraedd ${address}`,
    means: 'Ni ddaeth ateb o gwbl: cyfeiriad anghywir, mur gwarchod, hidlydd yn y porwr, neu weinydd nad yw’n rhedeg.',
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
  notLoaded: {
    title: (tag) => `Ni ddaeth sgript ${tag}`,
    means: 'Mae pob teclyn o’r math hwn yn dangos ei gynnwys wrth gefn.',
    remedy:
      'Edrychwch ar y canfyddiadau am ei ffeiliau. Os nad oes rhai, ail-lwythwch y dudalen: gellir cyrraedd y ffeiliau nawr, ac nid yw’r porwr yn ceisio ddwywaith.',
  },
};

export const loadingFindings = { en, cy };
