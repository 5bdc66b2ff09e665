// Explains a manifest: the values that show in a language at a time, and the layer that each comes from.
import { hasOwn } from '../../util/has-own.js';
import { isObject } from '../../util/is-object.js';
import { CampaignError } from '../campaign-error.js';
import type { CompiledStep } from '../compile/compile-step.js';
import type { CompiledCopy } from '../compile/metadata/compile-copy.js';
import { ITEM_LEFT_OUT, pointerOf } from '../compile/parse/problem.js';
import { editionOf } from '../edition.js';
import type { Scheduled } from '../item.js';
import { chooseLanguage, type Language, type PerLanguage } from '../language/language.js';
import { plainText } from '../plain-text.js';
import { sectionNames } from '../schema/manifest.js';
import type { RichNode } from '../schema/rich-text.js';
import { describeFinding } from './finding.js';
import { reportPages } from './page-sets.js';
import { placesIn, type SchemaNode } from './places.js';
import { type ReadText, readSources } from './read-sources.js';
import type { Path } from './source.js';

export interface ExplainOptions {
  /** Default: English. */
  lang?: Language;
  /** The time, in milliseconds since 1970. Default: now. */
  now?: number;
  /** The tags of the widgets that there are, for what `pages` names. Default: any may be one. */
  tags?: readonly string[];
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
  /** Whom it is for, where that is staff alone. */
  edition?: 'staff';
  values: ExplainedValue[];
}

export interface Explained {
  /** The addresses of the manifests that were read, the most local first. */
  files: string[];
  campaign: ExplainedItem;
  sections: { section: string; items: ExplainedItem[] }[];
  /** The page scripts that it names. */
  pages: ExplainedPage[];
}

export interface ExplainedPage {
  name: string;
  /** The tags of its widgets. */
  widgets: string[];
  /** The address of the manifest that it was written in. */
  file: string;
  /** Why it cannot be written. */
  because?: string;
}

/**
 * Explains a manifest.
 * @param text what its file holds
 * @param url its absolute address
 * @throws {CampaignError} when it is not JSON, or not a manifest
 * @throws what `read` throws, when what it extends cannot be read: half an explanation would mislead
 */
export async function explainManifest(text: string, url: string, options: ExplainOptions = {}): Promise<Explained> {
  const { lang = 'en', now = Date.now(), tags = [], read } = options;
  const { sources, assembled, written, missing, originOf } = await readSources(text, url, read);
  const [{ problem: syntax }] = sources;
  if (syntax) throw new CampaignError('not-json', url, `line ${syntax.line}: ${syntax.message}`);
  if (missing) throw Object.assign(new Error(missing.message), missing);
  if (!assembled) throw new CampaignError('not-a-manifest', url);
  const { manifest, problems } = assembled;
  const words = wordsIn(manifest.fields ?? {});

  /** @param part where it is in the merged manifest */
  const explain = (part: Path, id: string, item: Scheduled | undefined): ExplainedItem => {
    const pointer = pointerOf(part);
    const problem = problems.find((each) => `${each.pointer}/`.startsWith(`${pointer}/`));
    if (!item) return { id, state: 'faulty', because: problem?.message ?? '', values: [] };
    const form = { ...formAt(item, now), id };
    const section = String(part[0]);
    const [at, whole] = part.length > 1 ? [[section, 0], [form]] : [[section], form];
    const values = [...placesIn({ [section]: whole })]
      .map((place) => ({ ...place, path: place.path.slice(at.length) }))
      .flatMap((place) => valuesAt(place, lang, words, (path) => originOf([...part, ...path]).source.url));
    const times = timesIn(form, lang, (field) => originOf([...part, field]).source.url);
    return { id, ...stateOf(item, now), values: [...values, ...times] };
  };

  const campaign = explain(['campaign'], 'campaign', manifest.campaign);
  // Nothing shows outside the campaign's own time.
  const within = (item: ExplainedItem): ExplainedItem =>
    item.state === 'shown' && campaign.state !== 'shown'
      ? { ...item, state: campaign.state, ...(campaign.because && { because: campaign.because }) }
      : item;

  return {
    files: sources.map((source) => source.url),
    campaign,
    sections: sectionNames.flatMap((section) => {
      const items = written[section];
      if (!Array.isArray(items) || !items.length) return [];
      // Of two with one id the first that can be used shows.
      const compiled = new Map<string, Scheduled>(manifest[section]?.map((item) => [item.id, item]));
      const explained = items.map((item: unknown, index) => {
        const id = isObject(item) ? String(item.id) : '';
        const at = `${pointerOf([section, index])}/`;
        const isLeftOut = problems.some((each) => each.fate === ITEM_LEFT_OUT && `${each.pointer}/`.startsWith(at));
        const shown = isLeftOut ? undefined : compiled.get(id);
        if (shown) compiled.delete(id);
        const explained = within(explain([section, index], id, shown));
        const isForStaff = editionOf(item, section, written) === 'staff';
        return isForStaff ? { ...explained, edition: 'staff' as const } : explained;
      });
      return [{ section, items: explained }];
    }),
    pages: explainPages(written.pages, tags, (path) => originOf(path).source.url),
  };
}

