import { expect } from '@open-wc/testing';
import { both, check, manifestWith } from './checked.js';

describe('the name of an account', () => {
  const rows: [platform: string, handle: string, meant?: string][] = [
    ['x', 'NorthshirePolice', '@NorthshirePolice'],
    ['Instagram', ' @northshire.police ', '@northshire.police'],
    ['youtube', 'https://www.youtube.com/@NorthshirePolice', '@NorthshirePolice'],
    ['mastodon', 'northshire@social.example', '@northshire@social.example'],
    ['X (Twitter)', '@ NorthshirePolice', '@NorthshirePolice'],
    ['x', '@NorthshirePolice'],
    ['mastodon', '@northshire@social.example'],
    ['facebook', 'Northshire Police'],
    ['linkedin', 'northshire-police'],
    ['x', 'Northshire Police'],
  ];
  for (const [platform, handle, meant] of rows) {
    it(`“${handle}” on ${platform} is ${meant ? `meant as ${meant}` : 'left as it is'}`, async () => {
      const channels = [{ id: 'a', platform, name: both('Us', 'Ni'), url: 'https://www.example.org', handle }];
      const { findings } = await check(manifestWith({ channels }));
      const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
      expect(edits.map((edit) => 'value' in edit && edit.value)).to.deep.equal(meant ? [meant] : []);
    });
  }
});
