/** Findings that say the same, together: thirty texts without Welsh are one thing to a person. In the order in which they come. */
export function alike<T extends { message: string; remedy?: string }>(findings: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const finding of findings) {
    const key = `${finding.message}\n${finding.remedy ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
