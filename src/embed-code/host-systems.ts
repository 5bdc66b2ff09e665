// The embed method for each host system: the steps of an editor, and the web team's snippet. What is known of a system is from tests of
// the whole (system-table.json), from tests of its editor (host-table.json), or read where the comment beside it says.
import type { InterfaceLanguage } from '../campaign/language/language.js';
import { howToEmbed } from '../i18n/how-to-embed.js';
import hostTable from './host-table.json?raw';
import { type Installed, sharePointPackage } from './packages/share-point-package.js';
import { wordPressPlugin } from './packages/word-press-plugin.js';
import type { Way } from './snippets.js';
import systemTable from './system-table.json?raw';
import { drupalLines, hostLine, mediaWikiLines, type TeamLines, wordPressLines } from './template-snippets.js';

type Words = Record<InterfaceLanguage, string>;

export interface System {
  /** Its name in the builder's address. */
  id: string;
  name: Words;
  /** The best way there. */
  way: Way;
  /** The editor's two steps. */
  editor: readonly [Words, Words];
  /** The same with what the builder copied, where that is not the same. */
  pasted?: readonly [Words, Words];
  /** The web team's step. */
  team: Words;
  /** Their lines, if not the template snippet. */
  lines?: TeamLines;
  /** A package of the kit that an administrator installs once. Editors then need no code. */
  installed?: Installed;
  /** It asks the kit how an address is shown, and forgets what the address says in its query. */
  asks?: true;
  /** The kit has a page with blocks that are ready to paste there: its name. */
  blocks?: string;
  /** It runs no script, so no template is of use. */
  scriptless?: true;
  /** Its editors, where those were tested: names and versions. */
  tested?: string;
  /** The name and versions of the system, if the whole of it was tested. */
  testedWhole?: string;
}

const { rows }: { rows: string[][] } = JSON.parse(hostTable);

/** "CKEditor 5 (48.5.2), Quill (2.0.3)" */
const tested = (...hosts: string[]): string =>
  hosts.map((host) => `${host} (${rows.find(([name]) => name === host)?.[1]})`).join(', ');

const { rows: systemRows }: { rows: string[][] } = JSON.parse(systemTable);

/** "WordPress (6.7, 6.5.5)" */
function testedWhole(system: string): string {
  const versions = systemRows.flatMap(([name, version]) => (name === system && version ? [version] : []));
  return `${system} (${[...new Set(versions)].join(', ')})`;
}

const same = (name: string): Words => ({ en: name, cy: name });

const save = { en: 'Save.', cy: 'Cadwch.' };

const saveAndPublish = { en: 'Save and publish.', cy: 'Cadwch a chyhoeddwch.' };

const linkAlone = {
  en: 'Paste the title of the widget in a paragraph of its own, and link it to the widget’s address.',
  cy: 'Gludwch deitl y teclyn mewn paragraff ar ei ben ei hun, a’i gysylltu â chyfeiriad y teclyn.',
};

const send = {
  en: 'Send it. Mail programs run no scripts: the link leads to the complete page.',
  cy: 'Anfonwch ef. Nid yw rhaglenni post yn rhedeg sgriptiau: mae’r ddolen yn arwain at y dudalen gyfan.',
};

const linkPasted = {
  en: 'Click in an empty paragraph and paste. Keep the link alone in its paragraph.',
  cy: 'Cliciwch mewn paragraff gwag a gludo. Cadwch y ddolen ar ei phen ei hun yn ei pharagraff.',
};

const oneLine = {
  en: 'Put the line of the script into the template that all pages share.',
  cy: 'Rhowch linell y sgript yn y templed y mae pob tudalen yn ei rannu.',
};

const addWebPart = { en: 'Add the Embed web part to the page.', cy: 'Ychwanegwch y rhan we Embed i’r dudalen.' };

