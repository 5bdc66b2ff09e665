// The words of the front page, both languages of a part beside each other.

const en = {
  title: 'Thank you to police families, on every site you have · campaign-widgets',
  description:
    'What campaign-widgets is, shown at work: a campaign page, each widget, themes, and the sites it runs in.',
  skip: 'Skip to main content',
  view: 'How to show this page',
  schemes: { auto: 'As my device', light: 'Light', dark: 'Dark' },
  heading: 'Say thank you to police families, on every site you have',
  lead: 'campaign-widgets puts a wellbeing campaign on any force intranet or public site: messages of thanks, film, help, and things to share. In English and Welsh, kept in one place and shown in many.',
  build: 'Open the builder',
  embed: 'See how to embed it',
  facts: [
    ['One script tag', 'It goes into the site’s template. No server of ours, no account, nothing to install.'],
    ['Nobody is watched', 'No cookies, nothing stored, nothing sent to anyone.'],
    ['If it fails, the page stays', 'Readers see a sentence and a link that you wrote.'],
  ],
  contents: 'On this page',

  tag: 'One script tag',
  tagText:
    'A web team puts one line into the template, once. No page waits for it. From then on editors place widgets where the text is, and the campaign team changes what they say.',
  template: 'Once, in the site’s template; cdn.example stands for your kit’s host',
  page: 'Then in a page, wherever the text is',
  fallback: 'What stands between the tags is for readers whose campaign has not come yet, or never will.',

  campaign: 'A campaign page',
  campaignText:
    'The page that Northshire Police, an invented force, made for its families. All of it is live: play the film, write a card, download a poster. The words come from the national campaign; the force changed a few of them.',
  force: ['Northshire Police', 'Heddlu Swydd y Gogledd'],
  strap: 'To the families behind the uniform',
  film: 'Watch the film',
  resources: 'To put up, to post and to take home',
  thanks: 'Thank you to our families.',
  seeCampaign: 'See the campaign',

  widgets: 'The widgets',
  widgetsText:
    'Use one, or all of them. Each is shown here by its published page, without any script: what readers get where none may run. Follow a name to see it at work, with the HTML that makes it.',

  themes: 'It looks like your force',
  themesText:
    'Widgets take font, size and colour scheme from the page they stand on. The rest is a handful of CSS properties. Here are three invented forces, and everything that each of them wrote.',
  css: 'The CSS',

  hosts: 'Where it runs',
  hostsText:
    'Few systems let an editor place an element, and fewer a script. Nearly all keep a link, and a link is enough. Six sites, each with what its editor lets through.',
  also: 'More sites to look at',
  alsoLinks: [
    ['/intranet/', 'An intranet that has been added to since 2011'],
    ['/intranet/cymraeg.html', 'The same intranet in Welsh'],
    ['/intranet/sidebar.html', 'Widgets in a narrow sidebar'],
    ['/intranet/strict.html', 'Under a strict content security policy'],
    ['/plain/placing.html', 'Every way to place a widget, on a page without style'],
  ],

  next: 'Make it yours',
  notYet: 'This kit was published without its builder.',
  invented:
    'Northshire, Saltmarsh, High Fell and Brickfield City are invented. Drawings, film and words were made for this demonstration. Names of products are those of their owners, and say only which manner of site is meant.',
};

