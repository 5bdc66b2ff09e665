import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { CliError } from './cli-error.js';

/** `preview`: shows a kit as a server will, on this machine only. */
export const preview = new Command('preview')
  .description('Shows a kit as a server will, on this machine only.')
  .argument('<folder>', 'the folder that publish wrote')
  .option('--port <number>', 'where it listens; 0 means any that is free', portIn, 4180)
  .option('--cors', 'let pages of other origins on this machine use it, to try it on a site of your own')
  .action(async (named: string, { port, cors }: { port: number; cors?: true }) => {
    await mustBeKit(named);
    const { previewKit } = await import('../publish/hosting/preview/preview-server.js');
    const { address } = await previewKit(resolve(named), { port, ...(cors && { cors }) }).catch(explained(port));
    console.log(`All pages of the kit: ${address}\nPress Ctrl+C to stop.`);
  });

async function mustBeKit(folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) {
    throw new CliError(`there is no folder ${folder}`, 'Check its name and the folder that you are in.');
  }
  for (const file of ['campaign-widgets.js', 'manifest.json']) {
    const fileStats = await stat(join(folder, file)).catch(() => undefined);
    if (!fileStats?.isFile()) {
      throw new CliError(
        `${folder} is not a kit: it has no ${file}`,
        'Name the folder that "campaign-widgets publish" wrote with --out.',
      );
    }
  }
}

function portIn(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}

const explained =
  (port: number) =>
  ({ code, message }: NodeJS.ErrnoException): never => {
    if (code === 'EADDRINUSE') {
      throw new CliError(
        `port ${port} is in use already`,
        `Choose another one: --port ${port < 65_535 ? port + 1 : 0}`,
      );
    }
    throw new CliError(`port ${port} cannot be used (${code ?? message})`, 'Choose another one: --port 4180');
  };
