import { expect } from '@open-wc/testing';
import { ownVersion, wholeCampaign } from '../../../src/builder/manifest/own-version.js';
import { checkManifest } from '../../../src/campaign/check/check-manifest.js';

const NATIONAL = '{ "campaign": { "title": { "en": "Thank you", "cy": "Diolch" } } }';

describe('What a version of one’s own begins with', () => {
  it('has nothing wrong in it once the force has a name', async () => {
    const text = ownVersion('https://www.example.org/kit/', { en: 'Westmark Police', cy: 'Heddlu’r Gorllewin' });
    const { findings } = await checkManifest(text, 'https://force.example/manifest.json', {
      read: async () => NATIONAL,
    });
    expect(findings).to.deep.equal([]);
  });

  it('has the one name in both languages, or the gap to fill in', () => {
    const name = (force: { en: string; cy: string }) =>
      JSON.parse(ownVersion('https://a.example/', force)).organisation.name;
    expect(name({ en: '', cy: 'Heddlu’r Gorllewin' })).to.deep.equal({
      en: 'Heddlu’r Gorllewin',
      cy: 'Heddlu’r Gorllewin',
    });
    expect(name({ en: ' ', cy: '' })).to.deep.equal({ en: '[your force]', cy: '[eich heddlu]' });
  });
});

describe('The whole campaign as a file', () => {
  it('has the kit’s pictures and files wherever it lies', () => {
    const source = JSON.stringify({
      $schema: './manifest.schema.json',
      messages: [
        {
          id: 'a',
          heading: 'No [link](media/a.jpg)',
          body: 'See [the guide](media/guide-1a2b.pdf) and [the page](https://other.example/a)',
          picture: { url: { en: 'media/a.jpg', cy: 'https://other.example/b.jpg' } },
        },
      ],
    });
    expect(JSON.parse(wholeCampaign('https://www.example.org/kit/', source))).to.deep.equal({
      $schema: 'https://www.example.org/kit/manifest.schema.json',
      messages: [
        {
          id: 'a',
          heading: 'No [link](media/a.jpg)',
          body: 'See [the guide](https://www.example.org/kit/media/guide-1a2b.pdf) and [the page](https://other.example/a)',
          picture: { url: { en: 'https://www.example.org/kit/media/a.jpg', cy: 'https://other.example/b.jpg' } },
        },
      ],
    });
  });
});
