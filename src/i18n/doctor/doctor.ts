// The sentences of the doctor, for web teams.
import { facts } from './facts.js';
import { loadingFindings } from './loading-findings.js';
import { manifestFindings } from './manifest-findings.js';
import { pageFindings } from './page-findings.js';
import { panel } from './panel.js';
import { widgetFindings } from './widget-findings.js';

const en = {
  ...panel.en,
  ...facts.en,
  findings: { ...loadingFindings.en, ...manifestFindings.en, ...widgetFindings.en, ...pageFindings.en },
};

const cy: typeof en = {
  ...panel.cy,
  ...facts.cy,
  findings: { ...loadingFindings.cy, ...manifestFindings.cy, ...widgetFindings.cy, ...pageFindings.cy },
};

export const doctor = { en, cy };
