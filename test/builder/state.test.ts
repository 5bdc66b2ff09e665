import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { initial, ownKeys, readState, type State, steps, writeState } from '../../src/builder/state.js';
import type { Tag } from '../../src/widgets/registry.js';
import { widgets } from './builder-for-tests.js';

const isTag = (tag: string): tag is Tag => widgets.some((widget) => widget.tag === tag);
const isAttribute = (tag: string, name: string) =>
  Boolean(widgets.find((widget) => widget.tag === tag)?.attributes.some((attribute) => attribute.name === name));
const read = (hash: string) => readState(hash, isTag, isAttribute);

const someState: fc.Arbitrary<State> = fc.constantFrom(...widgets).chain(({ tag, attributes }) =>
  fc.record({
    step: fc.constantFrom(...steps),
    tag: fc.constant(tag),
    attributes: fc
      .subarray(attributes.map(({ name }) => name))
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fc.string({ unit: 'grapheme' })])))),
    theme: fc.dictionary(
      fc.stringMatching(/^--campaign-[a-z]{1,8}$/),
      fc.constantFrom('#1d3f72', 'light-dark(#1d3f72, #a9c8f5)', '0', '1.25em', 'Georgia, serif'),
    ) as fc.Arbitrary<Record<string, string>>,
    width: fc.constantFrom(0, 375, 640, 1200),
    scheme: fc.constantFrom('light', 'dark'),
    host: fc.constantFrom('', 'reset'),
    place: fc.constantFrom('', 'wordpress'),
    form: fc.constantFrom('', 'frame'),
    pinned: fc.boolean(),
    short: fc.boolean(),
    themed: fc.boolean(),
    draft: fc.string({ unit: fc.constantFrom(...'abcXYZ019-_') }),
  }),
);

describe('The builder’s address', () => {
  it('holds all of its state: whoever opens it sees the same', () => {
    fc.assert(
      fc.property(someState, (state) => {
        const { attributes, theme, ...rest } = read(`#${writeState(state)}`);
        expect({ ...attributes }).to.deep.equal({ ...state.attributes });
        expect({ ...theme }).to.deep.equal({ ...state.theme });
        const { attributes: _, theme: __, ...expected } = state;
        expect(rest).to.deep.equal(expected);
      }),
    );
  });

  it('may be empty', () => {
    expect(read('')).to.deep.equal(initial);
  });

  it('is read as far as it makes sense', () => {
    const state = read('#step=dance&widget=script&onclick=alert(1)&--campaign-radius=0&preview-width=9e9&scheme=sepia');
    expect(state).to.deep.equal({ ...initial, theme: { '--campaign-radius': '0' } });
  });

  it('brings nothing into the theme that would load something', () => {
    const theme = '--campaign-color-accent=url(https://evil.example/a.png)&--campaign-radius=0;}body{';
    expect(read(`#${theme}`).theme).to.deep.equal({});
  });

  it('has no attribute of another widget', () => {
    expect(read('#widget=thank-you-banner&view=table&variant=hero').attributes).to.deep.equal({ variant: 'hero' });
  });

  it('means one thing: no attribute of a widget is called like a word of the builder’s own', () => {
    const names = widgets.flatMap(({ attributes }) => attributes.map(({ name }) => name));
    expect(names.filter((name) => ownKeys.includes(name))).to.deep.equal([]);
  });
});
