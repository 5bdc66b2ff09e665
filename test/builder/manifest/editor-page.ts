// A page of editor-policy.test.ts: an editor in a shadow root, in which something is marked and found; it tells what it sees.
import { openSearchPanel } from '@codemirror/search';
import { ManifestEditor } from '../../../src/builder/editor/manifest-editor.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective} ${blockedURI}`),
);

const host = document.createElement('div');
document.body.append(host);
const root = host.attachShadow({ mode: 'open' });
const parent = document.createElement('div');
root.append(parent);
const editor = new ManifestEditor({
  root,
  parent,
  text: '{\n  "campaign": { "titel": "Thank you" }\n}',
  label: 'Manifest',
  described: 'keys',
  phrases: {},
  complete: async () => [],
  describe: async () => '',
  changed: () => {},
  moved: () => {},
});
editor.mark([{ level: 'error', message: 'is not a field', line: 2, column: 17 }]);
openSearchPanel(editor.view);
editor.goTo(2, 17);
await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const styleOf = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
window.parent.postMessage({
  violations,
  family: styleOf('.cm-scroller').fontFamily.includes('Cascadia'),
  marks: root.querySelectorAll('.cm-lintRange-error').length,
  hangs: styleOf('.cm-hangs-2').textIndent.startsWith('-'),
});
