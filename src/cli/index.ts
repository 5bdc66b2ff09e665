#!/usr/bin/env node
// npx campaign-widgets: what a campaign team does with its manifest. Results go to stdout; errors and progress to stderr.
import { Command } from 'commander';
import { check } from './check.js';
import { CliError } from './cli-error.js';
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
  npx campaign-widgets init campaign
  npx campaign-widgets check campaign/manifest.json
  npx campaign-widgets explain campaign/manifest.json --lang cy --at 2026-12-24T09:00
  npx campaign-widgets publish campaign/manifest.json --out kit --base https://www.example.org/campaign/
  npx campaign-widgets preview kit

It ends with 0 when all is well, with 1 when check has found errors, and with 2 when a command could not do its work.`,
  );

for (const command of [init, check, explain, publish, preview]) program.addCommand(command);
for (const command of [program, ...program.commands]) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  // commander has said on stderr what was wrong with the command line.
  if ((error as { code?: string }).code?.startsWith('commander.')) {
    process.exitCode = (error as { exitCode: number }).exitCode && 2;
  } else {
    const paint = paintFor(process.stderr);
    const { message, remedy } =
      error instanceof CliError ? error : { message: (error as Error).stack ?? error, remedy: '' };
    console.error(`${paint.red('campaign-widgets:')} ${message}${remedy && `\n${remedy}`}`);
    process.exitCode = 2;
  }
}
