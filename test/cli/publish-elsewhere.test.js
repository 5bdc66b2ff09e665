// Why: a manifest from elsewhere must get at no file of the machine that publishes it, and at nothing of its network.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { run } from './run-cli.js';
import { action, campaign, campaignWith, kitText, publish, refused, resource, SECRET } from './secret-campaign.js';

describe('a manifest from elsewhere', () => {
  /** @type {import('node:http').Server} */ let server;
  /** @type {import('node:http').Server} */ let inside;
  /** @type {string} */ let at;
  /** @type {string} */ let trap;
  /** @type {string[]} */ const asked = [];
  /** @type {Record<string, unknown>} */ const manifests = {};

  before(async () => {
    inside = createServer(({ url }, response) => {
      asked.push(url ?? '');
      response.end(JSON.stringify({ campaign, note: SECRET }));
    });
    server = createServer(({ url = '' }, response) => {
      if (url === '/redirect') return void response.writeHead(302, { Location: `${trap}redirected` }).end();
      const found = manifests[url];
      response.writeHead(found ? 200 : 404).end(JSON.stringify(found));
    });
    for (const each of [inside, server])
      await new Promise((done) => each.listen(0, '127.0.0.1', () => done(undefined)));
    const port = (/** @type {import('node:http').Server} */ each) =>
      /** @type {import('node:net').AddressInfo} */ (each.address()).port;
    at = `http://127.0.0.1:${port(server)}/`;
    trap = `http://127.0.0.1:${port(inside)}/`;
  });
  after(() => {
    server.close();
    inside.close();
  });

  it('names a file of this machine where the schema knows no field: it is not read', async () => {
    const { root } = await campaignWith({});
    const secret = pathToFileURL(join(root, 'secret.txt')).href;
    manifests['/notes.json'] = { campaign, 'x-notes': { url: secret } };
    const { code, out, err } = await publish(root, `${at}notes.json`);
    assert.equal(code, 0, out + err);
    assert.doesNotMatch(await kitText(root), /8f14e45f|secret\.txt/);
  });

  for (const where of ['resources', 'extends']) {
    it(`names a file of this machine in "${where}": an error that names both`, async () => {
      const { root } = await campaignWith({ 'other.json': { campaign, note: SECRET } });
      const secret = pathToFileURL(join(root, 'campaign/other.json')).href;
      manifests['/file.json'] = where === 'extends' ? { extends: secret } : { campaign, ...resource(secret) };
      const result = await publish(root, `${at}file.json`);
      await refused(root, result, /file\.json/, where === 'extends' ? /other\.json/ : /\/resources\/0\/file\/url/);
    });
  }

  it('has no other private address asked: not by what it extends, not by its files and links, not through a redirect', async () => {
    const { root } = await campaignWith({});
    manifests['/extends.json'] = { extends: `${trap}manifest.json` };
    await refused(root, await publish(root, `${at}extends.json`), /extends\.json/, /private network/);
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '2130706433',
      '169.254.169.254',
      '10.0.0.1',
    ]) {
      manifests['/links.json'] = { campaign, ...resource(trap.replace('127.0.0.1', host)), ...action(`${at}redirect`) };
      const { out } = await run(['check', `${at}links.json`, '--json'], { cwd: root });
      const codes = JSON.parse(out).findings.map((/** @type {any} */ { code, pointer }) => `${code} ${pointer}`);
      assert.ok(codes.includes('private-host /resources/0/file/url'), `${host}: ${codes}`);
    }
    assert.deepEqual(asked, []);
  });

  it('may have its own host asked, where that is private itself', async () => {
    const { root } = await campaignWith({});
    manifests['/poster.txt'] = 'Thank you';
    manifests['/own.json'] = { campaign, ...resource('poster.txt'), ...action(`${at}gone`) };
    const { out } = await run(['check', `${at}own.json`, '--json'], { cwd: root });
    const codes = JSON.parse(out).findings.map((/** @type {any} */ { code }) => code);
    assert.ok(codes.includes('link-broken'), String(codes));
    assert.ok(!codes.includes('private-host'), String(codes));
  });

  it('that a file here extends may not have this network asked; the file itself may', async () => {
    const { root } = await campaignWith({
      'manifest.json': { extends: `${at}national.json`, ...action(`${trap}own`) },
    });
    manifests['/national.json'] = { campaign, ...resource(`${trap}national`) };
    asked.length = 0;
    const { out } = await run(['check', 'campaign', '--json'], { cwd: root });
    const codes = JSON.parse(out).findings.map((/** @type {any} */ { code, file }) => `${code} ${file}`);
    assert.ok(codes.includes(`private-host ${at}national.json`), String(codes));
    assert.deepEqual(asked, ['/own']);
  });

  it('is the same when it is published as when it was checked', async () => {
    const { root } = await campaignWith({ 'manifest.json': { extends: `${at}once.json` } });
    let times = 0;
    Object.defineProperty(manifests, '/once.json', {
      configurable: true,
      get: () => (times++ ? { campaign: { title: 7 } } : { campaign }),
    });
    const { code, out, err } = await publish(root, 'campaign');
    assert.equal(code, 0, out + err);
    assert.equal(times, 1);
  });
});
