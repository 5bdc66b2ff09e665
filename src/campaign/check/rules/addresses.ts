// Addresses that lead to the machine of whoever publishes, or nowhere.
import { addressProblem } from '../../merge/url-problem.js';
import { addressesIn } from '../addresses.js';
import type { Rule } from '../context.js';

export const addresses: Rule = (context, report) => {
  const manifests = context.layers.map(({ url }) => url);
  for (const { address, path, isFile, mayBeFile } of addressesIn(context)) {
    const layer = context.originOf(path).source.url;
    const problem = addressProblem(address, layer, mayBeFile, manifests);
    if (problem) report(problem, path, address);
    else if (/^\s*[#?]/.test(address)) report(isFile ? 'no-file' : 'link-fragment', path, address);
  }
};
