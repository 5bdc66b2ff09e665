import { expect } from '@open-wc/testing';
import { checkManifestFile } from '../../../src/placement/doctor/checks/check-manifest.js';
import type { Answer } from '../../../src/placement/doctor/checks/probe.js';
import { FakeProbes, factLine, lineOf } from './doctors-data.js';

const URL_OF_MANIFEST = 'https://kit.example/manifest.json?token=secret';
const BARE = 'https://kit.example/manifest.json';

const check = async (answer: Partial<Answer>, lang: 'en' | 'cy' = 'en') => {
  const json = { status: 200, type: 'application/json', ...answer };
  const { facts, findings } = await checkManifestFile(
    URL_OF_MANIFEST,
    new FakeProbes({ [URL_OF_MANIFEST]: json }),
    lang,
  );
  return { facts: facts.map(factLine), findings: findings.map(lineOf) };
};

const manifest = (more: object, about: object = {}) =>
  JSON.stringify({ campaign: { title: { en: 'Thank you', cy: 'Diolch' }, ...about }, ...more });

describe('The doctor says of the manifest', () => {
  const refused: [what: string, answer: Partial<Answer>, finding: string][] = [
    ['that it is not there', { status: 404 }, `error status ${BARE} 404`],
    ['that nothing answers', { outcome: 'network' }, `error network ${BARE}`],
    ['that its host sends no CORS header', { outcome: 'cors' }, `error cors ${BARE}`],
    ['that the policy forbids it', { outcome: 'csp', directive: 'connect-src' }, `error csp ${BARE} connect-src`],
    ['that a login page came', { type: 'text/html', text: '<!doctype html>' }, `error loginPage ${BARE}`],
    [
      'that it is not UTF-8',
      { text: '{"campaign":{"title":"Heddlu\ufffdr"}}', isUtf8: false },
      `error notUtf8 ${BARE}`,
    ],
    ['that it is not JSON', { text: '{"campaign":' }, `error notJson ${BARE}`],
    ['that it is JSON, but no manifest', { text: '[1]' }, `error notManifest ${BARE}`],
    ['that it has no campaign', { text: '{"messages":[]}' }, `error notManifest ${BARE}`],
  ];
  for (const [what, answer, finding] of refused) {
    it(what, async () => {
      expect((await check(answer)).findings).to.deep.equal([finding]);
    });
  }

  it('its title in the language asked for, how many items it has, and never the query of its address', async () => {
    const { facts, findings } = await check({ text: manifest({ messages: [{}, {}], videos: [] }) }, 'cy');
    expect(facts).to.include.members([
      `address: ${BARE}`,
      'status: 200',
      'title: Diolch',
      'items: messages 2, videos 0',
    ]);
    expect(facts.join()).not.to.contain('secret');
    expect(findings).to.deep.equal(['good manifestFine Diolch', 'warning notCompiled']);
  });

  it('that an overlay extends another, and what it changes', async () => {
    const text = JSON.stringify({ extends: 'https://national.example/m.json?x=1', messages: { 'thank-you': null } });
    const { facts, findings } = await check({ text });
    expect(facts).to.include.members(['extends: https://national.example/m.json', 'items: messages 1']);
    expect(findings).to.deep.equal(['good manifestFine ?', 'warning notCompiled']);
  });

  it('that it was changed since it was compiled', async () => {
    const { facts, findings } = await check({ text: `{"compiled":"3:9999",${manifest({}).slice(1)}` });
    expect(facts).to.include('compiled: changed');
    expect(findings).to.include('warning precompiledChanged');
  });

  it('that it is over, is to come, and is sent with another type', async () => {
    const old = await check({ type: 'text/plain', text: manifest({}, { until: '2020-01-01' }) });
    expect(old.findings).to.include.members(['warning over 1 January 2020', 'warning manifestType text/plain']);
    expect(old.facts).to.include.members(['from: notSet', 'until: 1 January 2020']);
    const coming = await check({ text: manifest({}, { from: '2999-01-01' }) });
    expect(coming.findings).to.include('warning notYet 1 January 2999');
  });
});
