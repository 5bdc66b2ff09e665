// The words of pasting back: what a system made of the code, and what visitors see of it.

const en = {
  title: 'Paste back: will it still work?',
  text: 'Paste what your system made of it: the text from your page, or its HTML source. It is only read: nothing in it runs, and nothing is sent.',
  field: 'What your system made of it',
  clear: 'Clear',
  verdicts: {
    good: 'It will work',
    changed: 'It will work, but something has changed',
    partly: 'Visitors will reach it, but not see it on your page',
    lost: 'It will not work',
  },
  with: 'On a page with the script',
  without: 'On a page without the script',
  outcomes: {
    widget: 'The widget',
    linkWidget: 'The widget, made from the link',
    addressWidget: 'The widget, made from the address',
    frame: 'The widget, live in a frame',
    staticFrame: 'A complete page in a frame that lets no script run',
    link: 'A link to a page that shows all of it',
    address: 'The address, as text',
    words: 'The words inside the element',
    nothing: 'Nothing',
  },
  whatChanged: 'What was lost or changed',
  nothingChanged: 'Nothing was lost.',
  notes: {
    attributeLost: (name: string, value: string) =>
      `The setting ${name}${value && ` = ${value}`} is gone. Copy the link again: its address says it too.`,
    attributeChanged: (name: string, meant: string, now: string) => `The setting ${name} says ${now}, not ${meant}.`,
    attributeAdded: (name: string, value: string) =>
      `There is a setting that you have not chosen here: ${name}${value && ` = ${value}`}.`,
    languageLost: (value: string) =>
      `The language (${value}) is gone: the widget takes that of the page. Copy the link again: its address says it too.`,
    themeLost: () => 'The theme is gone. Put it into the site’s style sheet, as CSS from the step before.',
    themeByLink: () =>
      'The theme only applies to the linked page. For the widget on your page, put the theme into the site’s style sheet.',
    fallbackLost: () => 'The text inside the element is gone: without the script, visitors see nothing.',
    frameLost: () => 'The frame was removed.',
    elementLost: () => 'The element was removed.',
    linkLost: () => 'The link was removed; its web address is left as text.',
    heightLost: () =>
      'The frame’s height is gone: without the script most of the widget is cut off. Set a height in your editor.',
    titleLost: () =>
      'The frame’s title is gone: people who use screen readers do not hear what it is. Set a title in your editor.',
    leftAlone: () =>
      'It is in a place where links stay links: a menu, a list of links, a heading, a table of data, the header or footer, code or an editor. Move it into a paragraph of the text.',
    notAlone: () =>
      'The link is not alone in its paragraph, so it stays a link. Move the other words, pictures and links into paragraphs of their own.',
    addressAlone: () =>
      'The address is not alone in its paragraph, so it stays text. Move the other words into paragraphs of their own.',
    otherWidget: (now: string, meant: string) => `It is another widget: ${now}, not ${meant}.`,
    otherHost: (now: string, meant: string) =>
      `It leads to another place: ${now}, not ${meant}. Copy it again from the builder that your page should show.`,
    wrapped: (host: string) =>
      `The link goes by way of ${host}, which hides where it leads. Paste the address itself, or switch that off.`,
    noHost: () =>
      'The start of the web address is missing, so it is a broken link on other pages. Paste the full web address again.',
    http: () => 'The web address starts with http, not https. The script corrects that, but change it to https.',
    httpFrame: () =>
      'The frame’s web address starts with http: on a page with https, browsers show nothing. Change it to https.',
    escapedTwice: () => 'The web address was escaped twice (&amp;amp;). It still works.',
    emptyLink: () => 'The link has no text, so nobody sees it. Write its title again.',
    emptyFrame: () =>
      'The frame has no web address. Your system may only allow frames from some sites: ask for yours to be allowed.',
    designed: () =>
      'The link is styled as a button, or has an image or a block inside, so it stays a link. Use a plain text link.',
    switchedOff: () => 'Widgets are off in this place, or it is inside an editor. Move it elsewhere.',
    unclosed: () =>
      'The element is not closed, so what follows is inside it. Write a closing tag; a slash at the end of the first is not enough.',
    code: () => 'Visitors see code as text. Paste it as HTML source, or use the link.',
    twice: () => 'It is duplicated. Delete one.',
    misspeltTag: (now: string, meant: string) => `${now} is not a widget. It should be ${meant}.`,
    leftover: (now: string, meant: string) => `${now} is what is left of ${meant}: it does nothing. Use the link.`,
    unknownEmbed: (now: string, meant: string) => `${now} is not a page of the kit. It should end in ${meant}.`,
  },
};

