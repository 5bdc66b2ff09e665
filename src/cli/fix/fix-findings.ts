// `check --fix`: shows what would put findings right, asks, and writes only what a person said yes to.
import type { CheckResult } from '../../campaign/check/check-manifest.js';
import type { Finding } from '../../campaign/check/finding.js';
import { CliError } from '../cli-error.js';
import { paintFor } from '../paint.js';
import { shortName } from '../read-manifest.js';
import { Drafts, type Proposal } from './drafts.js';
import { showDifference } from './show-difference.js';

/** `alike`: this, and all that say the same; `stop`: nothing more. */
export type Answer = 'yes' | 'no' | 'alike' | 'stop';

export interface Fixing {
  /** Asks about one; none where nobody is there to answer. */
  ask: ((question: string, alike: number) => Promise<Answer>) | undefined;
  /** True if all were said yes to beforehand. */
  yes: boolean;
  /** Shows a person what would change. */
  show: (text: string) => void;
}

/** One repair uncovers another: a file in another encoding hides all that is wrong in it. */
const MAX_ROUNDS = 5;

/**
 * @param check checks anew
 * @returns the last result, and the files that were written
 */
export async function fixFindings(
  check: () => Promise<CheckResult>,
  fixing: Fixing,
): Promise<{ result: CheckResult; written: string[]; offered: number }> {
  const settled = new Set<string>();
  const written = new Set<string>();
  let [result, offered] = [await check(), 0];
  const [manifest = ''] = result.files;
  if (!manifest.startsWith('file:'))
    throw new CliError(
      '--fix writes files of this computer, not a manifest on the web',
      'Download it, and check that.',
    );
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const drafts = new Drafts(manifest);
    const open = result.findings.filter((finding) => finding.fix && !settled.has(keyOf(finding)));
    const count = await settle(open, drafts, fixing);
    for (const finding of count.shown) settled.add(keyOf(finding));
    offered += count.offered;
    if (!count.accepted) break;
    for (const file of drafts.write()) written.add(file);
    result = await check();
    if (count.stopped) break;
  }
  return { result, written: [...written], offered };
}

async function settle(
  open: Finding[],
  drafts: Drafts,
  { ask, yes, show }: Fixing,
): Promise<{ offered: number; accepted: number; stopped: boolean; shown: Finding[] }> {
  const paint = paintFor(process.stdout);
  const accepted = new Set<string>();
  const count = { offered: 0, accepted: 0, stopped: false, shown: [] as Finding[] };
  for (const [index, finding] of open.entries()) {
    const proposal = finding.fix && drafts.propose(finding.fix);
    if (!proposal) continue;
    count.offered++;
    count.shown.push(finding);
    const isLikeAccepted = accepted.has(finding.code);
    show(describe(finding, proposal, paint));
    if (!yes && !ask) continue;
    const alike = () => open.slice(index + 1).filter(({ code }) => code === finding.code).length;
    const answer = yes || isLikeAccepted || !ask ? 'yes' : await ask('Write this?', alike());
    if (answer === 'stop') return { ...count, stopped: true };
    if (answer === 'no') continue;
    if (answer === 'alike') accepted.add(finding.code);
    proposal.take();
    count.accepted++;
  }
  return count;
}

const describe = (finding: Finding, { changes }: Proposal, paint: ReturnType<typeof paintFor>): string => {
  const { file, line, column, pointer, message } = finding;
  const title = `${paint.cyan('fix')}  ${shortName(file)}:${line}:${column}  ${pointer || 'the manifest'} ${message}.`;
  return [title, ...changes.map((change) => showDifference(change, paint))].join('\n');
};

const keyOf = ({ code, file, pointer, message }: Finding): string => [code, file, pointer, message].join('\n');
