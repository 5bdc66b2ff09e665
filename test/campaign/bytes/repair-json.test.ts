import { expect } from '@open-wc/testing';
import { explainNotJson } from '../../../src/campaign/bytes/explain-text.js';
import { repairJson } from '../../../src/campaign/bytes/repair-json.js';

const json = { campaign: { title: 'Thank “you” – don’t' }, tips: [{ id: 'a', title: '£5\u00a0each' }] };
const text = JSON.stringify(json, null, 2);
const curly = text
  .replace('"Thank “you” – don’t"', '“Thank \\"you\\" – don’t”')
  .replace(/"(campaign|title|tips|id|a|£5\u00a0each)"/g, '“$1”');

describe('JSON as Word, Outlook and web pages hand it on', () => {
  const rows: [what: string, text: string, problem: RegExp][] = [
    ['with non-breaking spaces', text.replace(/^ {2}/gm, '\u00a0 '), /^line 2: a non-breaking space/],
    ['with other blanks', text.replace(/^ {2}/gm, '\u2003'), /^line 2: an unusual space .*U\+2003/],
    ['with invisible characters', text.replace('[', '\u200b['), /^line 5: an invisible character .*U\+200B/],
    ['with a second byte order mark', `\ufeff${text}`, /^line 1: an invisible character .*U\+FEFF/],
    ['with curly quotation marks', curly, /^line 2: a curly quotation mark is here: “/],
    ['with single ones', text.replace(/"/g, '’'), /^line 2: a curly quotation mark/],
  ];
  for (const [what, broken, problem] of rows) {
    it(`${what} is named, and repaired`, () => {
      expect(explainNotJson(broken)?.[0]).to.match(problem);
      const repaired = JSON.parse(repairJson(broken) ?? '');
      const plain = (value: unknown) => JSON.stringify(value).replace(/“you”|\\"you\\"/, 'you');
      expect(plain(repaired)).to.equal(plain(json));
    });
  }

  it('that is JSON already stays, whatever is in its texts', () => {
    expect(repairJson(text)).to.equal(undefined);
    expect(repairJson('{"a": "“b”: \\"c\\", ‘d’\u00a0\u200b"}')).to.equal(undefined);
  });

  it('that is not JSON for another reason is not repaired', () => {
    for (const other of ['', '{"a": 1,}', '{“a”: }', 'campaign:\n  title: A', '{"a": "b', '\u200b'.repeat(1000)])
      expect(repairJson(other), other).to.equal(undefined);
  });
});

describe('a text that is something else', () => {
  const rows: [what: string, text: string, problem: string][] = [
    ['empty', '', 'it is empty'],
    ['blanks', ' \n', 'it is empty'],
    ['a page to sign in', '\n<!DOCTYPE html><title>Sign in</title>', 'it is a web page, often a page to sign in'],
    ['XML', '<?xml version="1.0"?><plist/>', 'it is XML'],
    ['TextEdit’s own', '{\\rtf1\\ansi {\\fonttbl}}', 'it is rich text (RTF)'],
    ['captions', 'WEBVTT\n\n00:01.000 --> 00:02.000\nThank you', 'it holds captions (WebVTT)'],
    ['JavaScript', 'export default {"campaign": {}}', 'it is JavaScript'],
    ['YAML', '# ours\n---\ncampaign:\n  title: Thank you\n', 'it is YAML'],
    ['a conflict', '{\n<<<<<<< HEAD\n"a": 1\n', 'it holds two versions with a conflict between them (Git)'],
  ];
  for (const [what, text, problem] of rows)
    it(`is named: ${what}`, () => {
      const [message, remedy] = explainNotJson(text) ?? [];
      expect(message).to.equal(problem);
      expect(remedy).to.match(/^[A-Z].*\.$/);
    });

  // In quadratic time this would take minutes, and the runner would give up.
  it('takes no time, however long it is', () => {
    for (const text of [' \n'.repeat(500_000), '"'.repeat(300_000), '“'.repeat(20_000), '#\n'.repeat(300_000)])
      explainNotJson(text);
  });
});
