/**
 * The entries of a ZIP, read by its own directory: name, bytes, date and time as they are written. Nothing in the ZIPs of a kit
 * is compressed.
 * @param {Buffer} zip
 */
export function entriesIn(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  const entries = [];
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left; left--) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const header = zip.readUInt32LE(at + 42);
    const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const [time, day] = [zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)];
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + name),
      content: zip.subarray(from, from + zip.readUInt32LE(at + 20)),
      date: `${1980 + (day >> 9)}-${(day >> 5) & 15}-${day & 31} ${time}`,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
