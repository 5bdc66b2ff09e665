// Third-party notices: the names and licence texts that must go with the package and with kits.
import type { Library } from '../vite/inventory.ts';

/** The file THIRD-PARTY-NOTICES. Many libraries have one text; it is there once. */
export function notices(libraries: readonly Library[], what: string): string {
  const byText = new Map<string, Library[]>();
  for (const library of libraries) {
    const text = library.text.replace(/\s+/g, ' ');
    byText.set(text, [...(byText.get(text) ?? []), library]);
  }
  const parts = [...byText.values()].map(
    (same) =>
      `${same.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${same[0]?.text.replaceAll('\r\n', '\n')}\n`,
  );
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `Third-party notices

${what} has parts of these libraries inside, under their licences:
${line}${parts.join(line)}`;
}
