#!/usr/bin/env node
import { Command } from 'commander';
import { explainFailure } from '../publish/files/explain-failure.js';
// The command line: what a campaign team does with its manifest. Results go to stdout; errors and progress to stderr.
import { failureOf } from '../publish/files/failure-of.js';
import { check } from './check.js';
import { explain } from './explain.js';
import { init } from './init.js';
import { paintFor } from './paint.js';
import { preview } from './preview.js';
import { publish } from './publish.js';

const program = new Command('campaign-widgets')
  .description('Starts, checks, explains, publishes and previews campaigns.')
  .version(__VERSION__)
  .showHelpAfterError('Run it with --help to see what it takes.')
  .addHelpText(
    'after',
    `
Examples:
  npx --no -- campaign-widgets init campaign
  npx --no -- campaign-widgets check campaign/manifest.json
  npx --no -- campaign-widgets explain campaign/manifest.json --lang cy --at 2026-12-24T09:00
  npx --no -- campaign-widgets publish campaign/manifest.json --out kit --base https://www.example.org/campaign/
  npx --no -- campaign-widgets preview kit

It ends with 0 when all is well, and with 1 when check has found errors or a command could not do its work.`,
  );

for (const command of [init, check, explain, publish, preview]) program.addCommand(command);
for (const command of [program, ...program.commands]) command.exitOverride();

// The reader of the output may stop reading: "check | head".
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
process.on('uncaughtException', (error) => {
  report(error);
  process.exit(1);
});

try {
  await program.parseAsync();
} catch (error) {
  report(error);
}

function report(error: unknown): void {
  process.exitCode = 1;
  const { code, exitCode } = failureOf(error);
  // commander has said on stderr what was wrong with the command line.
  if (String(code).startsWith('commander.')) process.exitCode = exitCode && 1;
  else {
    const { message, remedy } = explainFailure(error);
    console.error(`${paintFor(process.stderr).red('campaign-widgets:')} ${message}\n${remedy}`);
    if (process.env.DEBUG === 'campaign-widgets') console.error(error);
  }
}
