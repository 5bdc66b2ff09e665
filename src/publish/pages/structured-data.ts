// The kind of thing that a page shows, for search engines and previews, as JSON-LD in the words of schema.org: a film, a recording, a document.
// It says nothing that the page does not show. @see https://schema.org @see https://www.w3.org/TR/json-ld11/
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledAudio } from '../../campaign/compile/metadata/compile-audio.js';
import type { CompiledResource } from '../../campaign/compile/metadata/compile-resource.js';
import type { CompiledVideo } from '../../campaign/compile/metadata/compile-video.js';
import type { LabelledFile } from '../../campaign/compile/metadata/labels.js';
import { chooseLanguage, languagesOf } from '../../campaign/language/language.js';
import { nodesOf, plainText } from '../../campaign/plain-text.js';
import type { Practice } from '../../campaign/schema/guidance.js';
import type { RichText, Text } from '../../campaign/schema/text.js';
import { Localizer } from '../../element/core/localizer.js';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { addressOf } from '../../embed-code/frame.js';
import { Markup, markup } from '../../embed-code/markup.js';
import { mediaTypes } from '../hosting/media-types.js';
import type { Kit } from '../kit.js';

type Thing = { '@type': string; [property: string]: unknown };

class Describer {
  readonly local: Localizer;

  constructor(
    readonly kit: Kit,
    readonly page: EmbedPage,
  ) {
    this.local = new Localizer(page.lang, kit.campaign);
  }

  words = (text?: Text): string | undefined => (text === undefined ? undefined : this.local.words(text));
  plain = (text?: RichText): string | undefined =>
    text === undefined ? undefined : plainText(nodesOf(this.local.value(text))).trim();
  url = (address: string): string => new URL(address, this.kit.base).href;

  film(video: CompiledVideo): Thing {
    const { duration, poster, sources, captions = [], chapters = [], audioDescription, bsl, link } = video;
    const [file] = sources ? this.local.value(sources) : [];
    return {
      '@type': 'VideoObject',
      name: this.words(video.title),
      description: this.plain(video.description) || this.words(video.title),
      thumbnailUrl: poster && this.url(this.local.value(poster.url)),
      duration: duration ? `PT${duration}S` : undefined,
      contentUrl: file && this.url(this.local.value(file.url)),
      embedUrl: link ? undefined : addressOf(this.kit, this.page.path),
      url: link ? this.local.url(link.url) : addressOf(this.kit, this.page.path),
      transcript: this.plain(video.transcript),
      caption: captions.map(({ lang, url }) => ({
        '@type': 'MediaObject',
        encodingFormat: 'text/vtt',
        inLanguage: lang,
        contentUrl: this.url(this.local.value(url)),
      })),
      accessibilityFeature: [
        captions.length && 'captions',
        video.transcript && 'transcript',
        audioDescription && 'audioDescription',
        bsl && 'signLanguage',
      ].filter(Boolean),
      hasPart: this.clips(chapters, duration),
      ...this.rights(video),
    };
  }

  recording(audio: CompiledAudio): Thing {
    const { duration, sources, chapters = [], link, transcript } = audio;
    const page = addressOf(this.kit, this.page.path);
    const [file] = sources ? this.local.value(sources) : [];
    return {
      '@type': 'AudioObject',
      name: this.words(audio.title),
      description: this.plain(audio.description) || this.words(audio.title),
      duration: duration ? `PT${duration}S` : undefined,
      contentUrl: file && this.url(this.local.value(file.url)),
      encodingFormat: file?.type.split(';')[0],
      embedUrl: file && page,
      url: link && !file ? this.local.url(link.url) : page,
      transcript: this.plain(transcript),
      accessibilityFeature: transcript && ['transcript'],
      hasPart: this.clips(chapters, duration),
      ...this.rights(audio),
    };
  }

