import type { Assembled } from '../campaign/assemble.js';
import { originsOf } from '../campaign/check/origin.js';
import { adviceFor, pathOf } from '../campaign/check/rules/shape.js';
import { pointerOf } from '../campaign/compile/parse/problem.js';
import { PublishError } from './publish-error.js';

/** @throws {PublishError} naming all that had to be left out when the manifests were compiled: layer, place, problem, remedy */
export function stopAtProblems({ layers, problems }: Assembled): void {
  if (!problems.length) return;
  const originOf = originsOf(layers);
  const lines = problems.map(({ pointer, message, fate }) => {
    const path = pathOf(pointer);
    const origin = originOf(path);
    const place = pointerOf([...origin.path, ...path.slice(origin.path.length)]);
    return `${layers[origin.layer]?.url}: ${place} ${message}; ${fate}.\n    ${adviceFor(path)}`;
  });
  throw new PublishError(
    `${lines.join('\n')}\nNothing was published`,
    'Correct what is named above, then publish again.',
  );
}
