import { expect } from '@open-wc/testing';
import { Campaign } from '../../src/campaign/campaign.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import { Localizer } from '../../src/element/core/localizer.js';
import { channelGroups } from '../../src/element/parts/channel-groups.js';
import { zipPlan } from '../../src/element/parts/zip-plan.js';

describe('The files in a channel’s ZIP', () => {
  it('have names that Windows takes and tells apart, with the letters of Welsh', () => {
    const url = 'https://example.org/manifest.json';
    const titles = ['Dŵr: ŷd', 'Door', 'DOOR', '\u202Egpj.exe', 'con', '..hidden', 'a/b\\c', 'Llanfair'.repeat(30)];
    const graphics = titles.map((title, index) => ({
      id: `g${index}`,
      title,
      shape: 'square',
      channels: ['x'],
      file: { url: `${index}.png` },
      alt: 'A door',
    }));
    const { manifest } = compileManifest({ campaign: { title: 'Thank you?' }, graphics }, url);
    const [group] = channelGroups(manifest.graphics ?? []);
    if (!group) throw new Error('no group');
    const { name, files } = zipPlan(group, [], new Localizer('en', new Campaign(url, manifest)));
    expect(name).to.equal('Thank you - X.zip');
    const names = files.map((file) => file.name);
    for (const each of names) expect(each).to.match(/^(?!\.|con\.)[^\p{Cc}\p{Cf}<>:"/\\|?*]{1,100}[^. ]\.png$/u);
    expect(new Set(names.map((each) => each.toLowerCase())).size).to.equal(titles.length);
    expect(names[0]).to.contain('Dŵr - ŷd');
  });
});
