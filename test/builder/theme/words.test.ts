import { expect } from '@open-wc/testing';
import { builderTheme } from '../../../src/i18n/builder/theme.js';

type Words = { [key: string]: string | ((...values: never[]) => string) | Words };

function* phrases(words: Words, path = ''): Generator<[key: string, said: string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [path + key, value];
    else if (typeof value === 'object') yield* phrases(value, `${path}${key}.`);
    else
      for (const count of [1, 2, 3, 7]) yield [`${path}${key} ${count}`, value(...(Array(4).fill(count) as never[]))];
  }
}

describe('The words of the theme step', () => {
  const { en, cy } = builderTheme as unknown as { en: Words; cy: Words };

  it('are there in both languages, none of them left in English', () => {
    const english = new Map(phrases(en));
    const welsh = [...phrases(cy)];
    expect(welsh.map(([key]) => key)).to.deep.equal([...english.keys()]);
    for (const [key, said] of welsh) if (/[a-z] [a-z]/i.test(said)) expect(said, key).not.to.equal(english.get(key));
  });

  it('are printed well, and never shout', () => {
    for (const [key, said] of [...phrases(en), ...phrases(cy)])
      expect(said, key)
        .to.match(/\S/)
        .and.not.match(/['"!]|undefined|click here|cliciwch yma/i);
  });

  it('count as each language does', () => {
    expect(builderTheme.en.importDone(1)).to.equal('1 value was taken.');
    expect([1, 2, 3].map(builderTheme.cy.importDone)).to.deep.equal([
      'Wedi cymryd 1 gwerth.',
      'Wedi cymryd 2 werth.',
      'Wedi cymryd 3 gwerth.',
    ]);
  });
});
