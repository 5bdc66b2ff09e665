import { expect } from '@open-wc/testing';
import { packText } from '../../../src/builder/manifest/packed-text.js';
import { restoreDraft } from '../../../src/builder/manifest/restore-draft.js';
import { BASE, builderFor, ROOT } from './step.js';

describe('An address with a draft in it', () => {
  it('shows the draft in every step, without the manifest step', async () => {
    const text = `{ "extends": "${BASE}manifest.json", "messages": { "ours": { "heading": "Ours" }, "order": ["ours"] } }`;
    const builder = builderFor({ hash: `#step=copy&draft=${await packText(text)}` });
    await restoreDraft(builder);
    expect(builder.state.step).to.equal('copy');
    expect(builder.draft?.manifest.messages).to.be.an('array').with.nested.property('[0].heading', 'Ours');
    expect(JSON.stringify(builder.draft?.manifest)).to.contain(`"url":"${ROOT}media/`);
    const page = builder.pages.find(
      ({ tag, item, lang }) => tag === 'thank-you-banner' && item === 'ours' && lang === 'cy',
    );
    expect(page?.path).to.equal('embed/thank-you-banner/ours.cy.html');
  });

  for (const [what, draft] of [
    ['that cannot be unpacked', async () => 'abc'],
    ['that is no JSON', async () => packText('Dear team')],
    ['whose campaign cannot be read', async () => packText('{ "extends": "http://elsewhere.example/manifest.json" }')],
  ] as const) {
    it(`${what} leads to the manifest step, which says why`, async () => {
      const builder = builderFor({ hash: `#step=copy&draft=${await draft()}` });
      await restoreDraft(builder);
      expect(builder.state.step).to.equal('manifest');
      expect(builder.draft === undefined).to.equal(true);
    });
  }

  it('that has none stays with the published campaign', async () => {
    const builder = builderFor({ hash: '#step=copy' });
    await restoreDraft(builder);
    expect(builder.state.step).to.equal('copy');
    expect(builder.draft === undefined).to.equal(true);
  });
});