/** @type {typeof en} */
const cy = {
  title: 'Diolch i deuluoedd yr heddlu, ar bob gwefan sydd gennych · campaign-widgets',
  description:
    'Beth yw campaign-widgets, i’w weld ar waith: tudalen ymgyrch, pob teclyn, themâu, a’r gwefannau y mae’n rhedeg ynddynt.',
  skip: 'Neidio i’r prif gynnwys',
  view: 'Sut i ddangos y dudalen hon',
  schemes: { auto: 'Fel fy nyfais', light: 'Golau', dark: 'Tywyll' },
  heading: 'Dywedwch diolch wrth deuluoedd yr heddlu, ar bob gwefan sydd gennych',
  lead: 'Mae campaign-widgets yn rhoi ymgyrch lesiant ar unrhyw fewnrwyd neu wefan gyhoeddus sydd gan heddlu: negeseuon o ddiolch, ffilm, cymorth a phethau i’w rhannu. Yn Gymraeg ac yn Saesneg, wedi’i chadw mewn un lle a’i dangos mewn llawer.',
  build: 'Agor yr adeiladwr',
  embed: 'Gweld sut i’w fewnosod',
  facts: [
    ['Un tag sgript', 'Mae’n mynd yn nhempled y wefan. Dim gweinydd gennym ni, dim cyfrif, dim i’w osod.'],
    ['Does neb yn cael ei wylio', 'Dim cwcis, dim yn cael ei storio, dim yn cael ei anfon at neb.'],
    ['Os yw’n methu, mae’r dudalen yn aros', 'Bydd darllenwyr yn gweld brawddeg a dolen a ysgrifennwyd gennych chi.'],
  ],
  contents: 'Ar y dudalen hon',

  tag: 'Un tag sgript',
  tagText:
    'Mae’r tîm gwe yn rhoi un llinell yn y templed, unwaith. Nid yw’r un dudalen yn aros amdani. Wedyn bydd golygyddion yn gosod teclynnau lle mae’r testun, a’r tîm ymgyrch yn newid yr hyn y maen nhw’n ei ddweud.',
  template: 'Unwaith, yn nhempled y wefan; rhowch westeiwr eich pecyn chi yn lle cdn.example',
  page: 'Yna mewn tudalen, lle bynnag y mae’r testun',
  fallback: 'Mae’r hyn sydd rhwng y tagiau ar gyfer darllenwyr nad yw’r ymgyrch wedi’u cyrraedd eto, neu na fydd byth.',

  campaign: 'Tudalen ymgyrch',
  campaignText:
    'Y dudalen a wnaeth Heddlu Swydd y Gogledd, heddlu dychmygol, ar gyfer ei deuluoedd. Mae’r cyfan yn fyw: chwaraewch y ffilm, ysgrifennwch gerdyn, lawrlwythwch boster. O’r ymgyrch genedlaethol y daw’r geiriau; newidiodd yr heddlu ambell un.',
  force: ['Heddlu Swydd y Gogledd', 'Northshire Police'],
  strap: 'I’r teuluoedd y tu ôl i’r wisg',
  film: 'Gwyliwch y ffilm',
  resources: 'I’w codi ar y wal, i’w postio ac i fynd adref',
  thanks: 'Diolch i’n teuluoedd.',
  seeCampaign: 'Gweld yr ymgyrch',

  widgets: 'Y teclynnau',
  widgetsText:
    'Defnyddiwch un, neu bob un. Dangosir pob un yma drwy ei dudalen gyhoeddedig, heb unrhyw sgript: yr hyn y mae darllenwyr yn ei gael lle na chaiff sgript redeg. Dilynwch enw i’w weld ar waith, gyda’r HTML sy’n ei wneud.',

  themes: 'Mae’n edrych fel eich heddlu chi',
  themesText:
    'Mae teclynnau’n cymryd ffont, maint a chynllun lliw’r dudalen y maen nhw’n sefyll arni. Llond llaw o briodweddau CSS yw’r gweddill. Dyma dri heddlu dychmygol, a phopeth a ysgrifennodd pob un.',
  css: 'Y CSS',

  hosts: 'Lle mae’n rhedeg',
  hostsText:
    'Ychydig o systemau sy’n gadael i olygydd osod elfen, a llai fyth sgript. Mae bron bob un yn cadw dolen, ac mae dolen yn ddigon. Chwe gwefan, yn Saesneg, pob un â’r hyn y mae ei golygydd yn ei adael drwodd.',
  also: 'Rhagor o wefannau i’w gweld',
  alsoLinks: [
    ['/intranet/cymraeg.html', 'Mewnrwyd y mae pobl wedi bod yn ychwanegu ati ers 2011'],
    ['/intranet/', 'Yr un fewnrwyd yn Saesneg'],
    ['/intranet/sidebar.html', 'Teclynnau mewn bar ochr cul'],
    ['/intranet/strict.html', 'O dan bolisi diogelwch cynnwys llym'],
    ['/plain/placing.html', 'Pob ffordd o osod teclyn, ar dudalen heb arddull'],
  ],

  next: 'Ei wneud yn eiddo i chi',
  notYet: 'Cyhoeddwyd y pecyn hwn heb ei adeiladwr.',
  invented:
    'Dychmygol yw Swydd y Gogledd, y Morfa, y Fridd a Dinas Maes-y-brics. Gwnaed y darluniau, y ffilm a’r geiriau ar gyfer yr arddangosiad hwn. Eiddo eu perchnogion yw enwau cynhyrchion; dweud pa fath o wefan a olygir y maen nhw yma.',
};

