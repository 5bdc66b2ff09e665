import { stat } from 'node:fs/promises';

/** True if there is a file. */
export const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
