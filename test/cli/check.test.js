import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { campaigns, folderWith, run } from './run-cli.js';

const both = (/** @type {string} */ en, cy = en) => ({ en, cy });
const good = {
  campaign: { title: both('Thank you', 'Diolch') },
  messages: [{ id: 'hello', heading: both('Hello', 'Helo') }],
};
const wrong = { ...good, messages: [{ id: 'hello', heading: 7 }] };
const english = { ...good, messages: [{ id: 'hello', heading: 'Hello' }] };

describe('check: the exit code', () => {
  it('is 0 for a manifest with nothing wrong in it', async () => {
    const cwd = await folderWith({ 'manifest.json': good });
    const { code, out, err } = await run(['check', 'manifest.json'], { cwd });
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out, /^manifest\.json$/m);
    assert.match(out, /0 errors, 0 warnings, 0 notes/);
  });

  it('is 1 where there is an error, which has its line, its column and a remedy', async () => {
    const cwd = await folderWith({ 'manifest.json': wrong });
    const { code, out } = await run(['check', 'manifest.json'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /error {2}11:18 {2}\/messages\/0\/heading must be a text/);
    assert.match(out, /For example: "heading": "/);
    assert.match(out, /1 error, 0 warnings, 0 notes/);
  });

  it('is 0 where there are warnings alone, and 1 with --strict', async () => {
    const cwd = await folderWith({ 'manifest.json': english });
    assert.equal((await run(['check', 'manifest.json'], { cwd })).code, 0);
    assert.equal((await run(['check', 'manifest.json', '--strict'], { cwd })).code, 1);
  });

  it('is 1 with a line on stderr where there is no manifest', async () => {
    const cwd = await folderWith();
    const { code, out, err } = await run(['check', 'manifest.json'], { cwd });
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /^campaign-widgets: there is no file manifest\.json\nCheck its name/);
  });
});

