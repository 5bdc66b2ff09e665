import { expect, fixture, html } from '@open-wc/testing';
import { checkElements, placementsIn, rootsOf } from '../../../src/placement/doctor/checks/check-elements.js';
import { whereIs } from '../../../src/placement/doctor/checks/where-is.js';
import { Watch } from '../../../src/placement/doctor/watch.js';
import { factLine, lineOf } from './doctors-data.js';

const watch = new Watch(() => {});
const check = (root: Node, patient = false) => {
  const { facts, findings } = checkElements(placementsIn(rootsOf(root, 'x-panel')), watch, patient);
  return { facts: facts.map(factLine), findings: findings.map(lineOf) };
};
const page = (markup: ReturnType<typeof html>) => fixture<HTMLElement>(html`<div>${markup}</div>`);

// A tag of ours that nobody defines in this file.
const TAG = 'campaign-signpost';

describe('The doctor says of widgets', () => {
  after(() => watch.stop());

  it('that there is none', async () => {
    expect(check(await page(html`<p>Words</p>`)).findings).to.deep.equal(['warning noWidget']);
  });

  it('that the script of one has not come, and where it is', async () => {
    const { facts } = check(
      await page(html`<main id="news"><campaign-signpost><p>Words</p></campaign-signpost></main>`),
    );
    expect(facts).to.deep.equal([`element: undefined <${TAG}> (main#news)`]);
  });

  it('that one is switched off, or in an editor', async () => {
    const { findings } = check(
      await page(html`
        <div data-campaign-widgets="off"><campaign-signpost><p>A</p></campaign-signpost></div>
        <div contenteditable="true"><campaign-signpost><p>B</p></campaign-signpost></div>
      `),
    );
    expect(findings).to.deep.equal([`note off <${TAG}> 1/2`, `note editor <${TAG}> 2/2`]);
  });

  it('that one was never closed, has no fallback, or is hidden', async () => {
    const { findings } = check(
      await page(html`
        <campaign-signpost><main>The page</main></campaign-signpost>
        <campaign-signpost></campaign-signpost>
        <p hidden><campaign-signpost><b>Words</b></campaign-signpost></p>
      `),
    );
    expect(findings).to.deep.equal([
      `error unclosed <${TAG}> 1/3`,
      `warning noFallback <${TAG}> 2/3`,
      `note hidden <${TAG}> 3/3`,
    ]);
  });

  it('that another script has defined the tag', async () => {
    customElements.define('social-channels', class extends HTMLElement {});
    expect(check(await page(html`<social-channels><p>Words</p></social-channels>`)).findings).to.deep.equal([
      'error foreign <social-channels>',
    ]);
  });

  it('which attributes mean nothing', async () => {
    const { findings } = check(await page(html`<campaign-signpost lang="xx" heading-level="9">A</campaign-signpost>`));
    expect(findings.filter((line) => line.includes('meaningless'))).to.have.lengthOf(2);
  });

  it('that one is in another component, where the loader does not look', async () => {
    const host = await page(html``);
    host.attachShadow({ mode: 'open' }).innerHTML = `<${TAG}>Words</${TAG}>`;
    expect(check(host.parentElement as HTMLElement).findings).to.include(`warning inShadow <${TAG}>`);
  });

  it('no more than 40 of them', async () => {
    const many = await page(
      html`${Array.from({ length: 43 }, () => html`<campaign-signpost>Words</campaign-signpost>`)}`,
    );
    const { facts } = check(many);
    expect(facts).to.have.lengthOf(41);
    expect(facts[40]).to.equal('element: … 3');
  });

  it('where it is: by the nearest id, else by the nearest part of the page', async () => {
    const root = await page(html`
      <footer><campaign-signpost>A</campaign-signpost></footer>
      <section id="help"><campaign-signpost>B</campaign-signpost></section>
    `);
    const places = [...root.querySelectorAll(TAG)].map(whereIs);
    expect(places).to.deep.equal([`<${TAG}> 1/2 (footer)`, `<${TAG}> 2/2 (section#help)`]);
  });
});
