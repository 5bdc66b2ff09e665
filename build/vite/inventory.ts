// The libraries inside each bundle, as the bundler found them. Vite's own `build.license` leaves out what the
// compilers add. The builder's worker is not asked: in-worker.ts has the same modules in the page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A library inside a bundle. */
export interface Library {
  name: string;
  version: string;
  /** As SPDX names it. */
  licence: string;
  /** The licence text that must go with it. */
  text: string;
}

const holders: Record<string, string> = {
  '@oxc-project/runtime': 'Copyright (c) 2014-present Sebastian McKenzie and other contributors',
  '@parse5/tools': 'Copyright (c) James Garbutt',
  '@vscode/l10n': 'Copyright (c) Microsoft Corporation',
};
/** Packages that leave their licence to another one of the same repository. */
const siblings: Record<string, string> = { '@lit-labs/ssr-dom-shim': '@lit-labs/ssr' };

export class Inventory {
  readonly #root: string;
  readonly #found = new Map<string, Map<string, Library>>();
  readonly #ofFolder = new Map<string, Library>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Takes note of all that is built. */
  plugin(): Plugin {
    const inventory = this;
    return {
      name: 'inventory',
      generateBundle(_, bundle) {
        const environment = this.environment.name;
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') for (const id of chunk.moduleIds) inventory.#note(environment, id);
      },
    };
  }

  /**
   * The libraries in the bundles of some environments, or of all; sorted by name.
   * @param others packages whose work is in the files beside them
   */
  libraries(environments: Iterable<string> = this.#found.keys(), others: readonly string[] = []): Library[] {
    const all = new Map([...environments].flatMap((name) => [...(this.#found.get(name) ?? [])]));
    for (const name of others) {
      const library = this.#installed(join(this.#root, 'node_modules', name, 'package.json'));
      if (library) all.set(keyOf(library), library);
    }
    return [...all.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  #note(environment: string, id: string): void {
    const library = id.startsWith('\0') ? this.#added(id) : this.#installed(id.split('?')[0] ?? id);
    if (!library) return;
    const found = this.#found.get(environment) ?? new Map<string, Library>();
    this.#found.set(environment, found.set(keyOf(library), library));
  }

  /** Modules that the compilers add: `\0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js`, `\0rolldown/runtime.js`. */
  #added(id: string): Library | undefined {
    if (id.startsWith('\0rolldown/')) return this.#installed(join(this.#root, 'node_modules/rolldown/index.js'));
    const [, name = '', version = ''] = /^\0((?:@[^+/]+\+)?[^@/]+)@([^/]+)\//.exec(id) ?? [];
    const full = name.replace('+', '/');
    return name ? { name: full, version, licence: 'MIT', text: this.#mit(full) } : undefined;
  }

  #installed(file: string): Library | undefined {
    if (!/[\\/]node_modules[\\/]/.test(file)) return undefined;
    const folder = packageOf(dirname(file));
    const known = this.#ofFolder.get(folder);
    if (known) return known;
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!license)
      throw new Error(`${name} ${version} names no licence, so nothing that has it inside can be handed out.`);
    const library = { name, version, licence: license, text: this.#textOf(folder, name, license) };
    this.#ofFolder.set(folder, library);
    return library;
  }

  #textOf(folder: string, name: string, licence: string): string {
    const sibling = siblings[name];
    const place = sibling ? join(this.#root, 'node_modules', sibling) : folder;
    const file = readdirSync(place).find((each) => /^(licen[cs]e|copying)/i.test(each));
    if (file) return readFileSync(join(place, file), 'utf8').trim();
    if (licence === 'MIT') return this.#mit(name);
    throw new Error(`${name} has no file with its licence (${licence}): say in build/vite/inventory.ts where it is.`);
  }

  /** The text of the MIT licence, which ours has too, with somebody else's name. */
  #mit(name: string): string {
    const holder = holders[name];
    if (!holder) throw new Error(`${name} has no file with its licence: say in build/vite/inventory.ts whose it is.`);
    const ours = readFileSync(join(this.#root, 'LICENSE'), 'utf8').trim();
    return ours.replace(/^Copyright .*$/m, holder);
  }
}

export const keyOf = ({ name, version }: Library): string => `${name}@${version}`;

/** The folder of the package that a folder is in: some have a package.json without a name further in. */
function packageOf(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file)) {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
    if (name && version) return folder;
  }
  return packageOf(dirname(folder));
}
