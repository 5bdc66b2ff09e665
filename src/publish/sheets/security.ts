import { markup } from '../../embed-code/markup.js';
import { asked, listed, type Sheet, type SheetFacts } from './sheet.js';

const others = ({ hosts }: SheetFacts): string[] => [...new Set([...hosts.images, ...hosts.media])].sort();

const libraries = (facts: SheetFacts, head: [string, string]) => markup`<table>
<thead><tr><th scope="col">${head[0]}</th><th scope="col">${head[1]}</th></tr></thead>
<tbody>
${facts.libraries.map(({ name, version, licence }) => markup`<tr><th scope="row">${name} ${version}</th><td>${licence}</td></tr>\n`)}</tbody>
</table>`;

export const security: Sheet = {
  name: 'sheets/security',
  title: { en: 'Security: what runs on your pages', cy: 'Diogelwch: beth sy’n rhedeg ar eich tudalennau' },
  content: {
    en: (
      facts,
    ) => markup`<p class="lead">For the team that decides what may run on a site. It says what these widgets do and do not do, and how you can check it.</p>
<h2>What it is</h2>
<ul>
<li>Static files at <code>${facts.base}</code>: a script and its parts, style sheets, the campaign’s contents (<code>manifest.json</code>) and its media. There is no program on a server, no database, no account.</li>
<li>The code is the open source library campaign-widgets, version ${facts.version}. The libraries that it uses are inside its files. Nothing is loaded from a package registry or a public CDN at run time.</li>
</ul>
<h2>What it asks for</h2>
<ul>
<li>From <code>${facts.origin}</code>: the script, the parts that the widgets of a page need, <code>manifest.json</code>, pictures and films.</li>
${others(facts).length > 0 && markup`<li>Because this campaign names them: media from ${listed(others(facts))}.</li>\n`}${facts.hosts.players.length > 0 && markup`<li>After a reader presses play, and not before: a player from ${listed(facts.hosts.players)}, in a frame.</li>\n`}<li>It only reads. It sends no form, no data of the page and no data of its user.</li>
</ul>
<h2>What it does in a page</h2>
<ul>
<li>It looks for its own elements, and for links to this kit, and draws the widgets in shadow roots. What the page showed in their place comes back when something fails.</li>
<li>It reads the language and the headings around a widget, so that both fit. It reads no field, no cookie and no storage.</li>
<li>It adds one global name, <code>campaignWidgets</code>.</li>
<li>It tells the page what a reader did (events such as <code>campaign-play</code>). What becomes of those is for the page to decide; nothing listens to them by itself.</li>
</ul>
<h2>What a site’s policy must allow</h2>
<ul>
<li><a href="../csp.txt">csp.txt</a> lists every source. No <code>unsafe-inline</code>, no <code>unsafe-eval</code>, no <code>data:</code>, no <code>blob:</code>.</li>
<li>Trusted Types may be enforced. Where names are listed, allow <code>campaign-widgets</code>.</li>
<li>The embed pages can be shown in a frame with <code>sandbox="allow-scripts"</code>, and are whole in one with <code>sandbox=""</code>. Which sites may frame them is for the owner of <code>${facts.origin}</code> to say (<code>frame-ancestors</code>); the server settings in this kit leave that open.</li>
</ul>
<h2>What it does with contents</h2>
<ul>
<li>Everything in <code>manifest.json</code> counts as hostile until it was checked. Words reach the page as text, never as HTML. Addresses may be http, https, mailto, tel and sms, and nothing else.</li>
<li>Contents come from the script’s own host, the page’s, the one that the script tag names, and those that it lists in <code>data-allow</code>.</li>
</ul>
<h2>Whose work is inside</h2>
<p>The scripts of this kit have parts of these libraries inside. Their licences are in <a href="../THIRD-PARTY-NOTICES.txt">THIRD-PARTY-NOTICES.txt</a>, that of campaign-widgets in <a href="../LICENSE.txt">LICENSE.txt</a>.</p>
${libraries(facts, ['Library', 'Licence'])}
<h2>What remains for you to decide</h2>
<ul>
<li>Whoever can change files at <code>${facts.origin}</code> can change what runs on your pages. Choose that host as carefully as your own, or put the kit on yours: it is a folder.</li>
<li>A page can pin the script (Subresource Integrity, <a href="../integrity.json">integrity.json</a>). The script for that, <code>campaign-widgets.<em>hash</em>.js</code>, holds the SHA-256 of every part that it loads: the browser checks each before it runs, and a part that is not the published one does not run. (Browsers before Chrome 66, Firefox 115 and Safari 17 check it once and then take it from their cache.) The script and its parts stay in the kit when a newer version is published. Contents and media are not pinned.</li>
</ul>
<h2>How to check an upload</h2>
<p><a href="../checksums.txt">checksums.txt</a> holds the SHA-256 of every file: <code>sha256sum --check checksums.txt</code>, in the folder of the kit.</p>
<h2>What this sheet is not</h2>
<p>No independent security test of the library is on record here. Report what you find to ${asked(facts.words)}.</p>`,
    cy: (
      facts,
    ) => markup`<p class="lead">I bwy bynnag sy’n penderfynu beth gaiff redeg ar safle. Mae’n dweud beth mae’r teclynnau hyn yn ei wneud, beth nad ydyn nhw’n ei wneud, a sut y gallwch chi wirio hynny.</p>
<h2>Beth yw hwn</h2>
<ul>
<li>Ffeiliau sefydlog yn <code>${facts.base}</code>: sgript a’i rhannau, dalennau arddull, cynnwys yr ymgyrch (<code>manifest.json</code>) a’i chyfryngau. Does dim rhaglen ar weinydd, dim cronfa ddata a dim cyfrif.</li>
<li>Y cod yw’r llyfrgell ffynhonnell agored campaign-widgets, fersiwn ${facts.version}. Mae’r llyfrgelloedd y mae’n eu defnyddio y tu mewn i’w ffeiliau. Does dim yn cael ei lwytho o gofrestrfa becynnau nac o CDN cyhoeddus wrth redeg.</li>
</ul>
<h2>Am beth mae’n gofyn</h2>
<ul>
<li>Gan <code>${facts.origin}</code>: y sgript, y rhannau sydd eu hangen ar declynnau’r dudalen, <code>manifest.json</code>, lluniau a ffilmiau.</li>
${others(facts).length > 0 && markup`<li>Am fod yr ymgyrch hon yn eu henwi: cyfryngau gan ${listed(others(facts))}.</li>\n`}${facts.hosts.players.length > 0 && markup`<li>Ar ôl i rywun bwyso i chwarae, ac nid cyn hynny: chwaraewr gan ${listed(facts.hosts.players)}, mewn ffrâm.</li>\n`}<li>Darllen yn unig y mae. Nid yw’n anfon ffurflen, na data’r dudalen, na data’r sawl sy’n ei defnyddio.</li>
</ul>
<h2>Beth mae’n ei wneud mewn tudalen</h2>
<ul>
<li>Mae’n chwilio am ei elfennau ei hun, ac am ddolenni i’r pecyn hwn, ac yn llunio’r teclynnau mewn gwreiddiau cysgod. Daw’r hyn a ddangosai’r dudalen yn eu lle yn ôl pan fydd rhywbeth yn methu.</li>
<li>Mae’n darllen yr iaith a’r penawdau o gwmpas teclyn, er mwyn i’r ddau ffitio. Nid yw’n darllen yr un maes, cwci na storfa.</li>
<li>Mae’n ychwanegu un enw byd-eang, <code>campaignWidgets</code>.</li>
<li>Mae’n dweud wrth y dudalen beth wnaeth darllenydd (digwyddiadau fel <code>campaign-play</code>). Y dudalen sy’n penderfynu beth ddaw ohonyn nhw; does dim yn gwrando arnyn nhw ohono’i hun.</li>
</ul>
<h2>Beth mae’n rhaid i bolisi safle ei ganiatáu</h2>
<ul>
<li>Mae <a href="../csp.txt">csp.txt</a> yn rhestru pob ffynhonnell. Dim <code>unsafe-inline</code>, dim <code>unsafe-eval</code>, dim <code>data:</code>, dim <code>blob:</code>.</li>
<li>Gellir gorfodi Trusted Types. Lle mae enwau’n cael eu rhestru, caniatewch <code>campaign-widgets</code>.</li>
<li>Gellir dangos y tudalennau mewnosod mewn ffrâm gyda <code>sandbox="allow-scripts"</code>, ac maen nhw’n gyfan mewn un gyda <code>sandbox=""</code>. Perchennog <code>${facts.origin}</code> sydd i ddweud pa safleoedd gaiff eu fframio (<code>frame-ancestors</code>); mae gosodiadau gweinydd y pecyn hwn yn gadael hynny’n agored.</li>
</ul>
<h2>Beth mae’n ei wneud gyda chynnwys</h2>
<ul>
<li>Mae popeth yn <code>manifest.json</code> yn cyfrif yn elyniaethus nes iddo gael ei wirio. Mae geiriau’n cyrraedd y dudalen fel testun, byth fel HTML. Caiff cyfeiriadau fod yn http, https, mailto, tel a sms, a dim arall.</li>
<li>Daw’r cynnwys o westeiwr y sgript ei hun, o un y dudalen, o’r un y mae tag y sgript yn ei enwi, ac o’r rhai y mae’n eu rhestru yn <code>data-allow</code>.</li>
</ul>
<h2>Gwaith pwy sydd y tu mewn</h2>
<p>Mae rhannau o’r llyfrgelloedd hyn y tu mewn i sgriptiau’r pecyn hwn. Mae eu trwyddedau yn <a href="../THIRD-PARTY-NOTICES.txt">THIRD-PARTY-NOTICES.txt</a>, a thrwydded campaign-widgets yn <a href="../LICENSE.txt">LICENSE.txt</a>.</p>
${libraries(facts, ['Llyfrgell', 'Trwydded'])}
<h2>Beth sydd ar ôl i chi ei benderfynu</h2>
<ul>
<li>Gall pwy bynnag sy’n gallu newid ffeiliau yn <code>${facts.origin}</code> newid yr hyn sy’n rhedeg ar eich tudalennau. Dewiswch y gwesteiwr hwnnw mor ofalus â’ch un chi, neu rhowch y pecyn ar eich un chi: ffolder ydyw.</li>
<li>Gall tudalen binio’r sgript (Subresource Integrity, <a href="../integrity.json">integrity.json</a>). Mae’r sgript ar gyfer hynny, <code>campaign-widgets.<em>hash</em>.js</code>, yn dal SHA-256 pob rhan y mae hi’n ei llwytho: mae’r porwr yn gwirio pob un cyn iddi redeg, ac nid yw rhan nad honno a gyhoeddwyd yn rhedeg. (Mae porwyr cyn Chrome 66, Firefox 115 a Safari 17 yn ei gwirio unwaith ac yna’n ei chymryd o’u storfa.) Mae’r sgript a’i rhannau’n aros yn y pecyn pan gaiff fersiwn newydd ei chyhoeddi. Nid yw’r cynnwys na’r cyfryngau wedi’u pinio.</li>
</ul>
<h2>Sut i wirio llwythiad</h2>
<p>Mae <a href="../checksums.txt">checksums.txt</a> yn cynnwys SHA-256 pob ffeil: <code>sha256sum --check checksums.txt</code>, yn ffolder y pecyn.</p>
<h2>Beth nad yw’r ddalen hon</h2>
<p>Does dim prawf diogelwch annibynnol o’r llyfrgell wedi’i gofnodi yma. Rhowch wybod am unrhyw beth a welwch i ${asked(facts.words)}.</p>`,
  },
};
