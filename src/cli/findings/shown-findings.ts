import type { CheckResult } from '../../campaign/check/check-manifest.js';
import type { Finding } from '../../campaign/check/finding.js';

/** Findings in a manifest that this one extends are for its own team, unless they break this one. */
export const isForUs = ({ files }: Pick<CheckResult, 'files'>, { file, level }: Finding): boolean =>
  file === files[0] || level === 'error';
