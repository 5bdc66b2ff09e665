// Why: what no sample shows, nobody has seen at work. Each field that the schema knows is written in a sample campaign.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { campaigns } from './run-cli.js';

/** @param {string} path */
const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** Fields that ask another host, that want a signer before the camera, or of a campaign in more languages or with sets of widgets. */
const ELSEWHERE =
  /^(bsl\.sources|videos\.(youtube|vimeo)|\w+\.(youtube|vimeo)|campaign\.languages|\w+\.languageFrom|pages(\.\w+)*)$/;
/** Fields of every item: once is enough. */
const OF_ALL = /^\w+\.(edition|from|until)$/;

/** A field by the last two of its path: what several sections have, such as a file, is one thing. @param {string} path */
const short = (path) => path.split('.').slice(-2).join('.').replace(OF_ALL, 'item.$1');

/**
 * The paths of the fields below a schema: `resources.forms.file.url`.
 * @param {any} schema @param {any} root @param {string} path @returns {Set<string>}
 */
function fieldsOf(schema, root, path) {
  const { $ref, properties = {}, items, anyOf = [], allOf = [] } = schema;
  const target = $ref ? root.definitions[$ref.split('/').pop()] : undefined;
  const below = [target, items, ...anyOf, ...allOf].filter(Boolean);
  const names = Object.keys(properties).filter((name) => !name.startsWith('$'));
  const isByLanguage = names.includes('en') && names.includes('cy');
  const own = isByLanguage ? [] : names.map((name) => (path ? `${path}.${name}` : name));
  const inner = names.flatMap((name, index) => [
    ...fieldsOf(properties[name], root, isByLanguage ? path : (own[index] ?? path)),
  ]);
  return new Set([...own, ...inner, ...below.flatMap((each) => [...fieldsOf(each, root, path)])]);
}

/** @param {any} value @param {string} path @returns {string[]} the paths of what a manifest has written */
function writtenIn(value, path) {
  if (Array.isArray(value)) return value.flatMap((each) => writtenIn(each, path));
  if (!value || typeof value !== 'object') return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, each]) =>
      writtenIn(each, /^(en|cy)$/.test(key) ? path : path ? `${path}.${key}` : key),
    ),
  ];
}

describe('the sample campaigns', () => {
  it('show every field that a manifest can have', async () => {
    const schema = await json(join(campaigns, '../../dist/manifest.schema.json'));
    const fields = fieldsOf(schema.definitions.manifest, schema, '');
    assert.ok(fields.has('resources.forms.file.url') && fields.size > 150, `${fields.size} fields`);
    const samples = await Promise.all(
      ['national', 'northshire', 'rest-well'].map((name) => json(join(campaigns, name, 'manifest.json'))),
    );
    const written = new Set(samples.flatMap((manifest) => writtenIn(manifest, '')).map(short));
    const missing = [...new Set([...fields].map(short))].filter(
      (field) => !written.has(field) && !ELSEWHERE.test(field),
    );
    assert.deepEqual(missing, []);
  });
});
