// Why: captions come from YouTube, from Notepad and from editing programs. What reaches readers is tried with the real commands.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { campaigns, folderWith, run } from './run-cli.js';

const both = (/** @type {string} */ text) => ({ en: text, cy: text });
const SUB_RIP =
  '1\r\n00:00:01,000 --> 00:00:03,000\r\nThank you <3\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\nDiolch\r\n';

/** A campaign with a film and these English captions. @param {string} name @param {string | Buffer} content */
const campaign = (name, content) => ({
  'manifest.json': {
    campaign: { title: both('T') },
    videos: [
      {
        id: 'film',
        title: both('Film'),
        duration: 60,
        sources: [{ url: 'https://www.example.org/film.mp4', type: 'video/mp4' }],
        captions: [{ lang: 'en', url: name }],
      },
    ],
  },
  [name]: content,
});

/** The codes of what check finds in captions, with where. @param {string} name @param {string | Buffer} content */
async function found(name, content) {
  const cwd = await folderWith(campaign(name, content));
  const { out, err } = await run(['check', '.', '--offline', '--json'], { cwd });
  assert.equal(err, '');
  const findings = JSON.parse(out).findings.filter((/** @type {any} */ { code }) => /^(captions|text)/.test(code));
  return findings
    .map((/** @type {any} */ { code }) => code)
    .filter((/** @type {string} */ code) => code !== 'captions-language');
}

describe('captions that are handed in', () => {
  it('are well as a browser, YouTube Studio or Teams writes them', async () => {
    const teams = 'WEBVTT\n\n5a1b-0\n00:00:01.000 --> 00:00:03.000\n<v Sam Hughes>Thank you</v>\n';
    assert.deepEqual(await found('film.vtt', teams), []);
  });

  it('count by what shows: a file that shows nothing is no captions', async () => {
    const nothing = [
      ['captions-time', 'WEBVTT\n\n00:00:01,000 --> 00:00:03,000\nThank you\n'],
      ['captions-empty', 'WEBVTT\n\n'],
      ['captions-turned', 'WEBVTT\n\n00:03.000 --> 00:01.000\nThank you\n'],
      ['captions-format', 'Thank you\n'],
      ['captions-format', 'webvtt\n\n00:01.000 --> 00:03.000\nThank you\n'],
      ['captions-format', '<tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>'],
    ];
    for (const [code, content] of /** @type {[string, string][]} */ (nothing)) {
      assert.deepEqual((await found('film.vtt', content)).sort(), ['captions-missing', code].sort(), content);
    }
  });

  it('in another encoding are said to be that, and nothing else', async () => {
    const utf16 = Buffer.from('\ufeffWEBVTT\n\n00:01.000 --> 00:03.000\nThank you\n', 'utf16le');
    assert.deepEqual(await found('film.vtt', utf16), ['text-encoding']);
  });

  it('SubRip is said to be it, and is WebVTT in the kit, whatever its name', async () => {
    for (const name of ['film.en.srt', 'film.vtt', 'film']) {
      assert.deepEqual(await found(name, SUB_RIP), ['captions-subrip']);
      const cwd = await folderWith(campaign(name, SUB_RIP));
      const { code, err } = await run(['publish', '.', '--out', 'kit', '--base', 'https://www.example.org/kit/'], {
        cwd,
      });
      assert.deepEqual([code, err], [0, '']);
      const { videos } = JSON.parse(await readFile(join(cwd, 'kit/manifest.json'), 'utf8'));
      const { url } = videos[0].captions[0];
      assert.match(url, /^media\/film(\.en)?-[\da-f]{10}\.vtt$/);
      assert.equal(
        await readFile(join(cwd, 'kit', url), 'utf8'),
        'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nThank you &lt;3\n\n00:00:04.000 --> 00:00:06.000\nDiolch\n',
      );
      assert.deepEqual(
        (await readdir(join(cwd, 'kit/media'))).filter((file) => !file.endsWith('.vtt')),
        [],
      );
    }
  });

  it('are put right by check --fix, where that is safe', async () => {
    const cue = (/** @type {string} */ times, /** @type {string} */ words) => `${times}\n${words}\n\n`;
    const rolling = `WEBVTT\n\n${cue('00:01.000 --> 00:03.000', 'thank<00:02.000><c> you</c>')}${cue('00:03.000 --> 00:03.010', 'thank you')}${cue('00:03.010 --> 00:05.000', 'thank you\nall')}${cue('00:05.000 --> 00:05.010', 'all')}`;
    for (const [name, content, fixed] of /** @type {[string, string, string][]} */ ([
      ['film.en.srt', SUB_RIP, '00:00:01.000 --> 00:00:03.000\nThank you &lt;3'],
      ['film.vtt', SUB_RIP, '00:00:01.000 --> 00:00:03.000\nThank you &lt;3'],
      [
        'film.vtt',
        'WEBVTT\n\nNOTE ours\n\n00:00:01,000 --> 00:00:03,000 line:0\nThank you\n',
        'NOTE ours\n\n00:00:01.000 --> 00:00:03.000 line:0\nThank you\n',
      ],
      [
        'film.vtt',
        'WEBVTT\n\n01:00:01.000 --> 01:00:03.000\nThank you\n',
        '00:00:01.000 --> 00:00:03.000\nThank you\n',
      ],
      ['film.vtt', rolling, '00:00:01.000 --> 00:00:03.010\nthank you\n\n00:00:03.010 --> 00:00:05.010\nall\n'],
    ])) {
      const cwd = await folderWith(campaign(name, content));
      const { err } = await run(['check', '.', '--fix', '--yes', '--offline'], { cwd });
      assert.equal(err, '');
      const { videos } = JSON.parse(await readFile(join(cwd, 'manifest.json'), 'utf8'));
      const { url } = videos[0].captions[0];
      assert.equal(url, name.replace('.srt', '.vtt'));
      const vtt = await readFile(join(cwd, url), 'utf8');
      assert.ok(vtt.startsWith('WEBVTT\n') && vtt.includes(fixed), vtt);
      assert.deepEqual(await found(url, vtt), []);
    }
  });

  it('after the end of the film never show, whether the manifest says how long it is or only its file does', async () => {
    const late = 'WEBVTT\n\n00:01.000 --> 00:03.000\nThank you\n\n00:50.000 --> 00:52.000\nDiolch\n';
    for (const ending of ['mp4', 'webm']) {
      const film = await readFile(join(campaigns, `national/media/thank-you-film.${ending}`));
      for (const [duration, codes] of /** @type {[number | undefined, string[]][]} */ ([
        [undefined, ['captions-late']],
        [44, ['captions-late']],
        [60, ['captions-late', 'duration-differs']],
      ])) {
        const files = campaign('film.vtt', late);
        const [video] = files['manifest.json'].videos;
        Object.assign(video ?? {}, { duration, sources: [{ url: `film.${ending}`, type: `video/${ending}` }] });
        const cwd = await folderWith({ ...files, [`film.${ending}`]: film });
        const { out } = await run(['check', '.', '--offline', '--json'], { cwd });
        const codesFound = JSON.parse(out).findings.map((/** @type {any} */ { code }) => code);
        assert.deepEqual(
          codesFound.filter((/** @type {string} */ code) => /late|duration/.test(code)).sort(),
          codes,
          `${ending} ${duration}`,
        );
      }
    }
  });
});