  clips = (chapters: NonNullable<CompiledVideo['chapters']>, duration?: number): Thing[] =>
    chapters.map(({ title, at }, index) => ({
      '@type': 'Clip',
      name: this.words(title),
      startOffset: at,
      endOffset: chapters[index + 1]?.at ?? duration,
    }));

  document(resource: CompiledResource): Thing {
    const { title, description, file, others = [], updated } = resource;
    return {
      '@type': 'DigitalDocument',
      name: this.words(title),
      description: this.words(description),
      dateModified: updated,
      encoding: [
        ...this.encodings(file),
        ...others.flatMap((way) => (way.action ? [] : this.encodings(way.file, way.lang))),
      ],
      ...this.rights(resource),
    };
  }

  article({ title, body, force }: Practice): Thing {
    return {
      '@type': 'Article',
      headline: this.words(title),
      articleBody: this.plain(body),
      author: { '@type': 'Organization', name: this.words(force) },
    };
  }

  /** The file in each of its languages. */
  encodings(file?: CompiledResource['file'], further?: string): Thing[] {
    if (!file) return [];
    const all = languagesOf(file);
    return (all.length ? all : [undefined]).map((lang) => {
      const { url, bytes } = (lang ? chooseLanguage(file, lang).value : this.local.value(file)) as LabelledFile;
      const address = this.local.value(url);
      const [, ending = ''] = /\.(\w+)(?:[?#]|$)/.exec(address) ?? [];
      return {
        '@type': 'MediaObject',
        contentUrl: this.url(address),
        encodingFormat: mediaTypes[ending]?.split(';')[0],
        contentSize: bytes ? `${bytes} B` : undefined,
        inLanguage: further ?? lang,
      };
    });
  }

  rights({ credit, licence }: { credit?: Text | undefined; licence?: Text | undefined }): object {
    return {
      creditText: this.words(credit),
      license: licence && { '@type': 'CreativeWork', name: this.words(licence) },
    };
  }
}

/** The things that a page with this tag shows. */
const describers: Partial<Record<EmbedPage['tag'], (about: Describer, campaign: Campaign) => Thing[]>> = {
  'campaign-video': (about, campaign) => only(campaign.items('videos'), about.page, 1).map((each) => about.film(each)),
  'campaign-audio': (about, campaign) =>
    only(campaign.items('audio'), about.page, 1).map((each) => about.recording(each)),
  'resource-list': (about, campaign) =>
    only(campaign.items('resources'), about.page).map((each) => about.document(each)),
  'best-practice': (about, campaign) => only(campaign.items('practice'), about.page).map((each) => about.article(each)),
};

const only = <T extends { id: string }>(items: readonly T[], { item }: EmbedPage, first = Infinity): T[] =>
  items.filter(({ id }) => !item || id === item).slice(0, first);

/** A block of data for the head of a page; nothing where the page shows nothing of the kind. */
export function structuredData(kit: Kit, page: EmbedPage): Markup | undefined {
  const things = describers[page.tag]?.(new Describer(kit, page), kit.campaign) ?? [];
  if (!things.length) return undefined;
  const publisher = kit.campaign.manifest.organisation?.name;
  const local = new Localizer(page.lang, kit.campaign);
  const graph = things.map((thing) => ({
    ...thing,
    inLanguage: page.lang,
    publisher: publisher && { '@type': 'Organization', name: local.words(publisher) },
  }));
  const [first] = graph;
  const json = JSON.stringify(
    {
      '@context': 'https://schema.org',
      ...(graph.length > 1 ? { '@graph': graph } : first),
    },
    withoutNothing,
  );
  // "</script>" in a text must not end the block, and no address in it is one that the loader looks for.
  return markup`<script type="application/ld+json">${new Markup(json.replaceAll('<', '\\u003c').replaceAll('/', '\\/'))}</script>
`;
}

const withoutNothing = (_: string, value: unknown): unknown =>
  value === '' || (Array.isArray(value) && !value.length) ? undefined : value;
