// The embed pages of a kit, each with its widget drawn as it is now.
import { Campaign } from '../../campaign/campaign.js';
import { ownNames } from '../../campaign/language/own-names.js';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { Markup, markup } from '../../embed-code/markup.js';
import { publish as publishWords } from '../../i18n/publish.js';
import { langOf } from '../../i18n/words.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { embedPage } from './embed-page.js';
import { kitWords } from './kit-words.js';
import { fallbackLink, renderWidget } from './render-widget.js';

/** Stands for the kit's address while a widget is drawn: its media then get addresses that hold wherever the kit is. */
const KIT = 'https://kit.invalid/';

/** Widgets that need a script. */
const NEEDS_SCRIPT = /^thank-you-card$/;

export async function pageFiles(kit: Kit, progress: (done: number, all: number) => void): Promise<KitFile[]> {
  const drawn = new Campaign(`${KIT}manifest.json`, kit.campaign.manifest);
  const files: KitFile[] = [];
  for (const page of kit.pages) {
    files.push({ path: page.path, content: await draw(kit, page, drawn) });
    progress(files.length, kit.pages.length);
  }
  return files;
}

async function draw(kit: Kit, page: EmbedPage, drawn: Campaign): Promise<string> {
  const { tag, lang, item, path, title } = page;
  const { title: site, url } = kitWords(kit, lang);
  const widget = await renderWidget({ tag, lang, item, headingLevel: 2 }, drawn, fallbackLink(url, title));
  const others = kit.pages.filter((each) => each.tag === tag && each.item === item && each.lang !== lang);
  const { needsScript } = publishWords[lang];
  const up = '../'.repeat(path.split('/').length - 1);
  return embedPage(kit, page, {
    site,
    // A fragment or a query alone is of the page that shows it.
    widget: new Markup(
      widget
        .trim()
        .replaceAll(/https:\/\/kit\.invalid\/manifest\.json(?=[#?])/g, '')
        .replaceAll(KIT, up),
    ),
    others: others.map((other) => ({ page: other, name: ownNames[other.lang] })),
    withoutScript: NEEDS_SCRIPT.test(tag)
      ? markup`<p${langOf(needsScript) && markup` lang="${langOf(needsScript)}"`}>${needsScript} <a href="${url}">${site}</a></p>`
      : undefined,
  });
}
