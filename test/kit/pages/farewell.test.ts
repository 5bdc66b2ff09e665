// Why: a page that still has the script tag of a campaign that is over shows what its editors wrote, whichever script its
// visitor's browser has.
import { expect } from '@open-wc/testing';
import { Campaign } from '../../../src/campaign/campaign.js';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { farewellFiles } from '../../../src/publish/pages/farewell-files.js';
import type { Fault } from '../../servers/faulty-kit.js';
import { openHostPage, widgets } from '../host-page.js';
import { showsFallback } from '../what-shows.js';

const base = 'https://www.example.org/campaign/';
const { manifest } = compileManifest({ campaign: { title: 'Thank you', url: 'https://www.example.org/' } }, base);
const files = farewellFiles({ base, campaign: new Campaign(`${base}manifest.json`, manifest), pages: [] });

const faultFor = (name: string, type: string): Fault => ({
  path: `^${name.replace('.', '\\.')}$`,
  body: files.find(({ path }) => path === name)?.content as string,
  type,
});

describe('With the last kit of a campaign', () => {
  it('the script does nothing: every fallback shows, nothing else is asked for and nothing said', async () => {
    const page = await openHostPage({ body: widgets, faults: [faultFor('campaign-widgets.js', 'text/javascript')] });
    expect(page.all().every(showsFallback)).to.equal(true);
    expect(await page.paths()).to.deep.equal(['campaign-widgets.js']);
    expect(page.console).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
  });

  for (const file of ['campaign-widgets.js', 'campaign-widgets.pinned.js']) {
    it(`a page with an earlier ${file} keeps every fallback, with one line`, async () => {
      const faults = [{ ...faultFor('manifest.json', 'application/json'), times: 9 }];
      const page = await openHostPage({ body: widgets, faults, script: { file } });
      await page.failed(3);
      expect(page.all().every(showsFallback)).to.equal(true);
      expect(page.console).to.have.lengthOf(1);
      expect(page.console[0]).to.match(/the campaign in \S+manifest\.json is not in date/);
      expect(page.trouble).to.deep.equal([]);
    });
  }
});
