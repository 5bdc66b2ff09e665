// Names that only some systems take: a kit, or the folder of a manifest, is copied to Windows, to a Mac, and to a server that
// tells capitals apart.
import { RESERVED_NAME } from '../../safe-name.js';
import { sectionNames } from '../../schema/manifest.js';
import { addressesIn } from '../addresses.js';
import type { Context, Rule } from '../context.js';
import type { Report } from '../finding.js';
import { itemsOf } from '../items.js';
import type { Path } from '../source.js';

/** Windows and SharePoint count some more before it: 260 and 400 with all folders. */
const MAX_PATH = 200;

export const names: Rule = (context, report) => {
  for (const section of sectionNames) {
    const known = new Map<string, string>();
    for (const { item, path } of itemsOf(context, section))
      checkId(String(item.id ?? ''), known, [...path, 'id'], report);
  }
  const known = new Map<string, string>();
  for (const { address, path } of filesIn(context)) checkPath(address, known, path, report);
};

/** @param known the ids before it, by how Windows tells them apart */
function checkId(id: string, known: Map<string, string>, path: Path, report: Report): void {
  const other = known.get(id.toLowerCase());
  if (other !== undefined && other !== id) report('id-case', path, id, other);
  else known.set(id.toLowerCase(), id);
  if (RESERVED_NAME.test(id)) report('id-reserved', path, id);
  if (id === 'order') report('id-order', path);
}

function checkPath(address: string, known: Map<string, string>, path: Path, report: Report): void {
  const file = decoded(address.replace(/\s*[?#].*$/, ''));
  const folded = file.normalize('NFC').toLowerCase();
  const other = known.get(folded);
  if (other !== undefined && other.normalize('NFC') !== file.normalize('NFC')) report('file-case', path, file, other);
  known.set(folded, file);
  const parts = file.split(/[/\\]/);
  const refused = parts.find((part) => RESERVED_NAME.test(part) || /[<>:"|?*\p{Cc}\p{Cf}]|[^.][. ]$|^ /u.test(part));
  if (refused) report('file-name', path, refused);
  if (file !== file.normalize('NFC')) report('file-accents', path, file.normalize('NFC'));
  if (file.length > MAX_PATH) report('file-path', path, file.length);
}

/** The files that are named by a path. */
function* filesIn(context: Context): Generator<{ address: string; path: Path }> {
  for (const { address, path, isFile, mayBeFile } of addressesIn(context)) {
    const isPath = !/^\s*([a-z][a-z\d+.-]*:|\/\/|[#?]|\\\\)/i.test(address);
    if (isPath && (isFile || mayBeFile) && address.trim()) yield { address, path };
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
