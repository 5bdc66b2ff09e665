import { markup } from '../../embed-code/markup.js';
import { asked, type Sheet } from './sheet.js';

export const accessibility: Sheet = {
  name: 'sheets/accessibility',
  title: { en: 'Accessibility: what was tested, and how', cy: 'Hygyrchedd: beth gafodd ei brofi, a sut' },
  content: {
    en: ({
      words,
      version,
      films,
      recordings,
      hosts,
    }) => markup`<p class="lead">For the team that writes a site’s accessibility statement. It is about the widgets of campaign-widgets ${version}, not about the site they are on.</p>
<h2>The aim</h2>
<p>WCAG 2.2, level AA. That is what the widgets are made and tested for. It is no certificate: nobody independent has audited them.</p>
<h2>What is tested with every change</h2>
<ul>
<li>Every example of every widget with axe, an automatic test: in Chromium light, dark and in Welsh; light in Firefox and WebKit, too, where they are there.</li>
<li>The contrast of the colours that are used together, in light and dark: 4.5 to 1 for words, 3 to 1 for controls and focus.</li>
<li>Columns of 200, 320 and 640 pixels, and of 320 pixels with text at 200%: nothing is wider than its column. Words are never smaller than 16 pixels, and grow with the page’s text.</li>
<li>The Tab key through every widget, there and back: everything is reached, in its order, and the focus can be seen. In Chromium.</li>
<li>Forced colours, reduced motion and paper: in Chromium, as it emulates them.</li>
<li>Controls that are smaller than 24 by 24 pixels, or too close to each other.</li>
<li>What Chromium gives to screen readers of every widget, in English and Welsh: it is kept as text that people can read, and compared.</li>
<li>Headings that fit the page, and languages that are marked, also where a text is missing in one of them.</li>
</ul>
<h2>What this campaign brings</h2>
${
  films.all > 0
    ? markup`<ul>
<li>Films: ${films.all}.</li>
<li>With captions in a file of their own: ${films.captions}.</li>
<li>With a transcript: ${films.transcript}.</li>
<li>With audio description, as a film or as text: ${films.description}.</li>
</ul>`
    : markup`<p>It has no films.</p>`
}
${
  recordings.all > 0 &&
  markup`<ul>
<li>Recordings to listen to: ${recordings.all}.</li>
<li>With a transcript: ${recordings.transcript}.</li>
</ul>`
}
<p>Whether captions, transcripts and alt texts say what they should is for people to judge. Documents to download (PDF, Word) are not tested here.</p>
<h2>Known gaps</h2>
<ul>
<li>Automatic tests find a part of the barriers that there are.</li>
<li>No tests with disabled people, and none with screen readers by hand, are on record here.</li>
${hosts.players.length > 0 && markup`<li>Films on other platforms play in those platforms’ own players, which were not tested.</li>\n`}<li>Without scripts, embed pages show their contents; what only a script can do (search, copying, writing a card) is missing there.</li>
<li>Colours and fonts that a site sets in place of ours were not tested.</li>
</ul>
<h2>Who to tell</h2>
<p>The owner of the campaign answers: ${asked(words)}. Say which page, which widget and what you use to read.</p>`,
    cy: ({
      words,
      version,
      films,
      recordings,
      hosts,
    }) => markup`<p class="lead">I bwy bynnag sy’n ysgrifennu datganiad hygyrchedd safle. Mae’n ymwneud â theclynnau campaign-widgets ${version}, nid â’r safle y maen nhw arno.</p>
<h2>Y nod</h2>
<p>WCAG 2.2, lefel AA. Ar gyfer hynny y mae’r teclynnau’n cael eu gwneud a’u profi. Nid tystysgrif mohoni: nid oes neb annibynnol wedi’u harchwilio.</p>
<h2>Beth sy’n cael ei brofi gyda phob newid</h2>
<ul>
<li>Pob enghraifft o bob teclyn gydag axe, prawf awtomatig: yn Chromium yn olau, yn dywyll ac yn Gymraeg; yn olau yn Firefox a WebKit hefyd, lle maen nhw ar gael.</li>
<li>Cyferbyniad y lliwiau sy’n cael eu defnyddio gyda’i gilydd, yn olau ac yn dywyll: 4.5 i 1 ar gyfer geiriau, 3 i 1 ar gyfer rheolyddion a ffocws.</li>
<li>Colofnau o 200, 320 a 640 picsel, ac o 320 picsel gyda thestun ar 200%: does dim yn lletach na’i golofn. Nid yw geiriau byth yn llai na 16 picsel, ac maen nhw’n tyfu gyda thestun y dudalen.</li>
<li>Y fysell Tab drwy bob teclyn, yno ac yn ôl: mae’n cyrraedd popeth, yn ei drefn, ac mae’r ffocws i’w weld. Yn Chromium.</li>
<li>Lliwiau gorfodol, llai o symud a phapur: yn Chromium, fel y mae’n eu hefelychu.</li>
<li>Rheolyddion sy’n llai na 24 wrth 24 picsel, neu’n rhy agos at ei gilydd.</li>
<li>Yr hyn y mae Chromium yn ei roi i ddarllenwyr sgrin am bob teclyn, yn Gymraeg ac yn Saesneg: mae’n cael ei gadw’n destun y gall pobl ei ddarllen, a’i gymharu.</li>
<li>Penawdau sy’n ffitio’r dudalen, ac ieithoedd wedi’u nodi, hefyd lle mae testun ar goll yn un ohonyn nhw.</li>
</ul>
<h2>Beth mae’r ymgyrch hon yn ei gynnig</h2>
${
  films.all > 0
    ? markup`<ul>
<li>Ffilmiau: ${films.all}.</li>
<li>Gyda chapsiynau mewn ffeil eu hunain: ${films.captions}.</li>
<li>Gyda thrawsgrifiad: ${films.transcript}.</li>
<li>Gyda disgrifiad sain, yn ffilm neu’n destun: ${films.description}.</li>
</ul>`
    : markup`<p>Nid oes ganddi ffilmiau.</p>`
}
${
  recordings.all > 0 &&
  markup`<ul>
<li>Recordiadau i wrando arnyn nhw: ${recordings.all}.</li>
<li>Gyda thrawsgrifiad: ${recordings.transcript}.</li>
</ul>`
}
<p>Pobl sydd i farnu a yw capsiynau, trawsgrifiadau a thestunau amgen yn dweud yr hyn y dylen nhw. Nid yw dogfennau i’w lawrlwytho (PDF, Word) yn cael eu profi yma.</p>
<h2>Bylchau hysbys</h2>
<ul>
<li>Dim ond rhan o’r rhwystrau sy’n bod y mae profion awtomatig yn eu canfod.</li>
<li>Nid oes profion gyda phobl anabl, na phrofion â llaw gyda darllenwyr sgrin, wedi’u cofnodi yma.</li>
${hosts.players.length > 0 && markup`<li>Mae ffilmiau ar blatfformau eraill yn chwarae yn chwaraewyr y platfformau hynny, na chawson nhw eu profi.</li>\n`}<li>Heb sgriptiau, mae’r tudalennau mewnosod yn dangos eu cynnwys; mae’r hyn na all ond sgript ei wneud (chwilio, copïo, ysgrifennu cerdyn) ar goll yno.</li>
<li>Ni phrofwyd lliwiau a ffontiau y mae safle’n eu gosod yn lle ein rhai ni.</li>
</ul>
<h2>Wrth bwy i ddweud</h2>
<p>Perchennog yr ymgyrch sy’n ateb: ${asked(words)}. Dywedwch pa dudalen, pa declyn a beth rydych chi’n ei ddefnyddio i ddarllen.</p>`,
  },
};
