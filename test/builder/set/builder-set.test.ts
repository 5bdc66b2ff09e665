import { expect } from '@open-wc/testing';
import '../../../src/builder/set/builder-set.js';
import type { BuilderPart } from '../../../src/builder/builder-part.js';
import type { InterfaceLanguage } from '../../../src/campaign/language/language.js';
import { builderSet } from '../../../src/i18n/builder/set.js';
import type { BuilderData } from '../../../src/publish/pages/builder-data.js';
import { data, enter, newBuilder, openPart, widgets } from '../builder-for-tests.js';

const find = <Found extends HTMLElement = HTMLInputElement>(part: BuilderPart, selector: string) =>
  part.renderRoot.querySelector(selector) as Found;
const labelled = (part: BuilderPart, words: string) =>
  [...part.renderRoot.querySelectorAll('label')].find((label) => label.textContent?.trim().startsWith(words))
    ?.control as HTMLInputElement;

describe('The form of a widget', () => {
  for (const { tag, attributes } of widgets) {
    it(`of <${tag}> has a field for each of its attributes`, async () => {
      const builder = newBuilder('en', `#step=set&widget=${tag}`);
      const part = await openPart('builder-set', builder);
      const named = [...part.renderRoot.querySelectorAll('code.name')].map(({ textContent }) => textContent);
      const expected = attributes.map(({ name }) => name).filter((name) => name !== 'item' || builder.choices.item);
      expect(named.toSorted()).to.deep.equal(expected.toSorted());
    });
  }

  it('offers the items of the campaign by their titles', async () => {
    const builder = newBuilder('cy', '#step=set&widget=campaign-video');
    const part = await openPart('builder-set', builder);
    const options = [...find<HTMLSelectElement>(part, '#item').options].map(({ text }) => text.trim());
    expect(options).to.include('Y ffilm');
    enter(find<HTMLSelectElement>(part, '#item'), 'film');
    expect(builder.state.attributes).to.deep.equal({ item: 'film' });
    enter(find<HTMLSelectElement>(part, '#item'), '');
    expect(builder.state.attributes).to.deep.equal({});
  });

  it('says nothing that is so by itself', async () => {
    const builder = newBuilder('en', '#step=set&widget=thank-you-banner');
    const part = await openPart('builder-set', builder);
    labelled(part, 'Head of a page').click();
    labelled(part, 'Readers may hide it').click();
    labelled(part, 'Welsh').click();
    expect(builder.state.attributes).to.deep.equal({ variant: 'hero', dismissible: '', lang: 'cy' });
    labelled(part, 'Card').click();
    labelled(part, 'Readers may hide it').click();
    labelled(part, 'Same as the page').click();
    expect(builder.state.attributes).to.deep.equal({});
  });

  it('offers the languages of the interface, and any other that the campaign speaks', async () => {
    const offered = async (lang: InterfaceLanguage, kit?: Partial<BuilderData>) => {
      const part = await openPart('builder-set', newBuilder(lang, '#step=set&widget=thank-you-banner', undefined, kit));
      return [...part.renderRoot.querySelectorAll<HTMLInputElement>('input[name=lang]')].map(({ labels }) =>
        labels?.[0]?.textContent?.trim(),
      );
    };
    expect(await offered('en')).to.deep.equal([builderSet.en.asPage, 'English', 'Welsh']);
    const [page] = data.pages;
    const pages = [
      ...data.pages,
      { ...page, lang: 'ga' as const, path: 'embed/thank-you-banner.ga.html' },
    ] as typeof data.pages;
    expect((await offered('en', { pages })).at(-1)).to.equal('Irish');
    expect((await offered('cy', { pages })).at(-1)).to.equal('Gwyddeleg');
  });

  it('takes some of a list in the order in which they are ticked', async () => {
    const builder = newBuilder('en', '#step=set&widget=campaign-hub');
    const part = await openPart('builder-set', builder);
    labelled(part, 'Social media graphics').click();
    await part.updateComplete;
    labelled(part, 'Films').click();
    expect(builder.state.attributes.sections).to.equal('graphics videos');
    await part.updateComplete;
    labelled(part, 'Social media graphics').click();
    expect(builder.state.attributes.sections).to.equal('videos');
  });

  it('keeps what is no number, says so, and does not use it', async () => {
    const builder = newBuilder('en', '#step=set&widget=thank-you-banner&heading-level=3');
    const part = await openPart('builder-set', builder);
    const field = find(part, '#heading-level');
    enter(field, '9');
    await part.updateComplete;
    expect(builder.state.attributes).to.deep.equal({ 'heading-level': '3' });
    expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['9', 'true']);
    expect(find(part, '#heading-level-wrong').textContent?.trim()).to.equal('Write a whole number from 2 to 6.');
    enter(field, '4');
    await part.updateComplete;
    expect(builder.state.attributes).to.deep.equal({ 'heading-level': '4' });
    expect(find(part, '#heading-level-wrong').textContent?.trim()).to.equal('');
  });

  it('goes back to how the widget comes', async () => {
    const builder = newBuilder('en', '#step=set&widget=resource-list&layout=cards&limit=3&types=poster');
    const part = await openPart('builder-set', builder);
    [...part.renderRoot.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Reset to defaults')
      ?.click();
    await part.updateComplete;
    expect(builder.state.attributes).to.deep.equal({});
    expect(find(part, '#limit').value).to.equal('');
  });
});

describe('The attributes of one widget', () => {
  for (const { tag, attributes } of widgets) {
    for (const { name, description, about } of attributes) {
      if (!about) continue;
      it(`${name} of <${tag}> offers what it may name, where it takes some of a list`, () => {
        const takesList = description.includes('separated by spaces');
        expect(about.names, 'names, in about.ts').to.equal(takesList ? (about.names ?? 'missing') : undefined);
      });
    }
  }
});

describe('The attributes that every widget has', () => {
  const common = widgets[0]?.attributes.filter(({ about }) => !about) ?? [];
  for (const lang of ['en', 'cy'] as const) {
    for (const { name, type, description } of common) {
      it(`${name} has a name, help and a name for each value in ${lang}`, () => {
        const { labels, help, values } = builderSet[lang];
        expect(labels[name], 'label').to.be.a('string');
        expect(help[name] ?? (lang === 'en' ? description : undefined), 'help').to.be.a('string').that.is.not.empty;
        for (const [, value] of type.matchAll(/'([^']+)'/g)) expect(values[value ?? ''], value).to.be.a('string');
      });
    }
  }

  it('are four', () => {
    expect(common.map(({ name }) => name)).to.have.members(['manifest', 'item', 'lang', 'heading-level']);
  });
});
