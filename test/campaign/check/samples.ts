// For everything that check can say, a manifest that makes it say so.
import type { FindingCode } from '../../../src/campaign/check/sentences/sentences.js';
import { captionSamples } from './caption-samples.js';
import { fileSamples } from './file-samples.js';
import { nameSamples } from './name-samples.js';
import { pageSamples } from './page-samples.js';
import { postSamples } from './post-samples.js';
import type { Sample } from './sample.js';
import { textSamples } from './text-samples.js';
import { timeSamples } from './time-samples.js';
import { valueSamples } from './value-samples.js';

export const samples: Record<FindingCode, Sample> = {
  ...captionSamples,
  ...fileSamples,
  ...nameSamples,
  ...pageSamples,
  ...postSamples,
  ...textSamples,
  ...timeSamples,
  ...valueSamples,
};
