// The package's bill of materials (CycloneDX): what npm knows of the libraries that the bundles hold and of those that are
// installed with the package, without what only builds or tests it, and without clock or chance.
import { execFileSync } from 'node:child_process';
import { keyOf, type Library } from '../vite/inventory.ts';
import { npmCommand } from './npm-command.js';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  scope?: string;
  properties: unknown[];
  [key: string]: unknown;
}

interface Bom {
  metadata: { component: Component; [key: string]: unknown };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  [key: string]: unknown;
}

/** @param name what the package is called; npm takes the name of the folder */
export function sbom(root: string, name: string, inside: readonly Library[]): Bom {
  const { serialNumber: _, ...bom } = fromNpm(root);
  const { timestamp: __, tools: ___, ...metadata } = bom.metadata;
  const wanted = new Map(inside.map((library) => [keyOf(library), library]));
  const components = new Map<string, Component>(
    bom.components
      .filter((each) => isInstalledWithIt(each) || wanted.has(`${each.name}@${each.version}`))
      .map((each) => [`${each.name}@${each.version}`, { ...each, scope: 'required', properties: [] }]),
  );
  // Helpers of the compilers are installed nowhere.
  for (const [key, { name, version, licence }] of wanted) {
    if (components.has(key)) continue;
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const licenses = [{ license: { id: licence } }];
    components.set(key, {
      'bom-ref': key,
      type: 'library',
      name,
      version,
      scope: 'required',
      purl,
      licenses,
      properties: [],
    });
  }
  const kept = new Set([metadata.component['bom-ref'], ...[...components.values()].map((each) => each['bom-ref'])]);
  return {
    ...bom,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: [...components.values()].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: bom.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) })),
  };
}

const isInstalledWithIt = ({ scope, properties }: Component): boolean =>
  scope === 'required' && !JSON.stringify(properties).includes('package:development');

function fromNpm(root: string): Bom {
  // A build is for production, where npm would leave out what was built in.
  const { program, args, shell } = npmCommand([
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
    '--include=dev',
    '--loglevel=error',
  ]);
  return JSON.parse(execFileSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000, shell }));
}
