// Data for editors and frameworks, from custom-elements.json.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementTypes } from './element-types.ts';
import type { ElementsManifest } from './public-elements.ts';

const FRAMEWORKS = ['react', 'vue', 'svelte'];

export async function writeEditorData(
  root: string,
  manifest: ElementsManifest,
  write: (file: string, content: string) => void,
): Promise<void> {
  const options = { outdir: join(root, 'dist'), hideLogs: true, hideMethodDocs: true, hideCssPropertiesDocs: true };
  // Each tool changes the manifest that it is given.
  const copy = () => structuredClone(manifest) as never;
  generateVsCodeCustomElementData(copy(), options);
  generateJetBrainsWebTypes(copy(), { ...options, packageJson: false });
  write('elements.d.ts', elementTypes(manifest));
  for (const name of FRAMEWORKS) {
    cpSync(join(root, 'build/frameworks', `${name}.d.ts`), join(root, 'dist', `${name}.d.ts`));
    // `import 'campaign-widgets/vue'` is about types alone; a bundler finds a file all the same.
    write(`${name}.js`, 'export {};\n');
  }
}
