import { expect } from '@open-wc/testing';
import { languageFacts } from '../../../src/campaign/language/facts.js';
import { chooseLanguage, languageOf, languages, languagesOf } from '../../../src/campaign/language/language.js';
import { languagesIn, languagesToHave } from '../../../src/campaign/language/languages-in.js';
import { ownNames } from '../../../src/campaign/language/own-names.js';
import { languageOfPath, pathSuffix, withoutSuffix } from '../../../src/campaign/language/paths.js';
import { englishNames } from '../../../src/i18n/compiler/language-names.js';

describe('the language of a value', () => {
  it('is the one that is asked for', () => {
    const value = { en: 'Thank you', cy: 'Diolch' };
    expect(chooseLanguage(value, 'en')).to.deep.equal({ value: 'Thank you', lang: 'en' });
    expect(chooseLanguage(value, 'cy')).to.deep.equal({ value: 'Diolch', lang: 'cy' });
  });

  it('is the other one where there is none, and says so', () => {
    expect(chooseLanguage({ en: 'Thank you' }, 'cy')).to.deep.equal({ value: 'Thank you', lang: 'en' });
    expect(chooseLanguage({ cy: 'Diolch' }, 'en')).to.deep.equal({ value: 'Diolch', lang: 'cy' });
  });

  it('is English where none is named', () => {
    expect(chooseLanguage('Thank you', 'cy')).to.deep.equal({ value: 'Thank you', lang: 'en' });
  });

  it('is the first that there is where there is none: English, then Welsh, then Irish', () => {
    expect(chooseLanguage({ cy: 'Diolch', en: 'Thank you' }, 'ga')).to.deep.equal({ value: 'Thank you', lang: 'en' });
    expect(chooseLanguage({ ga: 'Go raibh maith agat', cy: 'Diolch' }, 'en')).to.deep.equal({
      value: 'Diolch',
      lang: 'cy',
    });
    expect(chooseLanguage({ ga: 'Go raibh maith agat' }, 'cy')).to.deep.equal({
      value: 'Go raibh maith agat',
      lang: 'ga',
    });
  });

  it('a text that is empty on purpose stays empty', () => {
    expect(chooseLanguage({ en: 'A door', cy: '' }, 'cy')).to.deep.equal({ value: '', lang: 'cy' });
  });

  it('files and lists come per language too', () => {
    const file = { url: 'a.pdf' };
    expect(chooseLanguage({ cy: file }, 'en')).to.deep.equal({ value: file, lang: 'cy' });
    expect(chooseLanguage(file, 'cy')).to.deep.equal({ value: file, lang: 'en' });
    expect(chooseLanguage(['a'], 'cy')).to.deep.equal({ value: ['a'], lang: 'en' });
  });
});

describe('the languages of a value', () => {
  const rows: [value: unknown, languages: string[]][] = [
    [{ en: 'a', cy: 'b' }, ['en', 'cy']],
    [{ cy: 'b' }, ['cy']],
    [{ ga: 'c', en: 'a' }, ['en', 'ga']],
    [{ cy: 'b', de: 'c' }, ['cy']],
    [{ url: 'a.pdf' }, []],
    ['a', []],
    [['en'], []],
    [null, []],
    [undefined, []],
  ];
  for (const [value, languages] of rows) {
    it(`${JSON.stringify(value)}: ${languages.join(' and ') || 'the same for all'}`, () => {
      expect(languagesOf(value)).to.deep.equal(languages);
    });
  }
});

describe('the language that a tag means', () => {
  const tags: [tag: string | null | undefined, language: string | undefined][] = [
    ['cy', 'cy'],
    ['CY', 'cy'],
    ['cy-GB', 'cy'],
    ['cy_GB', 'cy'],
    ['en-GB-oxendict', 'en'],
    ['ga', 'ga'],
    ['ga-IE', 'ga'],
    ['cym', undefined],
    ['Cymraeg', undefined],
    ['english', undefined],
    ['fr', undefined],
    ['cy<b>', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [tag, language] of tags) {
    it(`${tag}: ${language ?? 'none that is known'}`, () => expect(languageOf(tag)).to.equal(language));
  }
});

describe('what is written down of a language', () => {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 10, 1 + day)));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));

  for (const lang of languages) {
    const { locale, months: named, days: called } = languageFacts[lang];

    it(`${englishNames[lang]}: twelve months, seven days, a locale, and a name of its own`, () => {
      expect(new Set(named)).to.have.property('size', months.length);
      expect(new Set(called)).to.have.property('size', days.length);
      expect(locale).to.match(new RegExp(`^${lang}_[A-Z]{2}$`));
      expect(ownNames[lang]).to.match(/^\p{Lu}/u);
    });

    it(`${englishNames[lang]}: the suffix of its pages leads back to it`, () => {
      const path = `embed/campaign-video/film${pathSuffix(lang)}.html`;
      expect(languageOfPath(path)).to.equal(lang);
      expect(withoutSuffix(path)).to.equal('embed/campaign-video/film');
    });
  }

  it('the names of months and days are those of CLDR, where the browser has them', () => {
    for (const lang of languages) {
      if (Intl.DateTimeFormat.supportedLocalesOf(lang).length === 0) continue;
      const { months: named, days: called } = languageFacts[lang];
      const names = (options: Intl.DateTimeFormatOptions, dates: Date[]) =>
        dates.map((date) => new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(date).toLowerCase());
      expect(names({ month: 'long' }, months)).to.deep.equal(named.map((name) => name.toLowerCase()));
      expect(names({ weekday: 'long' }, days)).to.deep.equal(called.map((name) => name.toLowerCase()));
    }
  });
});

describe('the languages of a campaign', () => {
  it('are English, and those that it has texts in', () => {
    expect(languagesIn({ campaign: { title: 'Thank you' } })).to.deep.equal(['en']);
    expect(languagesIn({ tips: [{ id: 'a', title: { ga: 'Leid' } }] })).to.deep.equal(['en', 'ga']);
  });

  it('are those that it declares, too', () => {
    expect(languagesIn({ campaign: { title: 'Thank you', languages: ['ga'] } })).to.deep.equal(['en', 'ga']);
  });

  it('are not those that names and merge fields of the library are in', () => {
    expect(
      languagesIn({ names: { ga: { en: 'Irish', cy: 'Gwyddeleg' } }, fields: { force: { cy: 'x' } } }),
    ).to.deep.equal(['en']);
  });

  it('that it is to have are English and Welsh, always, and what else it speaks', () => {
    expect(languagesToHave({ campaign: { title: 'Thank you' } })).to.deep.equal(['en', 'cy']);
    expect(languagesToHave({ campaign: { title: { ga: 'Go raibh maith agat' } } })).to.deep.equal(['en', 'cy', 'ga']);
  });
});