/** @typedef {typeof en} Words */
export const words = { en, cy };

/** The next steps: an audience, and links with a line on each. */
export const nextSteps = {
  en: [
    {
      who: 'If you edit pages',
      links: [
        ['{BUILDER}', 'The builder', 'Choose a widget, set it, see it, copy what your system accepts.'],
        ['http://localhost:4174/how-to-embed.html', 'How to embed it', 'Two steps for each system, with the snippets.'],
        ['/widgets/', 'Every example of every widget', 'Live, with the HTML that an editor pastes.'],
      ],
    },
    {
      who: 'If you look after a campaign',
      links: [
        ['/manifest/', 'The manifest, field by field', 'What a campaign’s one file may say.'],
        ['/guide/campaign/', 'Check, publish, preview', 'From a manifest to a folder to upload.'],
        ['http://localhost:4174/manifest.json', 'The campaign behind this page', 'As its kit serves it.'],
      ],
    },
    {
      who: 'If you look after a website',
      links: [
        ['/guide/placing/', 'Put it on a page', 'The tag, its settings, and what to do without it.'],
        ['/guide/settings/#what-to-allow', 'What to allow', 'The content security policy, and what is never sent.'],
        ['/guide/theming/', 'Make it yours', 'Every property and part.'],
        [
          'http://localhost:4174/sheets/security.html',
          'Sheets for your records',
          'Security, privacy and accessibility.',
        ],
      ],
    },
  ],
  cy: [
    {
      who: 'Os ydych chi’n golygu tudalennau',
      links: [
        [
          '{BUILDER}',
          'Yr adeiladwr',
          'Dewis teclyn, ei osod, ei weld, a chopïo’r hyn y mae eich system yn ei dderbyn.',
        ],
        [
          'http://localhost:4174/how-to-embed.cy.html',
          'Sut i’w fewnosod',
          'Dau gam ar gyfer pob system, gyda’r darnau cod.',
        ],
        ['/widgets/?lang=cy', 'Pob enghraifft o bob teclyn', 'Yn fyw, gyda’r HTML y mae golygydd yn ei ludo.'],
      ],
    },
    {
      who: 'Os ydych chi’n gofalu am ymgyrch',
      links: [
        ['/manifest/', 'Y maniffest, fesul maes', 'Yr hyn y caiff un ffeil ymgyrch ei ddweud (yn Saesneg).'],
        ['/guide/campaign/', 'Gwirio, cyhoeddi, rhagweld', 'O faniffest i ffolder i’w lanlwytho (yn Saesneg).'],
        [
          'http://localhost:4174/manifest.json',
          'Yr ymgyrch y tu ôl i’r dudalen hon',
          'Fel y mae ei phecyn yn ei rhoi.',
        ],
      ],
    },
    {
      who: 'Os ydych chi’n gofalu am wefan',
      links: [
        ['/guide/placing/', 'Ei roi ar dudalen', 'Y tag, ei osodiadau, a beth i’w wneud hebddo (yn Saesneg).'],
        [
          '/guide/settings/#what-to-allow',
          'Beth i’w ganiatáu',
          'Y polisi diogelwch cynnwys, a’r hyn nad yw byth yn cael ei anfon (yn Saesneg).',
        ],
        ['/guide/theming/', 'Ei wneud yn eiddo i chi', 'Pob priodwedd a rhan (yn Saesneg).'],
        [
          'http://localhost:4174/sheets/security.cy.html',
          'Taflenni i’ch cofnodion',
          'Diogelwch, preifatrwydd a hygyrchedd.',
        ],
      ],
    },
  ],
};
