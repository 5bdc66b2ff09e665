import { afterNumber } from '../after-number.js';

// The doctor's sentences about the widgets, links and frames that were placed.

const en = {
  widgetsFine: {
    title: (count: string) => (count === '1' ? '1 widget shows the campaign' : `${count} widgets show the campaign`),
  },
  noWidget: {
    title: 'There is no widget on this page',
    means: 'No element on the page is a widget.',
    remedy:
      'Put a widget where it should show. If you did, look in the page’s source: the editor or the CMS may have taken it out.',
  },
  foreign: {
    title: (tag: string) => `Another script has defined ${tag}`,
    means: 'A tag can be defined once on a page. Another script has defined this one, so it is not ours here.',
    remedy: 'Remove that script to see the campaign’s widget.',
  },
  off: {
    title: (where: string) => `${where} is switched off`,
    means: 'It is inside an element with data-campaign-widgets set to off.',
    remedy: 'Nothing needs doing if that is meant. Otherwise take that attribute out.',
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
    remedy:
      'Nothing needs doing if it is in a tab or a menu. Otherwise ask the team that looks after the page’s styles.',
  },
  unclosed: {
    title: (where: string) => `${where} is not closed, so what follows is inside it`,
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
};

const cy: typeof en = {
  widgetsFine: { title: (count) => `${afterNumber(count, 'teclyn', 'masculine')} yn dangos yr ymgyrch` },
  noWidget: {
    title: 'Nid oes teclyn ar y dudalen hon',
    means: 'Chwiliodd y llyfrgell, ond ni chanfu elfen y mae’n ei hadnabod.',
    remedy:
      'Rhowch declyn lle dylai ymddangos. Os gwnaethoch, edrychwch yng nghod y dudalen: efallai fod y golygydd neu’r CMS wedi’i dynnu allan.',
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
};

export const widgetFindings = { en, cy };
