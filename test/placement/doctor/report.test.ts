import { expect } from '@open-wc/testing';
import { doctor } from '../../../src/i18n/doctor/doctor.js';
import { bareUrl } from '../../../src/placement/doctor/checks/bare-url.js';
import { trustedTypesIn } from '../../../src/placement/doctor/checks/check-page.js';
import { meantBy } from '../../../src/placement/doctor/checks/known-values.js';
import { type FindingKey, fact, finding, phrase } from '../../../src/placement/doctor/finding.js';
import { reportText, sentencesOf } from '../../../src/placement/doctor/report.js';

const keys = Object.keys(doctor.en.findings) as FindingKey[];
const good: FindingKey[] = ['running', 'manifestFine', 'widgetsFine', 'pageFine'];

describe('The doctor’s report', () => {
  it('has a line per fact, below what was found', () => {
    const text = reportText(
      {
        findings: [
          { ...finding('error', 'failed', '<campaign-hub>'), detail: 'a\nb' },
          finding('good', 'running', '1.2.3'),
        ],
        facts: [fact('library', 'version', '1.2.3'), fact('page', 'origin', phrase('opaque'))],
        unsettled: false,
      },
      'en',
    );
    expect(text.split('\n')).to.include.members([
      '- Problem: <campaign-hub> shows its fallback',
      '  Message from the widget: a b',
      '- Good: The library runs: version 1.2.3',
      'The library',
      '- Version: 1.2.3',
      '- Origin: None: the page is in a closed (sandboxed) frame',
    ]);
  });

  for (const lang of ['en', 'cy'] as const) {
    it(`says of every finding what it means and what to do (${lang})`, () => {
      expect(keys.length).to.be.above(40);
      for (const key of keys) {
        const { title, means, remedy } = sentencesOf(finding('warning', key, 'first', 'second'), lang);
        expect(title, key).to.match(/\S/);
        if (good.includes(key)) continue;
        expect(means, key).to.match(/\.$/);
        expect(remedy, key).to.match(/\.$/);
      }
    });
  }

  it('holds addresses without query and hash, and data without its content', () => {
    expect(bareUrl('https://example.org/a/b.html?token=1#me')).to.equal('https://example.org/a/b.html');
    expect(bareUrl('data:text/plain,secret')).to.equal('data:');
    expect(bareUrl('http://')).to.equal('http://');
  });
});

describe('What the doctor knows of attributes', () => {
  it('takes every form that a widget takes', () => {
    for (const [name, value] of Object.entries({ lang: 'cy-GB', 'heading-level': '3', limit: '12', layout: 'cards' }))
      expect(meantBy('resource-list', name, value), name).to.equal(undefined);
    expect(meantBy('resource-list', 'limit', 'three')).to.equal('1, 2, 3…');
    expect(meantBy('thank-you-banner', 'heading-level', '7')).to.equal('2–6');
    expect(meantBy('thank-you-banner', 'item', 'anything')).to.equal(undefined);
  });
});

if ('trustedTypes' in window) {
  describe('What the doctor reads in a policy', () => {
    const required = "require-trusted-types-for 'script'";
    it('is whether it lets widgets be drawn', () => {
      expect(trustedTypesIn([`${required}; trusted-types a b`])).to.equal('a b');
      expect(trustedTypesIn([`${required}; trusted-types a campaign-widgets`])).to.equal(undefined);
      expect(trustedTypesIn([`${required}; trusted-types *`])).to.equal(undefined);
      expect(trustedTypesIn([required])).to.equal(undefined);
      expect(trustedTypesIn(['trusted-types a'])).to.equal(undefined);
    });
  });
}