function explainPages(pages: unknown, tags: readonly string[], fileOf: (path: Path) => string): ExplainedPage[] {
  const problems = new Map<unknown, string>();
  reportPages(pages, tags, (code, spot, ...facts) => {
    const { level, message } = describeFinding(code, facts);
    const [, name] = 'path' in spot ? spot.path : spot;
    if (level === 'error' && !problems.has(name)) problems.set(name, message);
  });
  return Object.entries(isObject(pages) ? pages : {}).map(([name, list]) => {
    const because = problems.get(name);
    return { name, widgets: [list].flat().map(String), file: fileOf(['pages', name]), ...(because && { because }) };
  });
}

/** As a page has it at that time: before one of its languages is there, its earlier form. */
const formAt = (item: Scheduled, now: number): Scheduled =>
  item.earlier?.find((form) => stateOf(form, now).state === 'shown') ?? item;

function stateOf({ from, until }: Scheduled, now: number): Pick<ExplainedItem, 'state' | 'because'> {
  if (until && Date.parse(until) <= now) return { state: 'over', because: until };
  if (from && Date.parse(from) > now) return { state: 'later', because: from };
  return { state: 'shown' };
}

/** Days and times as they were worked out, and the items that an item names. */
function timesIn(form: object, lang: Language, fileOf: (field: string) => string): ExplainedValue[] {
  const { when, slot, embargoed, graphics } = form as Partial<CompiledStep & CompiledCopy>;
  const words = { start: when, posting: slot?.when, embargo: embargoed?.when, graphics: graphics?.join(', ') };
  return Object.entries(words).flatMap(([field, value]) =>
    value ? [{ field, value: chooseLanguage<string>(value, lang).value, file: fileOf(field) }] : [],
  );
}

/** Fills in the merge fields of a text. */
const wordsIn =
  (fields: Record<string, PerLanguage<string>>) =>
  (text: string, lang: Language): string =>
    text.replace(/{{\s*(\w+)\s*}}/g, (_, name: string) =>
      String(chooseLanguage((hasOwn(fields, name) ? fields[name] : undefined) ?? `[${name}]`, lang).value),
    );

/** The shown value of a schema node; none for containers, and for the sizes of a picture. */
function valuesAt(
  { kind, path, value }: SchemaNode,
  lang: Language,
  filled: ReturnType<typeof wordsIn>,
  fileOf: (path: Path) => string,
): ExplainedValue[] {
  if (!/^(text|richText|url|linkUrl|fileUrl)$/.test(kind) || path.includes('sources')) return [];
  const chosen = chooseLanguage(value as PerLanguage<string | RichNode[]>, lang);
  const perLanguage = chosen.value !== value;
  const words = Array.isArray(chosen.value) ? plainText(chosen.value) : String(chosen.value);
  return [
    {
      field: path.join('/'),
      value: filled(words, chosen.lang),
      // An address that is the same for all is in no language.
      ...(chosen.lang !== lang && (perLanguage || !/^(url|linkUrl|fileUrl)$/.test(kind)) && { lang: chosen.lang }),
      file: fileOf(perLanguage ? [...path, chosen.lang] : path),
    },
  ];
}
