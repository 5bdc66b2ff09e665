import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { campaigns, folderWith, run } from './run-cli.js';

const national = {
  campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
  organisation: { name: 'All forces' },
  messages: [
    { id: 'hello', heading: { en: 'Hello', cy: 'Helo' }, body: { en: 'From **{{force}}**', cy: 'Gan **{{force}}**' } },
    { id: 'winter', heading: 'Winter days', from: '2026-12-14', until: '2027-01-04' },
    { id: 'broken', heading: 7 },
  ],
};
const local = {
  extends: 'national.json',
  organisation: { name: { en: 'Northshire', cy: 'Swydd y Gogledd' } },
  messages: { hello: { heading: { en: 'Hello from us' } }, order: ['winter'] },
};

/** @param {string[]} args */
const explain = async (...args) => {
  const cwd = await folderWith({ 'manifest.json': local, 'national.json': national });
  return run(['explain', 'manifest.json', ...args], { cwd });
};

describe('explain', () => {
  it('says what shows at a time, in order, and why the rest does not', async () => {
    const { code, out } = await explain('--at', '2026-11-23T12:00');
    assert.equal(code, 0);
    assert.match(out, /^manifest\.json in English on 23 November 2026, 12:00$/m);
    assert.match(
      out,
      /winter {2}shows from 14 December 2026\n[\s\S]*hello\n[\s\S]*broken {2}cannot be used: must be a text/,
    );
  });

  it('takes a time as London has it', async () => {
    assert.match((await explain('--at', '2026-12-14T00:00')).out, /● winter$/m);
    assert.match((await explain('--at', '2026-12-13T23:59')).out, /○ winter {2}shows from/m);
    assert.match((await explain('--at', '2027-01-05')).out, /○ winter {2}was last shown on 4 January 2027/m);
  });

  it('says of each value which manifest it was written in, language by language', async () => {
    const english = (await explain('--at', '2026-11-23')).out;
    assert.match(english, /heading +local +Hello from us$/m);
    assert.match(english, /body +national +From Northshire$/m);
    const welsh = (await explain('--at', '2026-11-23', '--lang', 'cy')).out;
    assert.match(welsh, /heading +national +Helo$/m);
    assert.match(welsh, /body +national +Gan Swydd y Gogledd$/m);
  });

  it('marks what falls back to the other language', async () => {
    const { out } = await explain('--at', '2026-12-20', '--lang', 'cy');
    assert.match(out, /Winter days {2}\(in English\)/);
  });

  it('shows the other language until one that comes later is there', async () => {
    const messages = [{ id: 'a', heading: { en: 'Hello', cy: 'Helo' }, languageFrom: { cy: '2026-12-03' } }];
    const cwd = await folderWith({ 'manifest.json': { campaign: national.campaign, messages } });
    const at = async (/** @type {string} */ day) =>
      (await run(['explain', '.', '--lang', 'cy', '--at', day], { cwd })).out;
    assert.match(await at('2026-12-02'), /heading {2}Hello {2}\(in English\)$/m);
    assert.match(await at('2026-12-03'), /heading {2}Helo$/m);
  });

  it('shows nothing outside the time of the campaign', async () => {
    const campaign = { ...national.campaign, from: '2026-12-03' };
    const messages = [{ id: 'a', heading: 'Hello' }];
    const cwd = await folderWith({ 'manifest.json': { campaign, messages } });
    const { out } = await run(['explain', '.', '--at', '2026-12-02'], { cwd });
    assert.match(out, /^campaign.* — nothing of it shows: shows from 3 December 2026$/m);
    assert.match(out, /○ a {2}shows from 3 December 2026$/m);
  });

  it('names the widget that shows a section', async () => {
    assert.match((await explain()).out, /^messages {2}<thank-you-banner>$/m);
  });

  it('is JSON with --json', async () => {
    const { sections } = JSON.parse((await explain('--json', '--at', '2026-11-23')).out);
    const [{ section, items }] = sections;
    assert.equal(section, 'messages');
    const states = items.map((/** @type {any} */ { id, state }) => `${id} ${state}`);
    assert.deepEqual(states, ['winter later', 'hello shown', 'broken faulty']);
  });

  it('says when posts go out, when the plan says so', async () => {
    const plan = [{ id: 'film', title: 'Film', start: '2026-12-03T09:00' }];
    const posting = { step: 'film', days: 1 };
    const copy = [
      { id: 'a', title: 'Post', channel: 'press', body: 'Words', posting, embargo: '2026-12-02', graphics: ['g'] },
    ];
    const cwd = await folderWith({
      'manifest.json': { extends: 'national.json', copy: { a: { posting: { time: '12:30' } } } },
      'national.json': { campaign: national.campaign, plan, copy },
    });
    const { out } = await run(['explain', 'manifest.json', '--lang', 'cy'], { cwd });
    assert.match(out, /start +national +Dydd Iau 3 Rhagfyr 2026, 9am$/m);
    assert.match(out, /posting +\S+ +Dydd Gwener 4 Rhagfyr 2026, 12:30pm$/m);
    assert.match(out, /embargo +national +Dydd Mercher 2 Rhagfyr 2026$/m);
    assert.match(out, /graphics +national +g$/m);
  });

  it('refuses what it cannot explain: half an explanation would mislead', async () => {
    const cwd = await folderWith({ 'manifest.json': local, 'broken.json': '{' });
    const missing = await run(['explain', '.'], { cwd });
    assert.deepEqual({ code: missing.code, out: missing.out }, { code: 1, out: '' });
    assert.match(missing.err, /there is no file national\.json/);
    const broken = await run(['explain', 'broken.json'], { cwd });
    assert.equal(broken.code, 1);
    assert.match(broken.err, /broken\.json is not valid JSON \(line 1/);
  });

  it('shows no field that readers do not see, and addresses as a page has them', async () => {
    const cwd = await folderWith({
      'manifest.json': {
        extends: 'national/manifest.json',
        messages: { a: { actions: [{ label: 'Go', url: 'javascript:alert(1)' }], body: { en: '', cy: 'Helo' } } },
      },
    });
    await mkdir(join(cwd, 'national'));
    const picture = { url: 'door.jpg', alt: 'A door', width: 2, height: 1 };
    const messages = [{ id: 'a', heading: 'Hello', picture, body: '' }];
    await writeFile(join(cwd, 'national/manifest.json'), JSON.stringify({ campaign: national.campaign, messages }));
    const { code, out } = await run(['explain', '.'], { cwd });
    assert.equal(code, 0);
    assert.doesNotMatch(out, /actions|Go$|javascript/m);
    assert.match(out, /body +local +Helo {2}\(in Welsh\)$/m);
    assert.match(out, /picture\/url +national +national\/door\.jpg$/m);
  });

  it('explains the sample overlay', async () => {
    const { code, out } = await run([
      'explain',
      join(campaigns, 'northshire'),
      '--lang',
      'cy',
      '--at',
      '2026-12-24T09:00',
    ]);
    assert.equal(code, 0);
    assert.match(out, /heading +local +Diolch gan y Prif Gwnstabl A\. Morgan/);
  });
});
