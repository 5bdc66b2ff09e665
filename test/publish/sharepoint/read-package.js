// Why: a package is read here by another road than the one that wrote it: from the directory at its end, as readers of ZIPs do.
import assert from 'node:assert/strict';
import { crc32, inflateRawSync } from 'node:zlib';
import sax from 'sax';

/** @param {Uint8Array} bytes @returns {Map<string, Buffer>} by path */
export function readZip(bytes) {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  assert.ok(end > 0, 'no directory at its end');
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(zip.readUInt32LE(at), 0x02014b50, 'an entry of the directory');
    const [method, sum, size, whole] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
    ];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('latin1', at + 46, at + 46 + Number(nameLength));
    const local = zip.readUInt32LE(at + 42);
    assert.equal(zip.readUInt32LE(local), 0x04034b50, name);
    // SharePoint's reader compares the two.
    const shared = zip.subarray(at + 6, at + 32);
    assert.ok(zip.subarray(local + 4, local + 30).equals(shared), `${name} is described in one way`);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stored = zip.subarray(start, start + size);
    const content = method === 8 ? inflateRawSync(stored) : stored;
    assert.equal(content.length, whole, name);
    assert.equal(crc32(content), sum, name);
    assert.ok(!files.has(name), `${name} is there once`);
    files.set(name, content);
    at += 46 + Number(nameLength) + Number(extra) + Number(comment);
  }
  assert.equal(at, end, 'nothing is between the directory and its end');
  return files;
}

/**
 * The elements of an XML document. @param {string | Buffer | undefined} xml
 * @returns {{ name: string, attributes: Record<string, string>, text: string }[]}
 */
export function elementsOf(xml) {
  assert.ok(xml, 'no document');
  /** @type {{ name: string, attributes: Record<string, string>, text: string }[]} */
  const elements = [];
  /** @type {typeof elements} */
  const open = [];
  const parser = new sax.SAXParser(true);
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: /** @type {Record<string, string>} */ (attributes), text: '' };
    elements.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    for (const element of open) element.text += text;
  };
  parser.onclosetag = () => open.pop();
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(String(xml)).close();
  return elements;
}

/** The web part's manifest, as SharePoint takes it out of a package. @param {Map<string, Buffer>} parts */
export function componentOf(parts) {
  const [path] = [...parts.keys()].filter((each) => /\/WebPart_[\w-]+\.xml$/.test(each));
  const element = elementsOf(parts.get(String(path))).find(({ name }) => name === 'ClientSideComponent');
  return JSON.parse(element?.attributes.ComponentManifest ?? '');
}
