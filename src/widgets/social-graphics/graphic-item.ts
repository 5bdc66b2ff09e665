// One graphic: what it looks like, what to know of it, its files, and the words to publish with it.

import { html, nothing } from 'lit';
import type { CompiledGraphic } from '../../campaign/compile/compile-metadata.js';
import type { Language } from '../../campaign/language/language.js';
import type { File } from '../../campaign/schema/media.js';
import type { Copy } from '../../campaign/schema/posts/copy.js';
import type { Text } from '../../campaign/schema/text.js';
import { copyButton } from '../../element/copy/copy-button.js';
import { postWords } from '../../element/copy/post-words.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import { labelOf, otherLinks, titleLink } from '../../element/parts/download-links.js';
import { copying } from '../../i18n/copying.js';
import { graphics as graphicWords } from '../../i18n/graphics.js';

/** The result of the last copy. */
export interface Outcome {
  item: string;
  what: 'picture' | 'rich-text' | 'alt' | 'text';
  ok: boolean;
}

/** The actions for a graphic. */
export interface Deeds {
  download(click: MouseEvent, graphic: CompiledGraphic, url: string, lang?: Language): void;
  copyPicture(graphic: CompiledGraphic): void;
  copySignature(click: MouseEvent, graphic: CompiledGraphic): void;
  copyWords(click: MouseEvent, item: string, what: 'alt' | 'text', words: string, lang: Language): void;
  outcome?: Outcome | undefined;
}

/** One for the end of an e-mail: it is copied with its link, as e-mail programs take it. */
const isSignature = ({ shape, still }: CompiledGraphic): boolean => shape === 'email-signature' && !still;

export function graphicItem(
  graphic: CompiledGraphic,
  post: Copy | undefined,
  local: Localizer,
  level: number,
  { download, copyPicture, copySignature, copyWords, outcome }: Deeds,
): unknown {
  const { language } = local;
  const { id, title, alt, file, still, facts, credit, licence } = graphic;
  const { url, width, height } = local.value<Pick<File, 'url' | 'width' | 'height'>>(still ?? file);
  const t = graphicWords[language];
  const tell = (click: MouseEvent, href: string, lang?: Language) => download(click, graphic, href, lang);
  const came = (item: string, what: Outcome['what']) =>
    outcome?.item === item && outcome.what === what ? outcome.ok : undefined;
  return html`<li part="item" role="listitem">
    <div part="media">
      <img
        src=${local.url(url)}
        alt=${local.words(alt)}
        lang=${local.languageOf(alt)}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading="lazy"
      />
    </div>
    <div class="about">
      ${heading(level, titleLink(file, title, local, tell))}
      <ul part="facts">
        ${[
          labelOf(file, local),
          ...local.value(facts).map((fact) => local.marked(facts, fact)),
          ...[credit, licence].map((each) => each && local.text(each)),
        ].map((fact) => (fact ? html`<li>${fact}</li>` : nothing))}
      </ul>
      <div part="actions">
        ${otherLinks(file, title, local, tell)}
        ${
          isSignature(graphic)
            ? copyButton(
                t.copySignature,
                local.text(title),
                came(id, 'rich-text') === true,
                language,
                (click) => copySignature(click, graphic),
                'quiet',
              )
            : still
              ? nothing
              : copyButton(
                  t.copyPicture,
                  local.text(title),
                  came(id, 'picture') === true,
                  language,
                  () => copyPicture(graphic),
                  'quiet',
                )
        }
        ${came(id, 'rich-text') === false ? html`<p part="problem">${copying[language].denied}</p>` : nothing}
        ${came(id, 'picture') === false ? html`<p part="problem">${t.pictureNotCopied}</p>` : nothing}
      </div>
    </div>
    <div class="texts">
      ${words('alt', id, t.alt, t.copyAlt, alt, html`<p>${local.text(alt)}</p>`)}
      ${post ? words('text', post.id, t.post, t.copyPost, plain(post), whole(post)) : nothing}
    </div>
  </li>`;

  function words(what: 'alt' | 'text', item: string, label: string, verb: string, text: Text, shown: unknown): unknown {
    const copied = came(item, what);
    return html`<div part=${what === 'alt' ? 'alt' : 'post'}>
      <p class="label">${label}</p>
      <div part="body">${shown}</div>
      ${copyButton(
        verb,
        local.text(title),
        copied === true,
        language,
        (click) => copyWords(click, item, what, local.words(text), local.languageOf(text)),
        what === 'alt' ? 'quiet' : '',
      )}
      ${copied === false ? html`<p part="problem">${copying[language].denied}</p>` : nothing}
    </div>`;
  }

  /** The post as it is pasted, in the language that it is in. */
  function plain(post: Copy): Text {
    return { [local.languageOf(post.body)]: postWords(post, local) };
  }

  function whole({ body, thread = [], link }: Copy): unknown {
    const href = link && local.url(link);
    return [...[body, ...thread].map((each) => local.rich(each)), href && html`<p><a href=${href}>${href}</a></p>`];
  }
}