/** Silence of about so many seconds, as MP3 frames of 26 ms each. @param {number} seconds */
const mp3Of = (seconds) => {
  const frame = Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)]);
  return Buffer.concat(Array.from({ length: Math.ceil((seconds * 44_100) / 1152) }, () => frame));
};

/** WAVE of 8-bit samples, eight thousand a second. @param {number} seconds */
const wavOf = (seconds) => {
  const head = Buffer.from('RIFF....WAVEfmt ....................data....', 'latin1');
  for (const [at, value] of Object.entries({ 4: 36 + seconds * 8000, 16: 16, 24: 8000, 28: 8000, 40: seconds * 8000 }))
    head.writeUInt32LE(value, Number(at));
  for (const [at, value] of Object.entries({ 20: 1, 22: 1, 32: 1, 34: 8 })) head.writeUInt16LE(value, Number(at));
  return Buffer.concat([head, Buffer.alloc(seconds * 8000, 128)]);
};

describe('recordings that are handed in', () => {
  const recordings = { 'a.mp3': mp3Of(20), 'a.wav': wavOf(20) };
  for (const [name, file] of Object.entries(recordings)) {
    it(`${name} says itself how long it is: another length in the manifest is one that readers would get`, async () => {
      for (const [duration, codes] of /** @type {[number, string[]][]} */ ([
        [20, []],
        [90, ['duration-differs']],
      ])) {
        const sources = [{ url: name, type: name.endsWith('wav') ? 'audio/wav' : 'audio/mpeg' }];
        const manifest = { campaign: { title: both('T') }, audio: [{ id: 'a', title: both('A'), duration, sources }] };
        const cwd = await folderWith({ 'manifest.json': manifest, [name]: file });
        const { out } = await run(['check', '.', '--offline', '--json'], { cwd });
        const { findings } = JSON.parse(out);
        const found = findings.map((/** @type {any} */ { code }) => code);
        assert.deepEqual(
          found.filter((/** @type {string} */ code) => code === 'duration-differs'),
          codes,
          JSON.stringify(findings),
        );
      }
    });
  }
});
