import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { mergeFields } from '../../../src/campaign/compile/merge-fields.js';

const fieldsOf = (organisation: unknown, campaign: object = {}) =>
  compileManifest({ campaign: { title: 'Thank you', ...campaign }, organisation }, 'https://example.org/').manifest
    .fields;

const fields = ['force', 'shortForce', 'chief', 'hashtag', 'website', 'email', 'phone'];

describe('where a force has said nothing', () => {
  for (const field of fields) {
    it(`{{${field}}} becomes a gap to fill in, in English and in Welsh`, () => {
      const gap = mergeFields({})[field] as { en: string; cy: string };
      expect(gap.en).to.match(/^\[[^{}[\]]+\]$/);
      expect(gap.cy).to.match(/^\[[^{}[\]]+\]$/);
      expect(gap.cy).not.to.equal(gap.en);
    });
  }

  it('there are gaps for these fields and no others', () => {
    expect(mergeFields({})).to.have.all.keys(...fields);
  });
});

describe('what a force has said', () => {
  const name = { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' };

  it('fills the fields', () => {
    const organisation = {
      name,
      shortName: 'Northshire',
      chief: 'A. Morgan',
      hashtag: '#Ours',
      url: 'https://example.org',
      email: 'us@example.org',
      phone: '01632 960 001',
    };
    expect(fieldsOf(organisation)).to.deep.equal({
      force: name,
      shortForce: 'Northshire',
      chief: 'A. Morgan',
      hashtag: '#Ours',
      website: 'https://example.org',
      email: 'us@example.org',
      phone: '01632 960 001',
    });
  });

  it('its full name stands in for a short one', () => {
    expect(fieldsOf({ name })?.shortForce).to.deep.equal(name);
  });

  it('fields of its own come beside these, or in their place', () => {
    const filled = fieldsOf({ name, fields: { town: 'Northport', force: 'your police' } });
    expect(filled).to.include({ town: 'Northport', force: 'your police' });
  });
});

describe('the hashtag', () => {
  it('is the campaign’s where the force has none', () => {
    expect(fieldsOf({ name: 'Northshire' }, { hashtag: '#ThankYou' })?.hashtag).to.equal('#ThankYou');
    expect(fieldsOf(undefined, { hashtag: '#ThankYou' })?.hashtag).to.equal('#ThankYou');
  });

  it('may be another in each language', () => {
    const hashtag = { en: '#RestWell', cy: '#GorffwysYnDda' };
    expect(fieldsOf({ name: 'Northshire' }, { hashtag })?.hashtag).to.deep.equal(hashtag);
  });

  it('is the force’s where it has one', () => {
    expect(fieldsOf({ hashtag: '#Ours' }, { hashtag: '#ThankYou' })?.hashtag).to.equal('#Ours');
  });
});
