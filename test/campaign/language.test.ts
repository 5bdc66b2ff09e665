import { expect } from '@open-wc/testing';
import { chooseLanguage, languagesOf } from '../../src/campaign/language.js';

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
