// Microsoft's own schemas of a web part's manifest, which its tools hold a manifest to before they package it.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @param {string} folder the unpacked `@microsoft/sp-module-interfaces` @param {object} manifest @returns {Promise<string[]>} */
export async function problemsOf(folder, manifest) {
  const { default: Ajv } = createRequire(join(folder, 'package.json'))('ajv');
  const schemas = join(folder, 'lib-esm/manifestSchemas/jsonSchemas');
  const names = (await readdir(schemas)).filter((name) => name.endsWith('.schema.json'));
  const all = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(schemas, name), 'utf8'))));
  // Of another package; no web part comes near it.
  const elsewhere = { $id: 'remote/site-design-script-actions.schema.json', properties: { actions: {} } };
  const ajv = new Ajv({ strict: false, allErrors: true, schemas: [...all, elsewhere] });
  const validate = ajv.getSchema('client-side-web-part-manifest.schema.json');
  if (!validate) return ['the schema of web parts is not there'];
  // One that takes anything would prove nothing.
  if (validate({ ...manifest, version: '1' })) return ['the schema takes a version that is none'];
  return validate(manifest)
    ? []
    : (validate.errors ?? []).map(
        (/** @type {{ instancePath: string, message: string }} */ { instancePath, message }) =>
          `${instancePath || '/'} ${message}`,
      );
}
