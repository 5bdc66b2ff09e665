// `check --sarif`: findings in SARIF 2.1.0, which CI systems show beside the lines that they are about.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import { relative, sep } from 'node:path';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { CheckResult } from '../../campaign/check/check-manifest.js';
import type { Finding } from '../../campaign/check/finding.js';
import { pathOf } from '../../publish/files/real-file.js';
import { isForUs } from './shown-findings.js';

export function asSarif(result: CheckResult): string {
  const findings = result.findings.filter((finding) => isForUs(result, finding));
  const codes = [...new Set(findings.map(({ code }) => code))];
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'campaign-widgets', version: __VERSION__, rules: codes.map((id) => rule(id, findings)) },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes.indexOf(finding.code))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** The sentences of a code hold facts of one place, so a rule has no more than its name. */
function rule(id: string, findings: readonly Finding[]): ReportingDescriptor {
  const words = id.replaceAll('-', ' ');
  const { level, effect } = findings.find(({ code }) => code === id) as Finding;
  return {
    id,
    shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
    defaultConfiguration: { level },
    properties: { tags: [effect] },
  };
}

function resultOf({ code, level, file, line, column, pointer, message, remedy }: Finding, ruleIndex: number): Result {
  return {
    ruleId: code,
    ruleIndex,
    level,
    message: { text: `${pointer || 'The manifest'} ${message}. ${remedy}`.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        ...(pointer && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    // A line that moves stays the same finding.
    partialFingerprints: { 'codeAndPointer/v1': `${code} ${pointer}` },
  };
}

/** Relative to the folder that the command ran in, which in CI is that of the repository. */
function uriOf(file: string): string {
  const path = pathOf(file);
  const short = path === undefined ? '' : relative(process.cwd(), path);
  if (!short || short.startsWith('..') || /^[a-z]:/i.test(short)) return file;
  return short.split(sep).map(encodeURIComponent).join('/');
}
