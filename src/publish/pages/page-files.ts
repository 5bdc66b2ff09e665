// The embed pages of a kit and its fragments, each with its widget drawn as it is now.
import { Campaign } from '../../campaign/campaign.js';
import { ownNames } from '../../campaign/language/own-names.js';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { escapeHtml, Markup, markup } from '../../embed-code/markup.js';
import { langAttribute } from '../../embed-code/phrase.js';
import { publish as publishWords } from '../../i18n/publish.js';
import { langOf } from '../../i18n/words.js';
import { type DrawnPage, fragments } from '../fragments/fragments.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { embedPage } from './embed-page.js';
import { kitWords } from './kit-words.js';
import { attributesOf, renderWidget } from './render-widget.js';

/** Stands for the kit's address while a widget is drawn: its media then get addresses that hold wherever the kit is. */
const KIT = 'https://kit.invalid/';

/** Widgets that need a script. */
const NEEDS_SCRIPT = /^thank-you-card$/;

/** @param mark of the library and the campaign, for fragments */
export async function pageFiles(
  kit: Kit,
  mark: string,
  progress: (done: number, all: number) => void,
): Promise<KitFile[]> {
  const drawn = new Campaign(`${KIT}manifest.json`, kit.campaign.manifest);
  const files: KitFile[] = [];
  const widgets: DrawnPage[] = [];
  for (const page of kit.pages) {
    const { tag, lang, item } = page;
    // A fragment or a query alone is of the page that shows it.
    const widget = (await renderWidget({ tag, lang, item, headingLevel: 2 }, drawn))
      .trim()
      .replaceAll(/https:\/\/kit\.invalid\/manifest\.json(?=[#?])/g, '');
    files.push({ path: page.path, content: embedPageOf(kit, page, widget) });
    widgets.push({ page, widget: widget.replaceAll(KIT, escapeHtml(kit.base)) });
    progress(files.length, kit.pages.length);
  }
  return [...files, ...fragments(kit, widgets, mark)];
}

function embedPageOf(kit: Kit, page: EmbedPage, widget: string): string {
  const { tag, lang, item, path, title, titleLang } = page;
  const { title: site, titleLang: siteLang, url } = kitWords(kit, lang);
  const others = kit.pages.filter((each) => each.tag === tag && each.item === item && each.lang !== lang);
  const { needsScript, whole } = publishWords[lang];
  const up = '../'.repeat(path.split('/').length - 1);
  const end = `</${tag}>`;
  return embedPage(kit, page, {
    site,
    siteLang,
    attributes: attributesOf(tag),
    widget: markup`${new Markup(widget.slice(0, -end.length).replaceAll(KIT, up))}<p><a href="${url}"${langAttribute(titleLang)}>${title}</a></p>${new Markup(end)}`,
    others: others.map((other) => ({ page: other, name: ownNames[other.lang] })),
    whole,
    withoutScript: NEEDS_SCRIPT.test(tag)
      ? markup`<p${langOf(needsScript) && markup` lang="${langOf(needsScript)}"`}>${needsScript} <a href="${url}"${langAttribute(siteLang)}>${site}</a></p>`
      : undefined,
  });
}
