import type { Assembled } from '../campaign/assemble.js';
import type { CheckResult } from '../campaign/check/check-manifest.js';
import type { Finding } from '../campaign/check/finding.js';
import { CliError } from './cli-error.js';
import { printErrors } from './findings/print-findings.js';
import { shortName } from './read-manifest.js';

/**
 * The campaign that was checked.
 * @param counts whether an error stands in the way
 * @throws {CliError} where one does, after each was written to stderr
 */
export function refuseErrors(
  { findings, assembled }: CheckResult,
  { url, out }: { url: string; out: string },
  counts: (finding: Finding) => boolean = () => true,
): Assembled {
  const errors = findings.filter((finding) => finding.level === 'error' && counts(finding));
  if (!errors.length && assembled) return assembled;
  printErrors(errors);
  throw new CliError(
    `${shortName(url)} has errors, so nothing was published`,
    `Correct what is named above; ${out} is as it was.`,
  );
}
