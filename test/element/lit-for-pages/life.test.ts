// On pages another module stands for Lit: its elements are told the same, in the same order.
import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as pages from '../../../src/element/lit-for-pages/index.js';

let count = 0;

it('An element on pages lives as Lit’s does', async () => {
  const expected = await life(lit.LitElement);
  expect(await life(pages.LitElement as unknown as typeof lit.LitElement)).to.deep.equal(expected);
  expect(expected.length).to.be.above(20);
});

/** All that an element is told, and what it is then. */
async function life(base: typeof lit.LitElement): Promise<unknown[]> {
  const seen: unknown[] = [];
  const tell = (...what: unknown[]) => seen.push(what);

  const [sheet, other] = [new CSSStyleSheet(), new CSSStyleSheet()];
  class Parent extends base {
    static override styles = [sheet, [other, sheet]];
    declare text: string;
    declare given: unknown;

    constructor() {
      super();
      this.text = 'first';
      this.given = 0;
      tell('made');
    }

    override shouldUpdate(changed: lit.PropertyValues) {
      tell('should', [...changed], this.hasUpdated, this.isUpdatePending);
      return this.text !== 'no';
    }

    override willUpdate(changed: lit.PropertyValues) {
      tell('will', [...changed]);
      if (this.text === 'more') this.given = 'more';
    }

    override render() {
      tell('render', this.text, this.given);
      if (this.text === 'fails') throw new Error('It fails.');
      return this.text;
    }

    override performUpdate() {
      try {
        super.performUpdate();
      } catch (error) {
        tell(String(error));
      }
    }

    override updated(changed: lit.PropertyValues) {
      tell('updated', [...changed], this.isUpdatePending);
      if (this.text === 'again') this.text = 'twice';
    }
  }
  Parent.createProperty('text');
  Parent.createProperty('given', { attribute: 'what-is-given', converter: (value) => value && `<${value}>` });

  class Child extends Parent {
    declare open: boolean;
    declare size: number;
  }
  Child.createProperty('open', { type: Boolean });
  Child.createProperty('size', { type: Number });

  const tag = `told-${++count}`;
  const element = document.createElement(tag) as Child;
  // Before it is of its class.
  Object.assign(element, { text: 'early', given: undefined });
  element.setAttribute('size', '12');
  document.body.append(element);
  customElements.define(tag, Child);
  after(() => element.remove());
  tell(
    Child.observedAttributes,
    Parent.elementProperties.size,
    Child.elementStyles.map((each) => each === sheet),
  );
  const next = async (change: () => void) => {
    change();
    tell('pending', element.isUpdatePending);
    tell('complete', await element.updateComplete, element.shadowRoot?.textContent, element.size, element.open);
  };
  await next(() => {});
  await next(() => element.setAttribute('open', ''));
  await next(() => element.removeAttribute('open'));
  await next(() => element.setAttribute('size', 'x'));
  await next(() => element.removeAttribute('size'));
  await next(() => element.setAttribute('what-is-given', 'this'));
  await next(() => element.setAttribute('TEXT', 'same'));
  await next(() => (element.text = 'same'));
  await next(() => Object.assign(element, { text: 'a', given: 1 }, { text: 'b' }));
  await next(() => (element.text = 'no'));
  await next(() => (element.text = 'more'));
  await next(() => (element.text = 'again'));
  await next(() => element.requestUpdate());
  await next(() => element.requestUpdate('given'));
  await next(() => (element.text = 'fails'));
  await next(() => (element.text = 'well'));
  for (const controller of ['one', 'two'])
    element.addController({
      hostConnected: () => tell(controller),
      hostDisconnected: () => tell('not', controller),
      hostUpdate: () => tell('before', controller),
      hostUpdated: () => tell('after', controller, element.hasUpdated, element.isUpdatePending),
    });
  await next(() => (element.text = 'told'));
  await next(() => (element.text = 'no'));
  await next(() => element.remove());
  await next(() => (element.text = 'away'));
  await next(() => document.body.append(element));
  return seen;
}
