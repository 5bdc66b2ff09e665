import { type Markup, markup } from '../../embed-code/markup.js';
import { asked, listed, type Sheet, type SheetFacts } from './sheet.js';

/** Who is asked for something, and when. */
function requests({ origin, hosts }: SheetFacts, head: [string, string], when: Record<string, string>): Markup {
  const media = [...new Set([...hosts.images, ...hosts.media])].sort();
  const rows = [
    [listed([origin]), when.kit],
    ...(media.length ? [[listed(media), when.media]] : []),
    ...(hosts.players.length ? [[listed(hosts.players), when.players]] : []),
    ...(hosts.linked.length ? [[listed(hosts.linked), when.linked]] : []),
  ];
  return markup`<table>
<thead><tr><th scope="col">${head[0]}</th><th scope="col">${head[1]}</th></tr></thead>
<tbody>
${rows.map(([host, moment]) => markup`<tr><th scope="row">${host}</th><td>${moment}</td></tr>\n`)}</tbody>
</table>`;
}

export const privacy: Sheet = {
  name: 'sheets/privacy',
  title: { en: 'Privacy: what is asked of whom, and when', cy: 'Preifatrwydd: beth sy’n cael ei ofyn i bwy, a phryd' },
  content: {
    en: (
      facts,
    ) => markup`<p class="lead">For your data protection team. It says what these widgets do with people’s data; what law applies, and on what basis, is yours to judge.</p>
<h2>In short</h2>
<ul>
<li>No cookies. No storage in the browser (local, session, database). Browsers cache files as they do for any site.</li>
<li>No counting, no profiles, no identifiers. The makers of the library receive nothing.</li>
<li>Nothing that a person writes or chooses in a widget leaves their browser, unless they send it themselves.</li>
</ul>
<h2>Who is asked for something, and when</h2>
<p>Each request tells the one who is asked what every request on the web does: the address of the connection (IP), the browser, and, as far as the site’s own policy lets it, the site that it comes from. What they keep of that is theirs to say.</p>
${requests(facts, ['Host', 'When'], {
  kit: 'When a page with a widget opens: the script, the contents, pictures. Films when they are played.',
  media: 'When a page shows a picture or plays a film that lies there.',
  players: 'Only after a person presses play. The button says beforehand who is contacted.',
  linked: 'Only when a person follows a link.',
})}
<h2>What people do in widgets</h2>
<ul>
${facts.has('images') && markup`<li>Thank-you cards are written, drawn and saved in the browser.</li>\n`}${facts.has('copy') && markup`<li>Words to use can be edited before they are copied: in the browser, and gone when the page is closed.</li>\n`}${facts.has('tips') && markup`<li>The ticks of the checklist are in the address of the page, so that a person can bookmark it. Whoever is given that address sees them. They stand after the “#”, which browsers send to no server; only on sites that keep their own route there, they stand in the query.</li>\n`}<li>Passing the campaign on: the links to WhatsApp, Facebook, X, LinkedIn and e-mail are plain links. Nothing is asked of those services before a person presses one.</li>
<li>Searching and filtering lists happens in the browser.</li>
</ul>
<h2>What the site learns</h2>
<p>The widgets tell the page that they are on what a person did (played a film, copied a text). They send that nowhere. If the site counts it, that is the site’s own processing, and its notice must say so.</p>
<h2>Who to ask</h2>
<p>Whoever runs <code>${facts.origin}</code> decides on its logs. Questions about the campaign: ${asked(facts.words)}.</p>`,
    cy: (
      facts,
    ) => markup`<p class="lead">I bwy bynnag sy’n gofalu am ddiogelu data. Mae’n dweud beth mae’r teclynnau hyn yn ei wneud gyda data pobl; chi sydd i farnu pa gyfraith sy’n berthnasol, ac ar ba sail.</p>
<h2>Yn gryno</h2>
<ul>
<li>Dim cwcis. Dim storio yn y porwr (lleol, sesiwn, cronfa ddata). Mae porwyr yn cadw ffeiliau wrth law fel y gwnân nhw ar gyfer unrhyw safle.</li>
<li>Dim cyfrif, dim proffiliau, dim dynodwyr. Nid yw gwneuthurwyr y llyfrgell yn derbyn dim.</li>
<li>Nid oes dim y mae rhywun yn ei ysgrifennu neu’n ei ddewis mewn teclyn yn gadael ei borwr, oni bai ei fod yn ei anfon ei hun.</li>
</ul>
<h2>I bwy y gofynnir am rywbeth, a phryd</h2>
<p>Mae pob cais yn dweud wrth y sawl y gofynnir iddo yr hyn y mae pob cais ar y we yn ei ddweud: cyfeiriad y cysylltiad (IP), y porwr, a’r safle y daw ohono, cyn belled ag y mae polisi’r safle ei hun yn caniatáu hynny. Nhw sydd i ddweud beth maen nhw’n ei gadw o hynny.</p>
${requests(facts, ['Gwesteiwr', 'Pryd'], {
  kit: 'Pan fydd tudalen â theclyn yn agor: y sgript, y cynnwys, lluniau. Ffilmiau pan gân nhw eu chwarae.',
  media: 'Pan fydd tudalen yn dangos llun neu’n chwarae ffilm sydd yno.',
  players: 'Dim ond ar ôl i rywun bwyso i chwarae. Mae’r botwm yn dweud ymlaen llaw â phwy y cysylltir.',
  linked: 'Dim ond pan fydd rhywun yn dilyn dolen.',
})}
<h2>Beth mae pobl yn ei wneud mewn teclynnau</h2>
<ul>
${facts.has('images') && markup`<li>Mae cardiau diolch yn cael eu hysgrifennu, eu llunio a’u cadw yn y porwr.</li>\n`}${facts.has('copy') && markup`<li>Gellir golygu geiriau i’w defnyddio cyn eu copïo: yn y porwr, ac maen nhw’n diflannu pan gaeir y dudalen.</li>\n`}${facts.has('tips') && markup`<li>Mae ticiau’r rhestr wirio yng nghyfeiriad y dudalen, er mwyn i rywun allu rhoi nod tudalen arni. Mae pwy bynnag sy’n cael y cyfeiriad hwnnw’n eu gweld. Maen nhw ar ôl y “#”, nad yw porwyr yn ei anfon at yr un gweinydd; dim ond ar safleoedd sy’n cadw eu llwybr eu hunain yno y maen nhw yn yr ymholiad.</li>\n`}<li>Rhannu’r ymgyrch: dolenni plaen yw’r dolenni i WhatsApp, Facebook, X, LinkedIn ac e-bost. Ni ofynnir dim i’r gwasanaethau hynny cyn i rywun bwyso ar un.</li>
<li>Yn y porwr y mae chwilio a hidlo rhestri’n digwydd.</li>
</ul>
<h2>Beth mae’r safle’n ei ddysgu</h2>
<p>Mae’r teclynnau’n dweud wrth y dudalen y maen nhw arni beth wnaeth rhywun (chwarae ffilm, copïo testun). Nid ydyn nhw’n anfon hynny i unman. Os yw’r safle’n ei gyfrif, prosesu’r safle ei hun yw hynny, a rhaid i’w hysbysiad ddweud hynny.</p>
<h2>I bwy i ofyn</h2>
<p>Pwy bynnag sy’n rhedeg <code>${facts.origin}</code> sy’n penderfynu ar ei gofnodion. Cwestiynau am yr ymgyrch: ${asked(facts.words)}.</p>`,
  },
};
