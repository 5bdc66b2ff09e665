import { expect } from '@open-wc/testing';
import { checksums, integrity } from '../../../src/publish/hosting/integrity.js';
import { fileIn, sampleKit } from '../sample-kit.js';

describe('integrity.json and checksums.txt of a kit', () => {
  it('gives the hash of every script and style sheet, as the attribute "integrity" takes it', async () => {
    const { files } = await integrity(sampleKit());
    const hashes = JSON.parse(fileIn(files, 'integrity.json'));
    expect(Object.keys(hashes)).to.deep.equal([
      'campaign-widgets.1a2b3c4d.js',
      'campaign-widgets.css',
      'campaign-widgets.js',
      'chunks/shared-AbCd1234.js',
      'embed.js',
    ]);
    // printf %s 'a{}' | openssl dgst -sha384 -binary | base64
    expect(hashes['campaign-widgets.css']).to.equal(
      'sha384-m4Zcd9m9Kerya2aMKZ9CuL1yv7QLjdpmEo79GaQCk1uO2U4trsxWuyqSJsOzpOru',
    );
  });

  it('is what a browser checks: the pinned script runs, another one does not', async () => {
    const { hashes } = await integrity(sampleKit());
    const run = (code: string) =>
      new Promise<string>((resolve) => {
        const script = document.createElement('script');
        script.integrity = hashes['campaign-widgets.js'] ?? '';
        script.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
        script.onload = () => resolve('ran');
        script.onerror = () => resolve('refused');
        document.head.append(script);
      });
    expect(await run('console.log("kit")')).to.equal('ran');
    expect(await run('console.log("kit!")')).to.equal('refused');
  });

  it('lists every file, the hidden ones too, as sha256sum writes and checks it', async () => {
    const kit = sampleKit();
    kit.files.push({ path: '.htaccess', content: '' }, { path: 'Über.txt', content: 'ü' });
    const lines = fileIn(await checksums(kit), 'checksums.txt').split('\n');
    expect(lines).to.have.lengthOf(kit.files.length + 1);
    expect(lines.at(-1)).to.equal('');
    // sha256sum of an empty file, and of a text with a letter of two bytes
    expect(lines[0]).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  .htaccess');
    expect(lines).to.include('607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f  Über.txt');
    expect(lines.slice(0, -1).map((line) => line.slice(66))).to.deep.equal(kit.files.map(({ path }) => path).sort());
  });

  it('is the same whatever order the files came in', async () => {
    const kit = sampleKit();
    const turned = { ...kit, files: [...kit.files].reverse() };
    expect(await checksums(turned)).to.deep.equal(await checksums(kit));
    expect(await integrity(turned)).to.deep.equal(await integrity(kit));
  });
});