export const systems: readonly System[] = [
  {
    // Frames of allowed domains, no scripts: https://github.com/CDCgov/covid19healthbot/issues/75,
    // https://github.com/MicrosoftDocs/OfficeDocs-SharePoint/issues/690
    id: 'sharepoint',
    name: same('SharePoint Online'),
    way: 'frame',
    editor: [
      addWebPart,
      {
        en: 'Paste the first line of the frame snippet into it. The frame keeps the height in that line; what is longer scrolls.',
        cy: 'Gludwch linell gyntaf y darn ffrâm ynddi. Mae’r ffrâm yn cadw’r uchder sydd yn y llinell honno; mae’r hyn sy’n hirach yn sgrolio.',
      },
    ],
    pasted: [
      addWebPart,
      {
        en: 'Paste into it what you have copied. The frame keeps the height in that line; what is longer scrolls.',
        cy: 'Gludwch ynddi yr hyn rydych chi wedi’i gopïo. Mae’r ffrâm yn cadw’r uchder sydd yn y llinell honno; mae’r hyn sy’n hirach yn sgrolio.',
      },
    ],
    team: {
      en: 'Allow the campaign’s host in the site’s settings, under HTML Field Security.',
      cy: 'Caniatewch westeiwr yr ymgyrch yng ngosodiadau’r safle, o dan HTML Field Security.',
    },
    installed: sharePointPackage,
    lines: hostLine,
  },
  {
    // Discovery for all, one frame that is given a sandbox: https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
    // Roles that may not write HTML: https://publishpress.com/knowledge-base/unfiltered_html/
    id: 'wordpress',
    name: same('WordPress'),
    way: 'address',
    asks: true,
    editor: [
      {
        en: 'Paste the address in a paragraph of its own. WordPress makes an embed of it.',
        cy: 'Gludwch y cyfeiriad mewn paragraff ar ei ben ei hun. Mae WordPress yn ei droi’n gynnwys wedi’i fewnosod.',
      },
      {
        en: 'Where it does not, choose “Convert to link” and leave the link alone in its paragraph. Save.',
        cy: 'Os nad yw’n gwneud hynny, dewiswch “Convert to link” a gadewch y ddolen ar ei phen ei hun yn ei pharagraff. Cadwch.',
      },
    ],
    team: {
      en: 'Nothing for embeds. For links, load the script in the theme (WordPress 6.3 and newer).',
      cy: 'Dim byd ar gyfer cynnwys wedi’i fewnosod. Ar gyfer dolenni, llwythwch y sgript yn y thema (WordPress 6.3 a mwy newydd).',
    },
    installed: wordPressPlugin,
    lines: wordPressLines,
    testedWhole: testedWhole('WordPress'),
  },
  {
    // Basic HTML lets links and paragraphs through, no frames: core/profiles/standard/config/install/filter.format.basic_html.yml
    // https://www.drupal.org/docs/theming-drupal/adding-assets-css-js-to-a-drupal-theme-via-librariesyml
    id: 'drupal',
    name: same('Drupal'),
    way: 'link',
    editor: [linkAlone, save],
    pasted: [linkPasted, save],
    team: {
      en: 'Add this library to the theme’s .libraries.yml, and name it under “libraries” in its .info.yml, after the theme’s name and a slash.',
      cy: 'Ychwanegwch y llyfrgell hon at .libraries.yml y thema, a’i henwi o dan “libraries” yn ei .info.yml, ar ôl enw’r thema a slaes.',
    },
    lines: drupalLines,
    tested: tested('CKEditor 5'),
  },
  {
    // Tiptap from version 16 on, TinyMCE before: https://github.com/umbraco/UmbracoDocs/pull/7069
    id: 'umbraco',
    name: same('Umbraco'),
    way: 'link',
    editor: [linkAlone, saveAndPublish],
    pasted: [linkPasted, saveAndPublish],
    team: oneLine,
    tested: tested('Tiptap', 'TinyMCE'),
  },
  {
    // Common.js is for all: https://www.mediawiki.org/wiki/Manual:User_group_CSS_and_JavaScript
    // Frames need an extension: https://www.mediawiki.org/wiki/Extension:IframeTag
    id: 'mediawiki',
    name: same('MediaWiki'),
    way: 'address',
    editor: [
      {
        en: 'Paste the address on a line of its own, with an empty line before and after it.',
        cy: 'Gludwch y cyfeiriad ar linell ar ei ben ei hun, gyda llinell wag o’i flaen ac ar ei ôl.',
      },
      save,
    ],
    team: {
      en: 'Put this line at the end of the page MediaWiki:Common.js.',
      cy: 'Rhowch y llinell hon ar ddiwedd y dudalen MediaWiki:Common.js.',
    },
    lines: mediaWikiLines,
    testedWhole: testedWhole('MediaWiki'),
  },
  {
    id: 'editor',
    name: {
      en: 'Other systems with CKEditor 5, TinyMCE, Tiptap or Quill',
      cy: 'Systemau eraill gyda CKEditor 5, TinyMCE, Tiptap neu Quill',
    },
    way: 'link',
    editor: [linkAlone, save],
    pasted: [linkPasted, save],
    team: {
      en: 'Put the line of the script into the template that all pages share. TinyMCE lets no script run in frames until their host, without “www.”, is in sandbox_iframes_exclusions; the page in the frame is complete all the same.',
      cy: 'Rhowch linell y sgript yn y templed y mae pob tudalen yn ei rannu. Nid yw TinyMCE yn gadael i sgript redeg mewn fframiau nes bod eu gwesteiwr, heb “www.”, yn sandbox_iframes_exclusions; mae’r dudalen yn y ffrâm yn gyfan serch hynny.',
    },
    tested: tested('CKEditor 5', 'TinyMCE', 'Tiptap', 'Quill'),
  },
  {
    id: 'static',
    name: { en: 'Static sites, and pages of your own', cy: 'Safleoedd statig, a’ch tudalennau eich hun' },
    way: 'element',
    editor: [
      { en: 'Paste the element where the text is.', cy: 'Gludwch yr elfen lle mae’r testun.' },
      { en: 'Publish the page.', cy: 'Cyhoeddwch y dudalen.' },
    ],
    team: oneLine,
    tested: 'HTML',
  },
  {
    // Frames cannot go into e-mails: https://github.com/discourse/discourse/commit/2a61cc8c88a361394edc080361faa9b607db4bd5
    id: 'newsletter',
    name: { en: 'E-mail newsletters', cy: 'Cylchlythyrau e-bost' },
    way: 'link',
    editor: [linkAlone, send],
    pasted: [{ en: 'Click where the link goes and paste.', cy: 'Cliciwch lle dylai’r ddolen fynd, a gludo.' }, send],
    team: { en: 'Nothing.', cy: 'Dim byd.' },
    blocks: 'newsletter',
    scriptless: true,
  },
];

/** For who cannot say: what survives nearly everywhere. */
export const unknownSystem: System = {
  id: 'unknown',
  name: { en: 'I do not know', cy: 'Dydw i ddim yn gwybod' },
  way: 'link',
  editor: [linkAlone, save],
  pasted: [linkPasted, save],
  team: oneLine,
};

/** A sentence: how we know what is said of a system. */
export function evidenceFor({ tested, testedWhole }: System, lang: InterfaceLanguage): string {
  const t = howToEmbed[lang];
  if (testedWhole) return t.testedWhole(testedWhole);
  return tested ? t.tested(tested) : t.onlyRead;
}
