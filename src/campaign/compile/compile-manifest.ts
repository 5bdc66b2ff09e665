// Compiles a manifest for pages: checked item by item, Markdown read, times made exact, merge fields and names laid
// ready. It runs when a kit is assembled; in a page only for a manifest that nobody compiled.

import * as v from 'valibot';
import { hasOwn } from '../../util/has-own.js';
import { CampaignError } from '../campaign-error.js';
import type { CompiledManifest } from '../compiled-manifest.js';
import type { Item, Scheduled } from '../item.js';
import type { Language } from '../language/language.js';
import { languagesToHave } from '../language/languages-in.js';
import { dialUrl } from '../phone/dial-url.js';
import { campaign as campaignSchema, organisation as organisationSchema } from '../schema/campaign.js';
import { scheduled } from '../schema/item.js';
import { type SectionName, sectionNames, sections } from '../schema/manifest.js';
import { linkUrl, url } from '../schema/text.js';
import { type LanguageFrom, withEarlier } from './compile-languages.js';
import { compileChannel, compileGraphic, compileMessage } from './compile-metadata.js';
import { compileNumbers } from './compile-numbers.js';
import { compileStep } from './compile-step.js';
import { compileManifestTexts, type ReadMarkdown } from './compile-texts.js';
import { instantOf } from './dates.js';
import { type Changes, mapSchema } from './map-schema.js';
import { mergeFields } from './merge-fields.js';
import { compileAudio } from './metadata/compile-audio.js';
import { compileCopy } from './metadata/compile-copy.js';
import { compileResource } from './metadata/compile-resource.js';
import { compileVideo } from './metadata/compile-video.js';
import { namesIn } from './metadata/names-in.js';
import { parseFields } from './parse/parse-fields.js';
import { parseItems } from './parse/parse-items.js';
import type { Problem } from './parse/problem.js';

/** Nothing but the number in addresses that call or text. */
const dialled = (address: unknown) => dialUrl(String(address)) ?? address;
const DIALLED: Changes = new Map([
  [url, dialled],
  [linkUrl, dialled],
]);

type Period = Pick<Scheduled, 'from' | 'until' | 'languageFrom'>;

/** The post-processing of a section's items, by the languages that are still to come, all that it is to have, and all of the manifest. */
const postProcess: Record<
  string,
  (item: never, toCome: LanguageFrom, all: readonly Language[], source: Record<string, unknown>) => Item
> = {
  graphics: compileGraphic,
  copy: compileCopy,
  resources: compileResource,
  videos: compileVideo,
  audio: compileAudio,
  plan: compileStep,
  messages: compileMessage,
  channels: compileChannel,
  support: compileNumbers,
};

/**
 * Compiles a manifest. What was compiled before stays as it is.
 * @param json what its file holds
 * @param url its address, for messages
 * @param read makes nodes of Markdown. Default: this library's parser
 * @returns the compiled manifest, and what had to be left out
 * @throws {CampaignError} when it is not a manifest at all
 */
export function compileManifest(
  json: unknown,
  url: string,
  read?: ReadMarkdown,
): { manifest: CompiledManifest; problems: Problem[] } {
  if (typeof json !== 'object' || json === null || !('campaign' in json)) {
    throw new CampaignError('not-a-manifest', url);
  }
  // Read first, so that Markdown without words counts as none.
  const source = compileManifestTexts(json, read) as Record<string, unknown>;
  const all = languagesToHave(source);
  const problems: Problem[] = [];
  const campaign = campaignIn(source.campaign, problems);
  const { output: organisation, problems: own } = parseFields(
    organisationSchema,
    source.organisation ?? {},
    ['organisation'],
    '/organisation is left out',
  );
  problems.push(...own);
  const about = withEarlier(
    mapSchema(timed(campaign), campaignSchema, DIALLED),
    campaign.languageFrom,
    all,
    (item) => item,
  );
  const manifest: CompiledManifest = { campaign: about, ...(organisation && { organisation }) };
  // In the order of the manifest: <campaign-hub> shows them so.
  for (const section of Object.keys(source).filter((key): key is SectionName => hasOwn(sections, key))) {
    const schema = sections[section];
    const parsed = parseItems(source[section], schema, section);
    problems.push(...parsed.problems);
    if (!parsed.items.length) continue;
    const postProcessItem = (postProcess[section] ?? ((item: Item) => item)) as (
      item: Item,
      ...about: unknown[]
    ) => Item;
    const items = parsed.items.map((item) =>
      withEarlier(timed(mapSchema(item, schema, DIALLED)), campaign.languageFrom, all, (item, toCome) =>
        postProcessItem(item, toCome, all, source),
      ),
    );
    // The schema and what works something out are those of this section.
    Object.assign(manifest, { [section]: items });
  }
  const hashtag = 'hashtag' in campaign ? campaign.hashtag : undefined;
  manifest.fields = mergeFields({ ...(hashtag && { hashtag }), ...organisation });
  manifest.names = namesIn(manifest, all);
  manifest.changes = changesIn(manifest);
  return { manifest, problems };
}

/** The campaign; of one that cannot be understood, its period; and where not even that can be, one that is over. */
function campaignIn(found: unknown, problems: Problem[]): v.InferOutput<typeof campaignSchema> | Period {
  const whole = parseFields(campaignSchema, found, ['campaign'], '/campaign is left out');
  problems.push(...whole.problems);
  if (whole.output) return whole.output;
  const period = v.safeParse(v.object(scheduled), found);
  if (period.success) return period.output;
  const message = 'does not say when it may show';
  problems.push({ pointer: '/campaign', message, fate: 'all of it is left out' });
  return { until: '1970-01-01' };
}

/** The same, with its period in UTC. */
function timed<T extends Scheduled>(item: T): T {
  const { from, until } = item;
  return { ...item, ...(from && { from: instantOf(from) }), ...(until && { until: instantOf(until, true) }) };
}

/** Every instant at which something starts or stops showing. */
function changesIn({ campaign, ...manifest }: CompiledManifest): string[] {
  const items = sectionNames.flatMap((section): Scheduled[] => manifest[section] ?? []);
  const periods = [campaign ?? {}, ...items].flatMap((item) => [item, ...(item.earlier ?? [])]);
  const embargoes = manifest.copy?.map(({ embargoed }) => embargoed?.ends) ?? [];
  const instants = [...periods.flatMap(({ from, until }) => [from, until]), ...embargoes];
  return [...new Set(instants.filter((instant) => instant !== undefined))].sort();
}
