// `check --json`: its form is public, demo/guide/check.md documents it. What is added later is a new key; what goes or changes
// its meaning raises the number.
import type { CheckResult } from '../../campaign/check/check-manifest.js';
import type { Level } from '../../campaign/check/sentences/sentence.js';

const FORM = 1;

/** @param written the files that `--fix` wrote */
export function asJson(result: CheckResult, written: readonly string[]): string {
  const { files, findings, coverage, looked, changes } = result;
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const counts = { error: count('error'), warning: count('warning'), note: count('note') };
  const tool = { name: 'campaign-widgets', version: __VERSION__ };
  return JSON.stringify({ form: FORM, tool, files, counts, findings, coverage, looked, changes, written }, null, 2);
}
