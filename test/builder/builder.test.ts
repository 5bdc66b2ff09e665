import { expect } from '@open-wc/testing';
import { Builder } from '../../src/builder/builder.js';
import { initial } from '../../src/builder/state.js';
import { Campaign } from '../../src/campaign/campaign.js';
import { attributeChoices } from '../../src/embed-code/attribute-choices.js';
import { data, newBuilder, TestAddress, widgets } from './builder-for-tests.js';

describe('The builder', () => {
  it('begins with what its address says', () => {
    const { state } = newBuilder('en', '#step=copy&widget=campaign-video&item=film&place=wordpress');
    expect(state).to.deep.equal({
      ...initial,
      step: 'copy',
      tag: 'campaign-video',
      attributes: { item: 'film' },
      place: 'wordpress',
    });
  });

  it('writes every change into its address, and says that something changed', () => {
    const address = new TestAddress();
    const builder = new Builder(data, widgets, 'en', 'https://kit.example/', address);
    let told = 0;
    builder.addEventListener('change', () => told++);
    builder.set({ tag: 'resource-list', attributes: { layout: 'cards' } });
    expect(address.hash).to.equal('#step=choose&widget=resource-list&layout=cards');
    expect(told).to.equal(1);
  });

  it('follows its address: back, forward, and a link that a colleague sent', () => {
    const address = new TestAddress();
    const builder = new Builder(data, widgets, 'en', 'https://kit.example/', address);
    address.hash = '#step=theme&--campaign-radius=0';
    builder.addressChanged();
    expect(builder.state.step).to.equal('theme');
    expect(builder.state.theme).to.deep.equal({ '--campaign-radius': '0' });
  });

  it('knows the page of what was chosen, in its language', () => {
    expect(newBuilder('en', '#widget=campaign-video').page?.path).to.equal('embed/campaign-video.html');
    expect(newBuilder('cy', '#widget=campaign-video').page?.path).to.equal('embed/campaign-video.cy.html');
    expect(newBuilder('cy', '#widget=campaign-video&item=ours&lang=en').page?.path).to.equal(
      'embed/campaign-video/ours.html',
    );
    expect(newBuilder('en', '#widget=campaign-video&item=no-such-film').page?.path).to.equal(
      'embed/campaign-video.html',
    );
  });

  it('has no page for what this campaign does not have', () => {
    expect(newBuilder('en', '#widget=campaign-plan').page).to.equal(undefined);
  });

  it('offers the items of the campaign by their titles, and those that are not in date by their ids alone', () => {
    const manifest = {
      campaign: { title: 'Thank you' },
      videos: [
        { id: 'film', title: { en: 'The film', cy: 'Y ffilm' } },
        { id: 'secret', title: 'Not yet', from: '2999-01-01' },
      ],
    };
    const choices = attributeChoices(new Campaign('https://kit.example/manifest.json', manifest as never), [
      'en',
      'cy',
    ]);
    expect(choices['campaign-video']?.item).to.deep.equal([
      { value: 'film', label: { en: 'The film', cy: 'Y ffilm' } },
      { value: 'secret', label: undefined },
    ]);
  });
});
