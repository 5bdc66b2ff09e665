// A ZIP as SharePoint's packages are (ISO/IEC 29500-2, annex B): deflated, sizes before the contents, names in ASCII. client-zip,
// which makes the downloads, compresses nothing and writes sizes after the contents.
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;

export interface PackagePart {
  /** Its path in the package, in ASCII. */
  path: string;
  content: string | Uint8Array;
}

/** @param date of every file, in local time, which is what a ZIP writes */
export function opcZip(parts: readonly PackagePart[], date: Date): Uint8Array {
  const [time, day] = dosTime(date);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of parts) {
    const bytes = Buffer.from(content as string);
    const deflated = deflateRawSync(bytes, { level: 9 });
    const name = Buffer.from(path, 'ascii');
    // Version, flags, method, time, day; checksum and sizes; length of the name, nothing more.
    const shared = [u16(VERSION), u16(0), u16(DEFLATED), u16(time), u16(day), u32(crc32(bytes)), u32(deflated.length)];
    const header = Buffer.concat([...shared, u32(bytes.length), u16(name.length), u16(0)]);
    files.push(u32(LOCAL), header, name, deflated);
    // No comment, first disk, no attributes.
    directory.push(u32(CENTRAL), u16(VERSION), header, Buffer.alloc(10), u32(offset), name);
    offset += 4 + header.length + name.length + deflated.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = u16(parts.length);
  return Buffer.concat([...files, ...directory, u32(END), u32(0), count, count, u32(size), u32(offset), u16(0)]);
}

function dosTime(date: Date): [time: number, day: number] {
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1);
  return [time, ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate()];
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
