// On pages another module stands for Lit: it draws the same, step by step.
import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import { prepare } from '../../../build/vite/prepare.ts';
import * as pages from '../../../src/element/lit-for-pages/index.js';

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
