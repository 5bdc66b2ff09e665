import { expect } from '@open-wc/testing';
import { checkSetup } from '../../../src/placement/doctor/checks/check-setup.js';
import type { LoaderSettings } from '../../../src/placement/script/settings.js';
import { factLine, lineOf } from './doctors-data.js';

const BASE = 'https://kit.example/kit/';
const own: LoaderSettings = {
  base: BASE,
  manifest: `${BASE}manifest.json`,
  allow: ['https://kit.example'],
  advice: [],
};

/** Script tags that nobody runs: no such type. */
function scripts(...tags: [src: string, attributes?: Record<string, string>][]): void {
  for (const [src, attributes = {}] of tags) {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries({ type: 'text/nothing', src, ...attributes }))
      script.setAttribute(name, value);
    script.className = 'ours';
    document.head.append(script);
  }
}

const check = (settings = own, inForce = settings, copies: { version: string; base: string }[] = []) => {
  const { facts, findings } = checkSetup(settings, inForce, '1.2.3', copies);
  return { facts: facts.map(factLine), findings: findings.map(lineOf) };
};

describe('The doctor says of the script', () => {
  afterEach(() => {
    for (const script of document.querySelectorAll('.ours')) script.remove();
  });

  it('its version, its address without a query, and its integrity', () => {
    scripts([`${BASE}campaign-widgets.js?lang=cy`]);
    const { facts, findings } = check();
    expect(facts.slice(0, 3)).to.deep.equal(['version: 1.2.3', `script: ${BASE}campaign-widgets.js`, 'integrity: no']);
    expect(findings).to.deep.equal(['good running 1.2.3']);
  });

  it('that it is pinned', () => {
    scripts([`${BASE}campaign-widgets.1a2b3c4d.js`, { integrity: 'sha256-x' }]);
    expect(check().facts).to.include.members([`script: ${BASE}campaign-widgets.1a2b3c4d.js`, 'integrity: sha256-x']);
  });

  it('that a second copy is on the page, and of which version', () => {
    const other = 'https://other.example/campaign-widgets.all.js';
    scripts([other], [`${BASE}campaign-widgets.js`]);
    expect(check().findings).to.include(`warning secondCopy ${other}`);
    const { facts, findings } = check(own, own, [{ version: '0.9.0', base: 'https://other.example/' }]);
    expect(findings).to.include(`warning otherVersion ${other} 0.9.0`);
    expect(facts).to.include(`copy: ${other}, 0.9.0`);
  });

  it('that page scripts are on the page, alone or beside the loader: nothing is wrong with that', () => {
    scripts([`${BASE}pages/home.js`], [`${BASE}pages/thank-you-banner.js`], [`${BASE}campaign-widgets.js`]);
    const { facts, findings } = check();
    expect(facts).to.include.members([`script: ${BASE}pages/home.js`, `copy: ${BASE}campaign-widgets.js`]);
    expect(findings).to.deep.equal(['good running 1.2.3']);
  });

  it('where each setting comes from', () => {
    scripts([`${BASE}campaign-widgets.js?lang=cy`, { 'data-organisation': 'Northshire Police' }]);
    const { facts } = check({ ...own, lang: 'cy', organisation: { en: 'Northshire Police' } });
    expect(facts).to.include.members([
      `manifest: standard ${BASE}manifest.json`,
      'allow: standard https://kit.example',
      'lang: fromAddress cy ?lang=',
      'organisation: fromTag Northshire Police data-organisation',
    ]);
  });

  it('that the settings of the first script are in force', () => {
    scripts([`${BASE}campaign-widgets.js`]);
    const first = { ...own, manifest: 'https://first.example/manifest.json' };
    expect(check(own, first).facts).to.include('manifest: fromFirst https://first.example/manifest.json');
  });

  it('what is wrong on its tag', () => {
    const { findings } = check({
      ...own,
      advice: [
        ['allow', 'example'],
        ['meta', 'https://x.example/m.json?a=b'],
      ],
    });
    expect(findings).to.include.members(['warning allow example', 'warning meta https://x.example/m.json']);
  });
});
