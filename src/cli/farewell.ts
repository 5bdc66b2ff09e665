import { fileURLToPath } from 'node:url';
import { CampaignError } from '../campaign/campaign-error.js';
import { explainError } from '../campaign/load/explain-error.js';
import type { PublishOptions } from '../publish/publish-kit.js';
import { CliError } from './cli-error.js';
import { readAddress, shortName } from './read-manifest.js';

/** `publish --farewell`: writes the last kit of a campaign. Little of the manifest is in it, so little is checked. */
export async function sayFarewell(options: Pick<PublishOptions, 'url' | 'text' | 'out' | 'base'>): Promise<void> {
  const { out, url } = options;
  const { publishFarewell } = await import('../publish/publish-farewell.js');
  const { pages, link, kept, replaced } = await publishFarewell({
    ...options,
    dist: fileURLToPath(new URL('.', import.meta.url)),
    version: __VERSION__,
    read: readAddress,
  }).catch((error: unknown) => {
    if (error instanceof CampaignError) {
      const { message, remedy } = explainError(error);
      throw new CliError(message, remedy);
    }
    if (!(error instanceof SyntaxError)) throw error;
    throw new CliError(
      `${shortName(url)} is not JSON, or something that it extends is not`,
      'Run check: it says where.',
    );
  });
  console.log(
    `Wrote ${out}: ${pages} pages say that the campaign has ended${link ? ` and link to ${link}` : ''}; its scripts do nothing, so widgets show their fallbacks.`,
  );
  if (!link) console.log('The pages have no link: to have one, give "campaign" its "url", and run this again.');
  if (kept)
    console.log(
      `${kept} ${kept === 1 ? 'file of earlier versions stays' : 'files of earlier versions stay'}, so that pages that are open do not break.`,
    );
  if (!replaced)
    console.log(
      `${out} held no kit. Leave on the server what this one does not have: links to pages that the manifest does not know, and pages that are open, need it.`,
    );
  console.log('Upload it over the old kit; take the script tag out when you can.');
}
