// On pages another module stands for Lit: it draws the same, step by step.
import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import { prepare } from '../../build/vite/prepare.ts';
import * as pages from '../../src/element/lit-for-pages/index.js';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
type Scenario = (html: Html) => unknown[];

const prepared: Html = (strings, ...values) => pages.html(prepare(strings, 'a test'), ...values);
const onPages = pages.LitElement as unknown as typeof lit.LitElement;
/** Without what either leaves between nodes. */
const markup = (root: Node) => (root as Element).innerHTML.replace(/<!--.*?-->/g, '');

const kinds = (html: Html): unknown[] => [
  'words',
  html`<b>1</b>`,
  ['a', html`<i>b</i>`, 3],
  lit.nothing,
  document.createElement('hr'),
  0,
  html`<b>2</b>`,
  [],
  false,
  html`<u>${'c'}</u>`,
  null,
  ['d'],
  undefined,
  '<em>',
];

const scenarios: Record<string, Scenario> = {
  'text of every kind, each after each other': (html) =>
    kinds(html).flatMap((first) =>
      kinds(html).flatMap((second) => [html`<p>a ${first} b</p>`, html`<p>a ${second} b</p>`]),
    ),
  'one after another, and one at the end': (html) =>
    kinds(html).map((value, index, all) => html`<p>${value}${all.at(-index)}<b></b>${index}</p>`),
  'lists that grow, shrink and change': (html) =>
    [
      [1, 2, 3],
      [3, 1],
      [],
      ['<', html`<i>x</i>`],
      [html`<i>y</i>`, 1, [2, [3, html`<b>z</b>`]], 4],
      [[], 1, []],
      [1],
    ].map((list) => html`<ul>${list.map((each) => html`<li>${each}</li>`)}</ul>${list}<hr>`),
  'no change': (html) =>
    [
      [1, lit.noChange],
      [lit.noChange, 2, html`<b>3</b>`],
      [4, lit.noChange, lit.noChange],
      lit.noChange,
      [lit.noChange],
    ].map((value) => html`<p>${value}</p>`),
  'sets of values': (html) => [html`${new Set([1, 2])}`, html`${new Set([2])}`],
  attributes: (html) =>
    ['a', '', undefined, null, 0, false, lit.nothing, 'b', 'b', lit.nothing].map(
      (value) => html`<a href=${value} class="x ${value} y ${value}" title='${value}' lang="en">${value}</a>`,
    ),
  'attributes that are there or not': (html) =>
    [true, false, '', 'x', lit.nothing, null, 1].map(
      (value) => html`<input ?disabled=${value} type="text" ?required="${value}">`,
    ),
  'void elements that close themselves': (html) => ['a', 'b'].map((value) => html`<img alt=${value}/><br/>${value}`),
  properties: (html) =>
    ['a', undefined, lit.nothing, 'b'].map((value) => html`<input .value=${value} .title=${value}>`),
  listeners: (html) =>
    [1, 2, lit.nothing, 3].map((value) => {
      const listener = value !== lit.nothing && ((event: Event) => (event.target as Element).append(String(value)));
      return html`<button @click=${listener || lit.nothing}></button>`;
    }),
  'templates within templates': (html) =>
    [1, 2, 1].map(
      (value) => html`${value === 1 ? html`<p>${html`<b>${value}</b>`}</p>` : html`<p>${html`<i>${value}</i>`}</p>`}`,
    ),
  'the same template twice': (html) => {
    const part = (value: unknown) => html`<li data-x=${value}>${value}</li>`;
    return [1, 2].map((value) => html`${part(value)}${part(value + 1)}`);
  },
  'what data cannot pass for': (html) =>
    ['a', '<img src=x onerror=alert(1)>'].map((value) => html`<p title=${value}>${value}</p>`),
};

describe('What stands for Lit on pages', () => {
  for (const [what, scenario] of Object.entries(scenarios)) {
    it(`draws as Lit does: ${what}`, async () => {
      const drawn = await Promise.all(
        [
          { html: lit.html as Html, base: lit.LitElement },
          { html: prepared, base: onPages },
        ].map(({ html, base }) => steps(html, base, scenario)),
      );
      expect(drawn[1]).to.deep.equal(drawn[0]);
      expect(drawn[0]?.length).to.be.above(1);
    });
  }

  it('draws no data as a template', async () => {
    const element = make(onPages);
    for (const forged of [
      { text: '<img>', values: [] },
      { _$litType$: 1, strings: ['<img>'], values: [] },
    ]) {
      element.drawn = prepared`<p>${forged}</p>`;
      await element.updateComplete;
      expect(element.renderRoot.querySelector('img')).to.equal(null);
    }
  });
});

interface Drawing extends lit.LitElement {
  drawn: unknown;
}

let count = 0;

function make(base: typeof lit.LitElement): Drawing {
  class Tested extends base {
    declare drawn: unknown;

    override render() {
      return this.drawn;
    }
  }
  Tested.createProperty('drawn', { attribute: false });
  customElements.define(`tested-${++count}`, Tested);
  const element = document.body.appendChild(new Tested());
  after(() => element.remove());
  return element;
}

/** The markup after each step. */
async function steps(html: Html, base: typeof lit.LitElement, scenario: Scenario): Promise<unknown[]> {
  const element = make(base);
  const seen: unknown[] = [];
  for (const value of scenario(html)) {
    element.drawn = value;
    await element.updateComplete;
    for (const button of element.renderRoot.querySelectorAll('button')) button.click();
    for (const { value, title } of element.renderRoot.querySelectorAll('input')) seen.push(value, title);
    seen.push(markup(element.renderRoot));
  }
  return seen;
}

describe('An element on pages', () => {
  for (const [name, told] of Object.entries<(base: typeof lit.LitElement) => Promise<unknown[]>>({ life })) {
    it(`lives as Lit’s does: ${name}`, async () => {
      const expected = await told(lit.LitElement);
      expect(await told(onPages)).to.deep.equal(expected);
      expect(expected.length).to.be.above(20);
    });
  }
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
  Object.assign(element, { text: 'early' });
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
