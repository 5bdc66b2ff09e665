// Runs publint and Are the types wrong on a tarball: node lint.js <file>. Old Node and CommonJS are not promised.
import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const data = new Uint8Array(await readFile(process.argv[2]));
const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, strict: true });

const elements = JSON.parse(await readFile('node_modules/campaign-widgets/dist/custom-elements.json', 'utf8'));
const widgets = elements.modules.flatMap(({ path }) => /^dist\/(widgets\/[\w-]+)\.js$/.exec(path)?.[1] ?? []);
const entrypoints = [
  ...Object.keys(pkg.exports).filter((name) => !name.includes('*')),
  ...widgets.flatMap((name) => [`./${name}`, `./${name}.js`]),
];
const result = await checkPackage(createPackageFromTarballData(data), { entrypoints });
const problems = result.types ? result.problems : [{ kind: 'no types' }];
const ofOthers = ({ resolutionKind }) => ['node10', 'node16-cjs'].includes(resolutionKind);
console.log(
  JSON.stringify([
    ...messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false })}`),
    ...problems.filter((problem) => !ofOthers(problem)).map((problem) => JSON.stringify(problem)),
  ]),
);
