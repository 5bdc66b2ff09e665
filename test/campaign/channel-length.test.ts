import { expect } from '@open-wc/testing';
import { channelLimits, lengthOn } from '../../src/campaign/channel-length.js';

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

  it('has a limit where the channel has one', () => {
    expect(channelLimits).to.include({ x: 280, instagram: 2200, linkedin: 3000 });
    expect(channelLimits).not.to.have.any.keys('intranet', 'email');
  });
});
