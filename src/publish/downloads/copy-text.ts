import type { Language } from '../../campaign/language/language.js';
import { nodesOf, plainText } from '../../campaign/plain-text.js';
import type { RichNode } from '../../campaign/schema/rich-text.js';
import type { RichText } from '../../campaign/schema/text.js';
import { Localizer } from '../../element/core/localizer.js';
import { nameOf } from '../../element/list/name-of.js';
import { graphicsOf } from '../../element/posts/post-pictures.js';
import { posts } from '../../i18n/posts.js';
import type { Kit } from '../kit.js';

const RULE = `\n\n${'-'.repeat(40)}\n\n`;

/** All template copy of a campaign in one language, as a text to open anywhere; empty where there is none. */
export function copyText({ campaign }: Kit, lang: Language): string {
  const local = new Localizer(lang, campaign);
  const plain = (text: RichText) =>
    local.words({ [local.languageOf(text)]: plainText(nodesOf(local.value<string | RichNode[]>(text))) });
  const t = posts[lang];
  const texts = (campaign.manifest.copy ?? []).map((copy) => {
    const { title, channel, subject, body, slot, embargoed, thread = [], link, quotes = [], notes } = copy;
    const numbered = [body, ...thread].map((post, index) =>
      thread.length ? `${t.post(index + 1, thread.length + 1)}\n${plain(post)}` : plain(post),
    );
    const pictures = graphicsOf(copy, local).map(
      (each) => `${local.words(each.title)}\n${t.alt}: ${local.words(each.alt)}`,
    );
    return [
      `${local.words(title)} (${nameOf(channel, local)})`,
      slot && `${t.posting}: ${local.words(slot.when)}`,
      // A file cannot follow the clock.
      embargoed && `${t.embargo} ${local.words(embargoed.when)}.`,
      subject && local.words(subject),
      ...numbered,
      link && local.url(link),
      ...quotes.map(
        ({ quote, name, role }) =>
          `“${local.words(quote)}”\n${[name, role]
            .flatMap((each) => each ?? [])
            .map((each) => local.words(each))
            .join(', ')}`,
      ),
      notes && `${t.notes}\n\n${plain(notes)}`,
      pictures.length > 0 && [t.pictures, ...pictures].join('\n\n'),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return texts.length ? `${texts.join(RULE)}\n` : '';
}
