/**
 * Does something with each of a list, so many at once, in order of the list. After a failure nothing more is begun.
 * @throws the first failure, once nothing is running any more
 */
export async function inParallel<T>(list: readonly T[], most: number, work: (each: T) => Promise<void>): Promise<void> {
  const rest = list.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const each of rest) {
      if (failures.length) return;
      await work(each).catch((error) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker));
  if (failures.length) throw failures[0];
}
