// Why: an editor's autocomplete, the builder and the reference page all show the custom elements manifest, and nothing
// else. What a widget has and its docblock does not say does not exist for the people who would use it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.js';

/**
 * @typedef {{ name?: string, description?: string, summary?: string, kind?: string, privacy?: string, static?: boolean, inheritedFrom?: unknown }} Entry
 * @typedef {Entry & { tagName?: string, customElement?: boolean, attributes?: Entry[], members?: Entry[], events?: Entry[], slots?: Entry[], cssParts?: Entry[], cssProperties?: Entry[] }} Declaration
 */

/** Lists of a declaration whose every entry needs a sentence, with the docblock tag that gives it. */
const SENTENCES = /** @type {const} */ ([
  ['attributes', 'a comment above the property'],
  ['events', '@fires'],
  ['slots', '@slot'],
  ['cssParts', '@csspart'],
  ['cssProperties', '@cssproperty'],
]);

/** @param {string} [root] */
export async function documentedApi(root = fileURLToPath(new URL('../../', import.meta.url))) {
  const { customElements } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!customElements) return ['package.json has no "customElements": name the manifest that the build writes there'];
  /** @type {{ modules?: { declarations?: Declaration[] }[] }} */
  let manifest;
  try {
    manifest = JSON.parse(readFileSync(join(root, customElements), 'utf8'));
  } catch (error) {
    return [
      `${customElements}: ${error instanceof Error ? error.message : error}. Run \`npm run build\`, which writes it`,
    ];
  }
  const declarations = (manifest.modules ?? []).flatMap((module) => module.declarations ?? []);
  return tagsOf(root).flatMap((tag) => {
    const declaration = declarations.find(({ tagName }) => tagName === tag);
    if (!declaration) return [`<${tag}> is not in ${customElements}: give its class \`@tagname ${tag}\``];
    return [...missingSentences(tag, declaration), ...undocumented(root, tag, declaration)];
  });
}

/** @param {string} root */
function tagsOf(root) {
  const folders = filesBelow(join(root, 'src', 'widgets')).flatMap((file) => file.split('/').slice(0, -1)[0] ?? []);
  return [...new Set(folders)];
}

/** @param {string} tag @param {Declaration} declaration */
function missingSentences(tag, declaration) {
  const problems = [];
  if (!declaration.summary) problems.push(`<${tag}> has no @summary`);
  for (const [list, remedy] of SENTENCES) {
    for (const entry of declaration[list] ?? []) {
      const name = entry.name || 'default';
      if (!entry.description?.trim())
        problems.push(`<${tag}> ${list} › ${name} has no description: write it with ${remedy}`);
    }
  }
  for (const member of declaration.members ?? []) {
    if (member.privacy || member.static || member.inheritedFrom || member.name?.startsWith('#')) continue;
    if (!member.description?.trim())
      problems.push(`<${tag}> ${member.kind} › ${member.name} has no description, or should be private`);
  }
  return problems;
}

/**
 * The public API in the source: literal parts, its own events, its own custom properties.
 * @param {string} root
 * @param {string} tag
 * @param {Declaration} declaration
 */
function undocumented(root, tag, declaration) {
  const folder = join(root, 'src', 'widgets', tag);
  const code = filesBelow(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const kinds = [
    {
      what: 'part',
      remedy: '@csspart',
      has: declaration.cssParts,
      found: all(code, /\spart="([\w -]+)"/g).flatMap((value) => value.split(' ')),
    },
    { what: 'event', remedy: '@fires', has: declaration.events, found: all(code, /super\('(campaign-[\w-]+)'/g) },
    {
      what: 'property',
      remedy: '@cssproperty',
      has: declaration.cssProperties,
      found: all(code, new RegExp(`var\\((--${tag}-[\\w-]+)`, 'g')),
    },
  ];
  return kinds.flatMap(({ what, remedy, has, found }) =>
    [...new Set(found)]
      .filter((name) => name && !has?.some((entry) => entry.name === name))
      .map((name) => `<${tag}> has the ${what} "${name}", and its docblock does not: add it with ${remedy}`),
  );
}

/** @param {string} code @param {RegExp} pattern */
function all(code, pattern) {
  return [...code.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
