import { expect } from '@open-wc/testing';
import type { Placement } from '../../../src/placement/doctor/checks/check-elements.js';
import { checkFiles, checkScripts, checkViolations } from '../../../src/placement/doctor/checks/check-loading.js';
import { FakeProbes, factLine, lineOf } from './doctors-data.js';

const BASE = 'https://kit.example/';
const js = { status: 200, type: 'text/javascript' };
const element = document.createElement('div');
const placed = (state: Placement['state']): Placement => ({ element, tag: 'family-voices', state });
const files = (
  answers: ConstructorParameters<typeof FakeProbes>[0],
  mayCome = false,
  state: Placement['state'] = 'undefined',
) =>
  checkFiles(
    [placed(state), placed(state)],
    () => ['chunks/core.js', 'chunks/own.js'],
    BASE,
    new FakeProbes(answers),
    () => mayCome,
  );

describe('The doctor says of the kit’s files', () => {
  it('which one did not come, once, and that the widget cannot', async () => {
    const { findings, unsettled } = await files({ [`${BASE}chunks/core.js`]: js });
    expect(findings.map(lineOf)).to.deep.equal([
      'error notLoaded <family-voices>',
      `error status ${BASE}chunks/own.js 404`,
    ]);
    expect(unsettled).to.equal(false);
  });

  it('that one is no script', async () => {
    const { findings } = await files({
      [`${BASE}chunks/core.js`]: js,
      [`${BASE}chunks/own.js`]: { status: 200, type: 'text/plain' },
    });
    expect(findings.map(lineOf)).to.include(`error scriptType ${BASE}chunks/own.js text/plain`);
  });

  it('nothing yet while all can be had: they may be on their way', async () => {
    const all = { [`${BASE}chunks/core.js`]: js, [`${BASE}chunks/own.js`]: js };
    expect(await files(all, true)).to.deep.equal({ findings: [], facts: [], unsettled: true });
    expect((await files(all)).findings.map(lineOf)).to.deep.equal(['error notLoaded <family-voices>']);
  });

  it('nothing of widgets that are there', async () => {
    expect((await files({}, false, 'alive')).findings).to.deep.equal([]);
  });

  it('that a script lacks CORS only where its tag asks for it', async () => {
    const plain = document.createElement('script');
    const checked = document.createElement('script');
    checked.crossOrigin = 'anonymous';
    for (const script of [plain, checked])
      Object.defineProperty(script, 'src', { value: `${BASE}campaign-widgets.js` });
    const probes = new FakeProbes({ [`${BASE}campaign-widgets.js`]: { outcome: 'cors' } });
    expect(await checkScripts([plain], probes)).to.deep.equal([]);
    expect((await checkScripts([checked], probes)).map(lineOf)).to.deep.equal([
      `error cors ${BASE}campaign-widgets.js`,
    ]);
  });

  it('what the page’s policy refused: ours as problems, the rest as facts', () => {
    const { facts, findings } = checkViolations(
      [
        { directive: 'img-src', blocked: `${BASE}media/a.jpg?x=1` },
        { directive: 'script-src', blocked: 'https://analytics.example/a.js' },
        { directive: 'script-src', blocked: 'inline' },
      ],
      ['https://kit.example'],
    );
    expect(findings.map(lineOf)).to.deep.equal([`error csp ${BASE}media/a.jpg img-src`]);
    expect(facts.map(factLine)).to.deep.equal([
      `violation: img-src: ${BASE}media/a.jpg`,
      'violation: script-src: https://analytics.example/a.js',
      'violation: script-src: inline',
    ]);
  });
});
