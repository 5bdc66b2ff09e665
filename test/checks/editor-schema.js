// Why: people write manifests in VS Code, and what they see is what its language service makes of our JSON Schema. It
// completes and marks in both kinds of file, as here; a schema that is merely valid does not.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { national, overlay } from '../../demo/servers/manifest-page/samples.js';

// The package's modules are for bundlers; Node reads its other form.
/** @type {typeof import('vscode-json-languageservice')} */
const { getLanguageService, TextDocument } = createRequire(import.meta.url)('vscode-json-languageservice');

const root = new URL('../../', import.meta.url);
const CAMPAIGN = '"campaign": { "title": "Thank you" }';

/** The files in which an editor must find the schema, and nothing to mark. */
const FILES = ['national/manifest.json', 'northshire/manifest.json', 'platforms.json'].map(
  (file) => new URL(`demo/campaigns/${file}`, root).href,
);

/** Other values that it must accept. @type {Record<string, string>} */
const RIGHT = {
  'the reference’s national sample': JSON.stringify(national),
  'the reference’s overlay': JSON.stringify(overlay),
  'merge fields of one’s own': `{ ${CAMPAIGN}, "organisation": { "fields": { "town": "Northport" } } }`,
  'an overlay that removes': `{ "extends": "x", "organisation": { "name": null, "fields": { "town": null } },
    "campaign": { "picture": { "alt": { "cy": "Llun" } } }, "videos": null,
    "resources": { "a": null, "b": { "file": { "en": null, "cy": null, "url": "b.pdf" } }, "order": ["b"] } }`,
  'an overlay with a list': '{ "extends": "x", "messages": [{ "id": "a", "heading": { "en": null } }] }',
};

/** Errors that it must mark: the text, and the piece that is marked. @type {[string, string][]} */
const WRONG = [
  [`{ ${CAMPAIGN}, "messages": [{ "id": "a", "heading": "A", "untill": "2026-12-03" }] }`, '"untill"'],
  ['{ "extends": "x", "messages": { "a": { "untill": "2026-12-03" } } }', '"untill"'],
  ['{ "extends": "x", "messages": [{ "id": "a", "untill": "2026-12-03" }] }', '"untill"'],
  [`{ ${CAMPAIGN}, "mesages": [] }`, '"mesages"'],
  ['{ "extends": "x", "mesages": [] }', '"mesages"'],
  [`{ ${CAMPAIGN}, "messages": [{ "id": "a", "heading": { "fr": "Merci" } }] }`, '"fr"'],
  [`{ ${CAMPAIGN}, "messages": [{ "id": "a", "heading": {} }] }`, '{}'],
  [`{ ${CAMPAIGN}, "messages": [{ "id": "a", "heading": 5 }] }`, '5'],
  [`{ ${CAMPAIGN}, "messages": [{ "id": "a", "heading": null }] }`, 'null'],
  ['{ "extends": "x", "messages": { "a": { "heading": 5 } } }', '5'],
  ['{ "extends": "x", "messages": { "order": "a" } }', '"a"'],
  ['{ "extends": "x", "messages": [{ "heading": "A" }] }', '{'],
  [`{ ${CAMPAIGN}, "messages": { "a": { "heading": "A" } } }`, '{ "a": { "heading": "A" } }'],
  [`{ ${CAMPAIGN}, "tips": [{ "id": "a", "title": "A", "from": "tomorrow" }] }`, '"tomorrow"'],
  [`{ ${CAMPAIGN}, "resources": [{ "id": "a", "title": "A", "file": { "url": "a", "bytes": "2 MB" } }] }`, '"2 MB"'],
  ['{ "messages": [] }', '{'],
];

/** Suggestions that it must offer at the bar, among others. @type {[string, string[]][]} */
const OFFERED = [
  ['{ | }', ['campaign', 'extends', 'messages']],
  [`{ ${CAMPAIGN}, "messages": [{ | }] }`, ['heading', 'until']],
  ['{ "extends": "x", "messages": { "hello": { | } } }', ['heading', 'until']],
  ['{ "extends": "x", "messages": [{ | }] }', ['id', 'heading']],
  ['{ "extends": "x", "messages": { | } }', ['order']],
  [`{ ${CAMPAIGN}, "messages": [{ "body": { | } }] }`, ['en', 'cy']],
  [`{ ${CAMPAIGN}, "resources": [{ "type": | }] }`, ['"poster"']],
  ['{ "extends": "x", "graphics": { "a": { "shape": | } } }', ['"square"']],
];

/** @returns {Promise<string[]>} */
export async function editorSchema() {
  const service = getLanguageService({
    schemaRequestService: (uri) => readFile(new URL(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  const uri = new URL('dist/manifest.schema.json', root).href;
  const beside = new URL('manifest.json', uri).href;
  service.configure({ validate: true, schemas: [{ uri, fileMatch: [beside] }] });

  const open = (/** @type {string} */ text, at = beside) => {
    const document = TextDocument.create(at, 'json', 1, text);
    return { document, json: service.parseJSONDocument(document) };
  };
  const marksIn = async (/** @type {string} */ text, at = beside) => {
    const { document, json } = open(text, at);
    const marks = await service.doValidation(document, json);
    return marks.map(({ message, range }) => ({ message, piece: document.getText(range) }));
  };
  const offersAt = async (/** @type {string} with a bar */ text) => {
    const { document, json } = open(text.replace('|', ''));
    const offers = await service.doComplete(document, document.positionAt(text.indexOf('|')), json);
    return offers?.items.map(({ label }) => label) ?? [];
  };

  const problems = [];
  for (const file of FILES) {
    const marks = await marksIn(await readFile(new URL(file), 'utf8'), file);
    for (const { message, piece } of marks) problems.push(`${file}: ${piece} is marked: ${message}`);
  }
  for (const [name, text] of Object.entries(RIGHT)) {
    for (const { message, piece } of await marksIn(text)) problems.push(`${name}: ${piece} is marked: ${message}`);
  }
  for (const [text, piece] of WRONG) {
    const pieces = (await marksIn(text)).map((mark) => mark.piece);
    if (pieces.join() !== piece) problems.push(`${text}: marked is ${pieces.join() || 'nothing'}, not ${piece}`);
  }
  for (const [text, labels] of OFFERED) {
    const offers = await offersAt(text);
    for (const label of labels.filter((each) => !offers.includes(each))) {
      problems.push(`${text}: ${label} is not offered, but ${offers.join(' ') || 'nothing'}`);
    }
  }
  return problems;
}
