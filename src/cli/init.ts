import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Answers, examples, localManifest, nationalManifest } from '../campaign/starter.js';
import { writeAllOrNone } from '../publish/files/write-all-or-none.js';
import { problemWith, refuseProblems } from './answers.js';
import { CliError } from './cli-error.js';

interface Options extends Partial<Answers> {
  yes?: boolean;
  force?: boolean;
}

const MANIFEST = 'manifest.json';
const SCHEMA = 'manifest.schema.json';

/** `init`: starts a manifest, national or local. */
export const init = new Command('init')
  .description('Starts a manifest: asks a few questions, or takes the answers as options.')
  .argument('[folder]', 'where to put it', '.')
  .option('--extends <address>', 'make a force’s own manifest, which changes the national one at this address or path')
  .option('--title <words>', 'the name of the campaign (national)')
  .option('--title-cy <words>', 'the same in Welsh')
  .option('--url <address>', 'the public page of the campaign, or of the force')
  .option('--hashtag <hashtag>', 'its hashtag')
  .option('--organisation <name>', 'the name of the force (local)')
  .option('--organisation-cy <name>', 'the same in Welsh')
  .option('--email <address>', 'who answers questions about it')
  .option('--yes', 'ask nothing: leave out what is not given')
  .option('--force', 'write over a manifest that is there')
  .action(async (folder: string, { yes, force, ...given }: Options) => {
    const file = join(folder, MANIFEST);
    if (!force && (await isThere(file))) {
      throw new CliError(`${file} is there already`, 'Choose another folder, or add --force to write over it.');
    }
    if (!yes && !process.stdin.isTTY) {
      throw new CliError(
        'there is nobody here to ask',
        'Add --yes, and give the answers as options: init --help lists them.',
      );
    }
    refuseProblems(given);
    const answers = yes ? given : await ask(given);
    const manifest = answers.extends ? localManifest(answers as Answers) : nationalManifest(answers as Answers);
    writeAllOrNone(folder, {
      // Beside the manifest, so that an editor completes and marks errors without a network.
      [SCHEMA]: await readFile(new URL(SCHEMA, import.meta.url)),
      [MANIFEST]: `${JSON.stringify({ $schema: `./${SCHEMA}`, ...manifest }, null, 2)}\n`,
    });
    console.log(`Wrote ${file} and ${join(folder, SCHEMA)}, from which editors such as VS Code complete it.`);
    console.log(`Next: npx --no -- campaign-widgets check ${file}`);
  });

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Asks for what was not given. */
async function ask(given: Partial<Answers>): Promise<Partial<Answers>> {
  const { cancel, group, intro, isCancel, outro, select, text } = await import('@clack/prompts');
  intro('A new campaign manifest');
  const onCancel = () => {
    cancel('Nothing was written.');
    process.exit(1);
  };
  let base = given.extends;
  if (base === undefined && !given.title) {
    const kind = await select({
      message: 'Whose is it?',
      options: [
        { value: 'local', label: 'A force’s own', hint: 'changes the national campaign in a few places' },
        { value: 'national', label: 'A whole campaign', hint: 'forces build on it' },
      ],
    });
    if (isCancel(kind)) onCancel();
    if (kind === 'local') {
      const address = await text({
        message: 'Where is the national manifest?',
        placeholder: 'https://example.org/kit/manifest.json, or ../national/manifest.json',
        validate: (value) => (value ? undefined : 'An address or a path, please.'),
      });
      if (isCancel(address)) onCancel();
      base = address as string;
    }
  }
  const questions: [keyof Answers, string][] = base
    ? [
        ['organisation', 'What is the force called?'],
        ['organisationCy', 'And in Welsh? (Leave it empty for the same.)'],
        ['url', 'Which page of yours may families open?'],
        ['email', 'Who answers questions about it? An e-mail address.'],
      ]
    : [
        ['title', 'What is the campaign called?'],
        ['titleCy', 'And in Welsh?'],
        ['url', 'Which page may families open?'],
        ['hashtag', 'What is its hashtag?'],
        ['email', 'Who answers questions about it? An e-mail address.'],
      ];
  const open = questions.filter(([key]) => given[key] === undefined);
  const prompts = open.map(([key, message]) => [
    key,
    () => text({ message, placeholder: `such as ${examples[key]}`, validate: (answer) => problemWith(key, answer) }),
  ]);
  const answered = (await group(Object.fromEntries(prompts), { onCancel })) as Partial<Answers>;
  const answers = Object.entries(answered).flatMap(([key, answer]) => (answer?.trim() ? [[key, answer.trim()]] : []));
  outro('Thank you.');
  return { ...given, ...Object.fromEntries(answers), ...(base && { extends: base }) };
}