describe('check: an overlay', () => {
  const national = { ...good, messages: [...good.messages, { id: 'night', heading: 'Long nights' }] };
  const local = {
    extends: 'national.json',
    messages: { hello: { heading: both('Ours', 'Ein un ni') }, day: { heading: 'A day' }, night: null },
  };

  it('is shown with what it changes, adds and removes', async () => {
    const cwd = await folderWith({ 'manifest.json': local, 'national.json': national });
    const { code, out } = await run(['check', '.'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /extends national\.json/);
    assert.match(out, /messages: changes hello; adds day; removes night/);
    assert.match(out, /\/messages\/day\/heading has no Welsh/);
  });

  it('does not answer for the warnings of the national manifest', async () => {
    const cwd = await folderWith({ 'manifest.json': { extends: 'national.json' }, 'national.json': national });
    const { code, out } = await run(['check', '.', '--strict'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /national\.json\n {2}1 warning or note of its own: check it to see them\./);
  });

  it('answers for its errors, which break the page', async () => {
    const cwd = await folderWith({ 'manifest.json': { extends: 'national.json' }, 'national.json': wrong });
    const { code, out } = await run(['check', '.'], { cwd });
    assert.equal(code, 1);
    assert.match(
      out,
      /national\.json\n\n {2}Stops publishing \(1\)\n\n {2}error {2}11:18 {2}\/messages\/0\/heading must be a text/,
    );
  });

  it('whose national manifest is not there: one error, at "extends"', async () => {
    const cwd = await folderWith({ 'manifest.json': { extends: 'gone.json', ...good } });
    const { code, out } = await run(['check', '.'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /error {2}2:14 {2}\/extends could not be loaded.*there is no file gone\.json/);
  });

  it('that extends itself: one error', async () => {
    const cwd = await folderWith({ 'manifest.json': { extends: './manifest.json', ...good } });
    const { code, out } = await run(['check', '.'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /\/extends could not be loaded.*which extends it in turn/);
  });
});

describe('check: the sample campaigns', () => {
  for (const name of ['national', 'northshire', 'rest-well']) {
    it(`${name} has no errors and no warnings, and every file of it is as it says`, async () => {
      const { out } = await run(['check', join(campaigns, name), '--offline', '--json']);
      const { findings } = JSON.parse(out);
      // A message for the holidays is over after them.
      const wrong = findings.filter(
        (/** @type {any} */ { level, code }) => /error|warning/.test(level) && code !== 'expired',
      );
      assert.deepEqual(wrong, []);
      const shown = await run(['check', join(campaigns, name), '--offline']);
      assert.match(shown.out, /\d\d files and links looked at/);
    });
  }
});

describe('check: files', () => {
  it('that are not there, or are not what is written of them, are named with their line', async () => {
    const cwd = await folderWith({
      'notes.txt': 'These are words.',
      'manifest.json': {
        ...good,
        resources: [
          { id: 'gone', title: both('Gone', 'Wedi mynd'), file: { url: 'gone.pdf' } },
          { id: 'notes', title: both('Notes', 'Nodiadau'), file: { url: 'notes.txt', bytes: 99 } },
          { id: 'door', title: both('Door', 'Drws'), file: { url: 'door.jpg', format: 'PNG', width: 1, height: 2 } },
        ],
      },
    });
    await cp(join(campaigns, 'national/media/kitchen-table-640x360.jpg'), join(cwd, 'door.jpg'));
    const { code, out } = await run(['check', '.', '--json', '--offline'], { cwd });
    assert.equal(code, 1);
    const found = JSON.parse(out).findings.map(
      (/** @type {any} */ { code, pointer, message }) => `${code} ${pointer} ${message}`,
    );
    assert.equal(found.length, 4, found.join('\n'));
    assert.match(found[0], /^file-missing \/resources\/0\/file\/url .*gone\.pdf \(no such file\)/);
    assert.match(found[1], /^bytes-differ \/resources\/1\/file\/bytes says 99 bytes, but the file is 16/);
    assert.match(found[2], /^type-differs \/resources\/2\/file\/format says PNG, but the file is JPEG/);
    assert.match(found[3], /^pixels-differ \/resources\/2\/file\/width says 1 × 2 pixels, but the file has 640 × 360/);
  });
});

describe('check: links', () => {
  /** @type {import('node:http').Server} */
  let server;
  let most = 0;
  let at = '';
  before(async () => {
    let open = 0;
    server = createServer(({ url }, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(url?.includes('gone') ? 404 : url?.includes('closed') ? 403 : 200).end('Hello');
      }, 20);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
    at = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
  });
  after(() => server.close());

  /** @param {string[]} paths */
  const linking = (paths) => ({
    ...good,
    channels: paths.map((path, index) => ({
      id: `c${index}`,
      platform: 'website',
      name: both('Site', 'Gwefan'),
      url: `${at}/${path}`,
    })),
  });
  /** @param {string[]} paths @param {string[]} args */
  const check = async (paths, ...args) => {
    const cwd = await folderWith({ 'manifest.json': linking(paths) });
    const { code, out } = await run(['check', '.', '--json', ...args], { cwd });
    const { findings, looked } = JSON.parse(out);
    const told = findings.filter((/** @type {any} */ finding) => finding.code !== 'internal-host');
    return {
      code,
      looked,
      found: told.map((/** @type {any} */ { level, code, pointer }) => `${level} ${code} ${pointer}`),
    };
  };

  it('one that answers 404 is an error, one that answers 403 to us may be well', async () => {
    const { code, found } = await check(['fine', 'gone', 'closed']);
    assert.equal(code, 1);
    assert.deepEqual(found, ['error link-broken /channels/1/url', 'warning forbidden /channels/2/url']);
  });

  it('a server that is not there is a warning', async () => {
    const cwd = await folderWith({
      'manifest.json': { ...good, campaign: { ...good.campaign, url: 'https://nobody.invalid/' } },
    });
    const { code, out } = await run(['check', '.'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /warning .*\/campaign\/url could not be checked: https:\/\/nobody\.invalid\//);
  });

  it('forty are looked at eight at a time, each once', async () => {
    most = 0;
    const paths = Array.from({ length: 40 }, (_, index) => `page-${index}`);
    const { looked } = await check([...paths, ...paths]);
    assert.deepEqual(looked, { at: 40, past: 0 });
    assert.ok(most > 1 && most <= 8, `${most} at once`);
  });

  it('are left alone with --offline, and counted', async () => {
    const { code, looked, found } = await check(['gone'], '--offline');
    assert.deepEqual({ code, looked, found }, { code: 0, looked: { at: 0, past: 1 }, found: [] });
  });
});
