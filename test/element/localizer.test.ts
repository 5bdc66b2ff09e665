import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { Campaign } from '../../src/campaign/campaign.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import type { Language } from '../../src/campaign/language/language.js';
import type { RichText } from '../../src/campaign/schema/text.js';
import { Localizer } from '../../src/element/core/localizer.js';
import { manifestOf, mount, part, useSample, words } from '../support/mount.js';

const url = 'https://example.org/kit/manifest.json';
const page = { en: 'Westmark Police', cy: 'Heddlu Westmark' };

afterEach(() => useSample({ organisation: undefined }));

const localizer = (language: Language, organisation: object = {}) =>
  new Localizer(language, new Campaign(url, compileManifest({ campaign: { title: 'T' }, organisation }, url).manifest));

/** The visible words of something that is rendered. */
function seen(content: unknown): string {
  const place = document.createElement('div');
  render(content, place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
}

describe('the force’s name from the script tag', () => {
  const national = { name: 'The national team', shortName: 'National', chief: 'Chief Constable A. Morgan' };

  for (const [language, name] of Object.entries(page) as [Language, string][]) {
    it(`fills {{force}} and {{shortForce}} in ${language}, whatever the manifest says`, () => {
      useSample({ organisation: page });
      for (const organisation of [{}, national]) {
        const text = { en: '{{force}}, {{shortForce}}', cy: '{{force}}, {{shortForce}}' };
        expect(localizer(language, organisation).words(text)).to.equal(`${name}, ${name}`);
      }
    });
  }

  it('is in the language of the words around it: English in an English text on a Welsh page', () => {
    useSample({ organisation: page });
    expect(localizer('cy').words('From {{force}}')).to.equal('From Westmark Police');
    expect(seen(localizer('cy').text('From {{force}}'))).to.equal('<span lang="en">From Westmark Police</span>');
  });

  it('fills nothing else: the chief stays the manifest’s, and what nobody said stays a gap', () => {
    useSample({ organisation: page });
    expect(localizer('en', national).words('{{chief}}')).to.equal('Chief Constable A. Morgan');
    const gaps = '{{chief}} {{hashtag}} {{website}} {{email}} {{phone}} {{town}}';
    expect(localizer('en').words(gaps)).to.equal(
      '[your chief constable] [hashtag] [your website] [your email address] [your phone number] [town]',
    );
    expect(localizer('cy').words({ cy: '{{chief}} {{hashtag}}' })).to.equal('[eich prif gwnstabl] [hashnod]');
  });

  it('leaves the manifest’s name, or a gap, where the script tag names none', () => {
    expect(localizer('en', national).words('{{force}}, {{shortForce}}')).to.equal('The national team, National');
    expect(localizer('en').words('{{force}}')).to.equal('[your force]');
    expect(localizer('cy').words({ cy: '{{shortForce}}' })).to.equal('[eich heddlu]');
  });

  it('leaves the campaign as it was', () => {
    useSample({ organisation: page });
    const local = localizer('en', national);
    local.words('{{force}}');
    expect(local.campaign.manifest.fields?.force).to.equal('The national team');
  });

  it('is words, whatever stands in it: no markup, no field, no pattern', () => {
    for (const name of ['<img src=x onerror=alert(1)>', '{{chief}} {{force}}', '$& $1 $`', 'A & B']) {
      useSample({ organisation: { en: name, cy: name } });
      expect(localizer('en', national).words('From {{ force }}.')).to.equal(`From ${name}.`);
      const place = document.createElement('div');
      render(localizer('en').text('From {{force}}.'), place);
      expect(place.textContent).to.equal(`From ${name}.`);
      expect(place.childElementCount).to.equal(0);
    }
  });

  it('stands in rich text too, in a link and in strong words', () => {
    useSample({ organisation: page });
    const body = { en: '**{{force}}** [at {{shortForce}}](a.html)', cy: '*{{force}}*' };
    const messages = [{ id: 'a', heading: 'Hello', body }];
    const { manifest } = compileManifest({ campaign: { title: 'T' }, messages }, url);
    const rich = (manifest.messages as { body: RichText }[])[0]?.body as RichText;
    expect(seen(localizer('en').rich(rich))).to.equal(
      '<p><strong>Westmark Police</strong> <a href="https://example.org/kit/a.html">at Westmark Police</a></p>',
    );
    expect(seen(localizer('cy').rich(rich))).to.equal('<p><em>Heddlu Westmark</em></p>');
  });
});

describe('an address', () => {
  for (const [written, meant] of [
    ['a.pdf', 'https://example.org/kit/a.pdf'],
    ['#contact', new URL('#contact', location.href).href],
    ['?lang=cy', new URL('?lang=cy', location.href).href],
    ['javascript:alert(1)', 'about:blank'],
  ] as const) {
    it(`${written} is ${written.startsWith('#') || written.startsWith('?') ? 'of the page' : 'of the manifest'}`, () => {
      expect(localizer('en').url(written)).to.equal(meant);
      expect(localizer('cy').url({ en: 'other', cy: written })).to.equal(meant);
    });
  }
});

describe('a widget on a page whose script tag names the force', () => {
  const picture = {
    url: new URL('/demo/campaigns/national/media/dog-walk-640x360.jpg', location.href).href,
    alt: { en: 'Families of {{force}}', cy: 'Teuluoedd {{force}}' },
    width: 640,
    height: 360,
  };
  const heading = { en: 'Thank you from {{force}}', cy: 'Diolch gan {{force}}' };
  const body = { en: 'All of **{{shortForce}}**, and {{chief}}', cy: 'Pawb yn **{{shortForce}}**' };
  const manifest = () => manifestOf({ messages: [{ id: 'a', heading, body, picture }] });

  for (const [lang, title, text, alt] of [
    [
      'en',
      'Thank you from Westmark Police',
      'All of Westmark Police, and [your chief constable]',
      'Families of Westmark Police',
    ],
    ['cy', 'Diolch gan Heddlu Westmark', 'Pawb yn Heddlu Westmark', 'Teuluoedd Heddlu Westmark'],
  ] as const) {
    it(`says so in its heading, its words and the picture’s alternative (${lang})`, async () => {
      useSample({ organisation: page });
      const widget = await mount(`<thank-you-banner manifest="${manifest()}"></thank-you-banner>`, { lang });
      expect(words(widget)).to.contain(title).and.to.contain(text);
      expect(part(widget, 'media')?.querySelector('img')?.alt).to.equal(alt);
    });
  }
});
