import { fileURLToPath } from 'node:url';
import { checkManifest } from '../campaign/check/check-manifest.js';
import type { Edition } from '../campaign/edition.js';
import { type NamedManifest, readAddress } from './read-manifest.js';
import { refuseErrors } from './refuse-errors.js';

interface FarewellOptions extends NamedManifest {
  out: string;
  base: string;
  compress: boolean;
  edition?: Edition | undefined;
}

/** Little of the manifest is in a last kit: only what keeps the campaign from being read, or leads readers to this machine, stands in its way. */
const COUNTS =
  /^(not-json|manifest-encoding|not-a-manifest|extends-missing|invalid|address-empty|page-is-file|file-on-server|file-outside|file-is-manifest)$/;

/** `publish --farewell`: writes the last kit of a campaign. */
export async function sayFarewell({
  url,
  text,
  encoding,
  out,
  base,
  compress,
  edition,
}: FarewellOptions): Promise<void> {
  const checked = await checkManifest(text, url, { encoding, read: readAddress });
  const assembled = refuseErrors(checked, { url, out }, ({ code }) => COUNTS.test(code));
  const [{ publishFarewell }, { forEdition }] = await Promise.all([
    import('../publish/publish-farewell.js'),
    import('../publish/editions/for-edition.js'),
  ]);
  const { pages, link, kept, replaced } = await publishFarewell({
    assembled: forEdition(assembled, edition),
    out,
    base,
    compress,
    dist: fileURLToPath(new URL('.', import.meta.url)),
    version: __VERSION__,
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
