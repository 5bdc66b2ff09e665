import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import type { CompiledManifest } from '../../../src/campaign/compiled-manifest.js';
import { sliceOf } from '../../../src/publish/page-scripts/slice-of.js';

const json = {
  campaign: { title: 'Thank you' },
  organisation: { name: 'Northshire Police', phone: '01632 960 001' },
  messages: [{ id: 'thanks', heading: 'Thank you from {{ force }}', body: 'Ring **{{phone}}**, or not.' }],
  resources: [{ id: 'poster', title: 'A poster of {{shortForce}}', file: { url: '/poster.pdf' } }],
};
const manifest = compileManifest(json, 'https://www.example.org/manifest.json').manifest as CompiledManifest;

describe('The part of a campaign that a page script has', () => {
  it('is the sections of its widgets, and all that belongs to none', () => {
    const { campaign } = sliceOf(manifest, ['thank-you-banner']);
    expect(campaign).to.include.keys('campaign', 'messages').and.not.have.property('resources');
    expect(campaign.messages).to.equal(manifest.messages);
  });

  it('is enough for other widgets of the same sections', () => {
    expect(sliceOf(manifest, ['resource-list']).tags)
      .to.include('resource-list')
      .and.not.include('thank-you-banner');
  });

  it('has the merge fields that its words name, in formatted ones too, and no others', () => {
    expect(Object.keys(sliceOf(manifest, ['thank-you-banner']).campaign.fields ?? {})).to.have.members([
      'force',
      'phone',
    ]);
    expect(sliceOf(manifest, ['resource-list']).campaign.fields).to.deep.equal({
      shortForce: manifest.fields?.shortForce,
    });
    expect(sliceOf(manifest, ['campaign-video']).campaign.fields).to.deep.equal({});
  });
});
