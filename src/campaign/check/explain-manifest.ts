// What a manifest shows in a language at a time, and who wrote each of its values: the force or the national team.
import type { Item } from '../campaign.js';
import { CampaignError } from '../campaign-error.js';
import type { LanguageFrom } from '../compile/compile-languages.js';
import { compileManifest } from '../compile/compile-manifest.js';
import { compileRichText } from '../compile/compile-rich-text.js';
import { instantOf } from '../compile/dates.js';
import { chooseLanguage, type Language, languages, type PerLanguage } from '../language/language.js';
import { plainText } from '../plain-text.js';
import { sections } from '../schema/manifest.js';
import type { RichNode } from '../schema/rich-text.js';
import { type Place, placesIn } from './places.js';
import { type ReadText, readSources, type Sources } from './read-sources.js';
import type { Path } from './source.js';

export interface ExplainOptions {
  /** Default: English. */
  lang?: Language;
  /** The time, in milliseconds since 1970. Default: now. */
  now?: number;
  /** Gives the text of a manifest that this one extends, and which manifest names it. Default: over the network. */
  read?: ReadText;
}

export interface ExplainedValue {
  /** The field, such as `heading` or `actions/0/label`. */
  field: string;
  value: string;
  /** The language that it is in, where it is not the one that was asked for. */
  lang?: Language;
  /** The address of the manifest that it was written in. */
  file: string;
}

export interface ExplainedItem {
  id: string;
  /** `later` before its time, `over` after it, `faulty` where it cannot be used. */
  state: 'shown' | 'later' | 'over' | 'faulty';
  /** When it starts or stopped showing, as an instant; or what is wrong with it. */
  because?: string;
  values: ExplainedValue[];
}

export interface Explained {
  /** The addresses of the manifests that were read, the most local first. */
  files: string[];
  campaign: ExplainedItem;
  sections: { section: string; items: ExplainedItem[] }[];
}

/**
 * Explains a manifest.
 * @param text what its file holds
 * @param url its absolute address
 * @throws {CampaignError} when it is not JSON, or not a manifest
 * @throws what `read` throws, when what it extends cannot be read: half an explanation would mislead
 */
export async function explainManifest(text: string, url: string, options: ExplainOptions = {}): Promise<Explained> {
  const { lang = 'en', now = Date.now(), read } = options;
  const { sources, merged, missing, originOf } = await readSources(text, url, read);
  const [{ problem: syntax }] = sources;
  if (syntax) throw new CampaignError('not-json', url, `line ${syntax.line}: ${syntax.message}`);
  if (missing) throw Object.assign(new Error(missing.message), missing);
  if (!merged) throw new CampaignError('not-a-manifest', url);
  const { manifest, problems } = compileManifest(merged, url);
  const { fields = {} } = manifest;
  const places = [...placesIn(merged)];

  const filled = (words: string, inLang: Language) =>
    words.replace(/{{\s*(\w+)\s*}}/g, (_, name: string) =>
      String(chooseLanguage(Object.hasOwn(fields, name) ? (fields[name] ?? '') : `[${name}]`, inLang).value),
    );

  const ofCampaign = (manifest.campaign as Dated | undefined)?.languageFrom;
  const explain = (part: Path, id: string, compiled: Dated | undefined): ExplainedItem => {
    const speaks = isThere(lang, compiled?.languageFrom ?? ofCampaign, now) ? lang : otherThan(lang);
    const pointer = `/${part.join('/')}`;
    const problem = problems.find((each) => `${each.pointer}/`.startsWith(`${pointer}/`));
    return {
      id,
      ...(compiled ? stateOf(compiled, now) : { state: 'faulty', because: problem ? problem.message : '' }),
      values: places
        .filter(({ path }) => part.every((key, index) => path[index] === key))
        .flatMap((place) => valuesAt(place, part, lang, speaks, filled, originOf)),
    };
  };

  const campaign = explain(['campaign'], 'campaign', manifest.campaign as Dated | undefined);
  // Nothing shows outside the campaign's own time.
  const within = (item: ExplainedItem): ExplainedItem =>
    item.state === 'shown' && campaign.state !== 'shown'
      ? { ...item, state: campaign.state, ...(campaign.because && { because: campaign.because }) }
      : item;

  return {
    files: sources.map((source) => source.url),
    campaign,
    sections: Object.keys(sections).flatMap((section) => {
      const items = merged[section];
      if (!Array.isArray(items) || !items.length) return [];
      const compiled = new Map(((manifest[section] ?? []) as Item[]).map((item) => [item.id, item]));
      const explained = items.map((item, index) =>
        within(explain([section, index], String(item?.id), compiled.get(item?.id))),
      );
      return [{ section, items: explained }];
    }),
  };
}

type Dated = Partial<Item> & { languageFrom?: LanguageFrom | undefined };

const otherThan = (lang: Language): Language => languages.find((other) => other !== lang) ?? lang;

/** Whether a language has come by then. */
function isThere(lang: Language, from: LanguageFrom | undefined, now: number): boolean {
  const moment = from?.[lang];
  return !moment || Date.parse(instantOf(moment)) <= now;
}

function stateOf({ from, until }: Partial<Item>, now: number): Pick<ExplainedItem, 'state' | 'because'> {
  if (until && Date.parse(until) <= now) return { state: 'over', because: until };
  if (from && Date.parse(from) > now) return { state: 'later', because: from };
  return { state: 'shown' };
}

/** What a place shows, in the language asked for or the one that is spoken until it comes; nothing for what holds others, and for the many sizes of a picture. */
function valuesAt(
  { kind, path, value }: Place,
  part: Path,
  lang: Language,
  speaks: Language,
  filled: (words: string, lang: Language) => string,
  originOf: Sources['originOf'],
): ExplainedValue[] {
  if (!/^(text|richText|url|linkUrl|fileUrl)$/.test(kind) || path.includes('sources')) return [];
  const chosen = chooseLanguage(value as PerLanguage<string | RichNode[]>, speaks);
  if (chosen.value === undefined) return [];
  const perLanguage = chosen.value !== value;
  const { source } = originOf(perLanguage ? [...path, chosen.lang] : path);
  const nodes = typeof chosen.value === 'string' && kind === 'richText' ? compileRichText(chosen.value) : chosen.value;
  const words = Array.isArray(nodes) ? plainText(nodes) : String(nodes);
  return [
    {
      field: path.slice(part.length).join('/'),
      value: filled(words, chosen.lang),
      // An address that is the same for all is in no language.
      ...(chosen.lang !== lang && (perLanguage || !/^(url|linkUrl|fileUrl)$/.test(kind)) && { lang: chosen.lang }),
      file: source.url,
    },
  ];
}
