// What a page needs of a manifest: checked item by item, Markdown read, times made exact, merge fields and names laid
// ready. It runs when a kit is assembled; in a page only for a manifest that nobody compiled.
import * as v from 'valibot';
import { resourceNames } from '../i18n/resource-names.js';
import type { CompiledManifest, Scheduled } from './campaign.js';
import { CampaignError } from './campaign-error.js';
import { compileResource, compileVideo } from './compile-facts.js';
import { compileRichText } from './compile-rich-text.js';
import { mergeFields } from './merge-fields.js';
import { instantOf } from './moments.js';
import { parseFields } from './parse-fields.js';
import { parseItems } from './parse-items.js';
import { campaign as campaignSchema, organisation as organisationSchema } from './schema/campaign.js';
import { scheduled } from './schema/item.js';
import { sections } from './schema/manifest.js';
import { richText } from './schema/text.js';

type AnySchema = v.GenericSchema & {
  pipe?: AnySchema[];
  wrapped?: AnySchema;
  item?: AnySchema;
  entries?: Record<string, AnySchema>;
};

/** What a section's items need beyond that. */
const finish: Record<string, (item: never) => object> = { resources: compileResource, videos: compileVideo };

/**
 * Compiles a manifest. What was compiled before stays as it is.
 * @param json what its file holds
 * @param url its address, for messages
 * @returns the compiled manifest, and one line for each thing that had to be left out
 * @throws {CampaignError} when it is not a manifest at all
 */
export function compileManifest(json: unknown, url: string): { manifest: CompiledManifest; problems: string[] } {
  if (typeof json !== 'object' || json === null || !('campaign' in json)) {
    throw new CampaignError('not-a-manifest', url);
  }
  const source = json as Record<string, unknown>;
  const problems: string[] = [];
  const campaign = campaignIn(source.campaign, problems);
  const { output: organisation, problems: own } = parseFields(
    organisationSchema,
    source.organisation ?? {},
    '/organisation',
    '/organisation',
  );
  problems.push(...own);
  const manifest: CompiledManifest = { campaign: timed(campaign), ...(organisation && { organisation }) };
  for (const [section, schema] of Object.entries(sections)) {
    const parsed = parseItems(source[section], schema, section);
    problems.push(...parsed.problems);
    if (!parsed.items.length) continue;
    const put = finish[section] ?? ((item: object) => item);
    manifest[section] = parsed.items.map((item) =>
      put(timed(compile(item, schema as unknown as AnySchema) as object) as never),
    );
  }
  const hashtag = 'hashtag' in campaign ? campaign.hashtag : undefined;
  manifest.fields = mergeFields({ ...(hashtag && { hashtag }), ...organisation });
  manifest.names = namesIn(manifest);
  return { manifest, problems };
}

/** The campaign; of one that cannot be understood, its period; and where not even that can be, one that is over. */
function campaignIn(found: unknown, problems: string[]): v.InferOutput<typeof campaignSchema> | Scheduled {
  const whole = parseFields(campaignSchema, found, '/campaign', '/campaign');
  problems.push(...whole.problems);
  if (whole.output) return whole.output;
  const period = v.safeParse(v.object(scheduled), found);
  if (period.success) return period.output;
  problems.push('/campaign does not say when it may show, so nothing of it is shown.');
  return { until: '1970-01-01' };
}

/** The same, with its period in UTC. */
function timed<T extends Scheduled>(item: T): T {
  const { from, until } = item;
  return { ...item, ...(from && { from: instantOf(from) }), ...(until && { until: instantOf(until, true) }) };
}

/** The same, with nodes wherever the schema says rich text. */
function compile(value: unknown, schema: AnySchema): unknown {
  if ((schema as unknown) === richText) return compileText(value);
  const root = schema.wrapped ?? schema.pipe?.[0];
  if (root) return compile(value, root);
  if (schema.item && Array.isArray(value)) return value.map((each) => compile(each, schema.item as AnySchema));
  if (!schema.entries || typeof value !== 'object' || value === null) return value;
  const { entries } = schema;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, entries[key] ? compile(each, entries[key]) : each]),
  );
}

function compileText(value: unknown): unknown {
  if (typeof value === 'string') return compileRichText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([lang, each]) => [lang, compileText(each)]));
}

/** The names, in both languages, of the kinds, audiences and channels that this manifest's resources mention. */
function namesIn({ resources = [] }: CompiledManifest): CompiledManifest['names'] {
  const used = (resources as { type?: string; audience?: string[]; channels?: string[] }[]).flatMap(
    ({ type, audience = [], channels = [] }) => [...(type ? [type] : []), ...audience, ...channels],
  );
  return Object.fromEntries(
    Object.entries(resourceNames.en)
      .filter(([key]) => used.includes(key) || key === 'en' || key === 'cy')
      .map(([key, en]) => [key, { en, cy: resourceNames.cy[key as keyof typeof resourceNames.cy] }]),
  );
}
