/** Does something with each of a list, so many at once, in order of the list. */
export async function inParallel<T>(list: readonly T[], most: number, work: (each: T) => Promise<void>): Promise<void> {
  const rest = list.values();
  const worker = async () => {
    for (const each of rest) await work(each);
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker));
}
