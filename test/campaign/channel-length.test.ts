import { expect } from '@open-wc/testing';
import { channelLimits, hashtagsIn, lengthOn } from '../../src/campaign/posts/channel-length.js';

const { vectors } = (await (await fetch(new URL('./x-vectors.json', import.meta.url))).json()) as {
  vectors: { what: string; text: string; length: number }[];
};

describe('the length of a post', () => {
  const rows: [what: string, post: string, onX: number, elsewhere: number][] = [
    ['letters', 'Thank you', 9, 9],
    ['Welsh letters', 'Diolch i’r tŷ a’r ŵyl', 21, 21],
    ['a letter and its accent, as one', 'w\u0302y', 2, 2],
    ['an address, whatever its length', `See https://www.example.org/${'a'.repeat(80)}`, 27, 108],
    ['an emoji', '👋', 2, 2],
    ['a family of emoji, as one', '👨‍👩‍👧‍👦', 2, 11],
    ['a flag', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 2, 14],
    ['a flag of two letters', '🇺🇦', 2, 4],
    ['a hand with a tone of skin', '👍🏽', 2, 4],
    ['a key', '1️⃣', 2, 3],
    ['a picture by its selector', '❤️ ©️', 5, 5],
    ['two emoji', '👋💙', 4, 4],
    ['© and digits, which are letters', '© 2026 #1', 9, 9],
    ['Chinese', '谢谢', 4, 2],
    ['nothing', '', 0, 0],
  ];
  for (const [what, post, onX, elsewhere] of rows) {
    it(`${what}: ${onX} on X, ${elsewhere} elsewhere`, () => {
      expect(lengthOn('x', post)).to.equal(onX);
      expect(lengthOn('linkedin', post)).to.equal(elsewhere);
    });
  }

  const others: [channel: string, post: string, length: number][] = [
    ['youtube', 'Dŵr 👋', 9],
    ['snapchat', 'Dŵr', 3],
    ['bluesky', 'Diolch 👨‍👩‍👧‍👦', 8],
    ['bluesky', 'https://www.example.org/thank-you', 33],
    ['mastodon', `See https://www.example.org/${'a'.repeat(80)} 👋🏽`, 29],
    ['mastodon', 'See www.example.org', 19],
    ['threads', 'Hi 👋', 7],
    ['threads', 'Diolch i’r tŷ', 13],
    ['tiktok', 'Hi 👋', 5],
    ['Noticeboard', 'Hi 👋', 5],
    ['constructor', 'Hi', 2],
  ];
  for (const [channel, post, length] of others) {
    it(`${channel}: ${length} for “${post.slice(0, 20)}”`, () => expect(lengthOn(channel, post)).to.equal(length));
  }

  for (const { what, text, length } of vectors) {
    it(`X’s own test: ${what}`, () => expect(lengthOn('x', text)).to.equal(length));
  }

  const addresses: [post: string, onX: number][] = [
    ['See oscarkilo.org.uk.', 28],
    ['northshire.police.uk/families, and more', 33],
    ['(www.example.org/a_(b))', 25],
    ['Go to example.wales/diolch!', 30],
    ['https://example.org/dŵr-ŷd', 23],
    ['https://www.example.org/a?b=c&d=e…', 25],
    ['“oscarkilo.org.uk”', 25],
    ['jo@example.org', 14],
    ['#a.com @a.com', 13],
    ['e.g. poster.pdf, 3.5 million', 28],
    ['foo-.com', 8],
  ];
  for (const [post, onX] of addresses) {
    it(`“${post}” is ${onX} on X`, () => expect(lengthOn('x', post)).to.equal(onX));
  }

  // In quadratic time this would take minutes, and the runner would give up.
  it('is found at once, whatever the text', () => {
    for (const text of [
      'a.'.repeat(50_000),
      'a'.repeat(100_000),
      `https://a.uk/${'('.repeat(20_000)}`,
      `www.${'-a'.repeat(50_000)}`,
    ])
      lengthOn('x', text);
  });

  it('counts hashtags as platforms link them', () => {
    expect(hashtagsIn('#One, #two-three #Tŷ (#Four) #2026 # a#b')).to.deep.equal([
      '#One',
      '#two',
      '#Tŷ',
      '#Four',
      '#b',
    ]);
  });

  it('has a limit where the channel has one', () => {
    expect(channelLimits.x?.characters).to.equal(280);
    expect(channelLimits.instagram).to.deep.equal({ characters: 2200, hashtags: 5, picture: 8_000_000, pictures: 10 });
    expect(channelLimits.linkedin?.characters).to.equal(3000);
    expect(channelLimits).not.to.have.any.keys('intranet', 'email');
  });
});