const cy: typeof en = {
  title: 'Gludo’n ôl: a fydd yn dal i weithio?',
  text: 'Gludwch yr hyn a wnaeth eich system ohono: y testun o’ch tudalen, neu ei ffynhonnell HTML. Dim ond ei ddarllen a wnawn: does dim ynddo’n rhedeg, ac nid oes dim yn cael ei anfon.',
  field: 'Yr hyn a wnaeth eich system ohono',
  clear: 'Clirio',
  verdicts: {
    good: 'Bydd yn gweithio',
    changed: 'Bydd yn gweithio, ond mae rhywbeth wedi newid',
    partly: 'Bydd ymwelwyr yn ei gyrraedd, ond nid yn ei weld ar eich tudalen',
    lost: 'Ni fydd yn gweithio',
  },
  with: 'Ar dudalen gyda’r sgript',
  without: 'Ar dudalen heb y sgript',
  outcomes: {
    widget: 'Y teclyn',
    linkWidget: 'Y teclyn, wedi’i wneud o’r ddolen',
    addressWidget: 'Y teclyn, wedi’i wneud o’r cyfeiriad',
    frame: 'Y teclyn, yn fyw mewn ffrâm',
    staticFrame: 'Tudalen gyfan mewn ffrâm nad yw’n gadael i sgript redeg',
    link: 'Dolen i dudalen sy’n dangos y cyfan',
    address: 'Y cyfeiriad, fel testun',
    words: 'Y geiriau sydd y tu mewn i’r elfen',
    nothing: 'Dim byd',
  },
  whatChanged: 'Beth gafodd ei golli neu ei newid',
  nothingChanged: 'Chollwyd dim byd.',
  notes: {
    attributeLost: (name, value) =>
      `Mae’r gosodiad ${name}${value && ` = ${value}`} wedi mynd. Copïwch y ddolen eto: mae ei chyfeiriad yn ei ddweud hefyd.`,
    attributeChanged: (name, meant, now) => `Mae’r gosodiad ${name} yn dweud ${now}, nid ${meant}.`,
    attributeAdded: (name, value) =>
      `Mae yno osodiad nad ydych chi wedi’i ddewis yma: ${name}${value && ` = ${value}`}.`,
    languageLost: (value) =>
      `Mae’r iaith (${value}) wedi mynd: mae’r teclyn yn cymryd iaith y dudalen. Copïwch y ddolen eto: mae ei chyfeiriad yn ei dweud hefyd.`,
    themeLost: () => 'Mae’r thema wedi mynd. Rhowch hi yn nalen arddull y safle, fel CSS o’r cam blaenorol.',
    themeByLink: () =>
      'Thema’r dudalen y mae’r ddolen yn arwain ati yn unig yw hon. I’r teclyn yn eich tudalen chi, rhowch hi yn nalen arddull y safle.',
    fallbackLost: () =>
      'Mae’r geiriau y tu mewn i’r elfen wedi mynd: lle nad yw’r sgript yn rhedeg, does dim i’w weld.',
    frameLost: () => 'Cafodd y ffrâm ei thynnu.',
    elementLost: () => 'Cafodd yr elfen ei thynnu.',
    linkLost: () => 'Cafodd y ddolen ei thynnu; mae ei chyfeiriad ar ôl fel testun.',
    heightLost: () =>
      'Mae uchder y ffrâm wedi mynd: heb y sgript, caiff y rhan fwyaf o’r teclyn ei dorri i ffwrdd. Gosodwch uchder yn eich golygydd.',
    titleLost: () =>
      'Mae teitl y ffrâm wedi mynd: ni fydd pobl sy’n defnyddio darllenwyr sgrin yn clywed beth ydyw. Gosodwch deitl yn eich golygydd.',
    leftAlone: () =>
      'Mae’n sefyll lle mae dolenni’n aros yn ddolenni: dewislen, rhestr o ddolenni, pennawd, tabl o ddata, pen neu droed y dudalen, cod neu olygydd. Symudwch ef i baragraff o’r testun.',
    notAlone: () =>
      'Nid yw’r ddolen ar ei phen ei hun yn ei pharagraff, felly mae’n aros yn ddolen. Symudwch y geiriau, y lluniau a’r dolenni eraill i’w paragraffau eu hunain.',
    addressAlone: () =>
      'Nid yw’r cyfeiriad ar ei ben ei hun yn ei baragraff, felly mae’n aros yn destun. Symudwch y geiriau eraill i’w paragraffau eu hunain.',
    otherWidget: (now, meant) => `Teclyn arall ydyw: ${now}, nid ${meant}.`,
    otherHost: (now, meant) =>
      `Mae’n arwain i le arall: ${now}, nid ${meant}. Copïwch ef eto o’r adeiladwr y dylai’ch tudalen ei ddangos.`,
    wrapped: (host) =>
      `Mae’r ddolen yn mynd drwy ${host}, sy’n cuddio i ble mae’n arwain. Gludwch y cyfeiriad ei hun, neu diffoddwch hynny.`,
    noHost: () =>
      'Collodd y cyfeiriad ei ddechrau, ac nid yw’n arwain i unman o dudalen arall. Rhowch y cyfeiriad cyfan yn ôl.',
    http: () =>
      'Mae’r cyfeiriad yn dechrau gyda http, nid https. Mae’r sgript yn trwsio hynny; gwell rhoi https yn ôl.',
    httpFrame: () =>
      'Mae cyfeiriad y ffrâm yn dechrau gyda http: ar dudalen gyda https, nid yw porwyr yn dangos dim. Rhowch https yn ôl.',
    escapedTwice: () => 'Cafodd y cyfeiriad ei ddianc ddwywaith (&amp;amp;). Mae’n ddealladwy serch hynny.',
    emptyLink: () =>
      'Does dim geiriau yn y ddolen bellach, felly does neb yn ei gweld. Ysgrifennwch ei theitl yn ôl ynddi.',
    emptyFrame: () =>
      'Collodd y ffrâm ei chyfeiriad. Efallai mai fframiau rhai safleoedd yn unig y mae’ch system yn eu caniatáu: gofynnwch am ganiatáu’ch un chi.',
    designed: () =>
      'Mae’r ddolen wedi’i gwisgo fel botwm, neu mae llun neu floc y tu mewn iddi, felly mae’n aros yn ddolen. Defnyddiwch ddolen blaen gyda geiriau’n unig.',
    switchedOff: () =>
      'Mae’n sefyll lle mae teclynnau wedi’u diffodd, neu y tu mewn i olygydd. Symudwch ef allan oddi yno.',
    unclosed: () =>
      'Nid yw’r elfen wedi’i chau, felly mae’r hyn sy’n dilyn y tu mewn iddi. Ysgrifennwch dag cau; nid yw slaes ar ddiwedd y cyntaf yn ddigon.',
    code: () => 'Mae ymwelwyr yn darllen cod fel geiriau. Gludwch ef fel ffynhonnell HTML, neu defnyddiwch y ddolen.',
    twice: () => 'Mae yno ddwywaith. Tynnwch un i ffwrdd.',
    misspeltTag: (now, meant) => `Nid yw ${now} yn golygu dim. ${meant} ddylai fod.`,
    leftover: (now, meant) => `Yr hyn sydd ar ôl o ${meant} yw ${now}: nid yw’n gwneud dim. Defnyddiwch y ddolen.`,
    unknownEmbed: (now, meant) => `Nid yw ${now} yn un o dudalennau’r pecyn. Dylai orffen â ${meant}.`,
  },
};

export const pasteBack = { en, cy };
