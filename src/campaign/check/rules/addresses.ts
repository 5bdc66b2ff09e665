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
      const fix = replacement(valueAt(context.manifest, path), path);
      report('address-meant', { path, fix }, address.trim(), meant);
      continue;
    }
    const problem = addressProblem(address, layer, mayBeFile, manifests);
    if (problem) report(problem, path, address);
    else if (/^\s*[#?]/.test(address)) report(isFile ? 'no-file' : 'link-fragment', path, address);
  }
};

/** In a Markdown text addresses are in brackets; all of them are put right at once. */
function replacement(text: unknown, path: Path): FixByRule | undefined {
  if (typeof text !== 'string') return undefined;
  const meant =
    readWebAddress(text) ??
    text.replace(/(\]\(\s*<?)([^()<>\s]+)/g, (_, before, address) => before + (readWebAddress(address) ?? address));
  return { set: [[path, meant]] };
}
