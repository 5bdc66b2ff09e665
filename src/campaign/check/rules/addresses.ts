// Addresses that lead to the machine of whoever publishes, or nowhere.
import { addressProblem } from '../../merge/url-problem.js';
import { addressesIn } from '../addresses.js';
import type { Rule } from '../context.js';
import type { FixByRule } from '../fix.js';
import { type Path, valueAt } from '../source.js';
import { readWebAddress } from '../values/read-web-address.js';

export const addresses: Rule = (context, report) => {
  const manifests = context.layers.map(({ url }) => url);
  for (const { address, path, isFile, mayBeFile } of addressesIn(context)) {
    const layer = context.originOf(path).source.url;
    const meant = readWebAddress(address);
    if (meant) {
      report(
        'address-meant',
        { path, fix: replacement(context.manifest, path, address, meant) },
        address.trim(),
        meant,
      );
      continue;
    }
    const problem = addressProblem(address, layer, mayBeFile, manifests);
    if (problem) report(problem, path, address);
    else if (/^\s*[#?]/.test(address)) report(isFile ? 'no-file' : 'link-fragment', path, address);
  }
};

/** In a Markdown text the address is between brackets. */
function replacement(manifest: unknown, path: Path, address: string, meant: string): FixByRule | undefined {
  const text = valueAt(manifest, path);
  if (text === address) return { set: [[path, meant]] };
  const [before, after] = [`](${address}`, `](${meant}`];
  return typeof text === 'string' && text.includes(before)
    ? { set: [[path, text.replaceAll(before, after)]] }
    : undefined;
}
