import { expect } from '@open-wc/testing';
import { openHostPage, widgets } from '../host-page.js';
import { showsFallback } from '../what-shows.js';
import { asksFor, banner, campaign, NORTHSHIRE } from './pages.js';

describe('The script tag’s settings', () => {
  const faults = [{ path: '^other\\.json', body: campaign('Another campaign') }];

  it('data-manifest names the campaign', async () => {
    const page = await openHostPage({
      body: banner,
      faults,
      script: { attrs: { 'data-manifest': '{KIT}/other.json' } },
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Another campaign');
    expect(await asksFor(page, 'manifest.json')).to.equal(0);
  });

  it('?manifest= in the script’s address names the campaign, for sites that allow no attributes', async () => {
    const page = await openHostPage({
      body: banner,
      faults,
      script: { file: 'campaign-widgets.js?manifest={KIT}/other.json' },
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Another campaign');
  });

  it('a meta element in the head names the campaign', async () => {
    const head = '<meta name="campaign-widgets:manifest" content="{KIT}/other.json">';
    const page = await openHostPage({ body: banner, faults, head });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Another campaign');
  });

  it('a meta element that names a foreign origin is refused in one line, and the kit’s own campaign shows', async () => {
    const head = '<meta name="campaign-widgets:manifest" content="{OTHER}/other.json">';
    const page = await openHostPage({ body: banner, faults, head });
    await page.ready();
    await page.until(
      () => page.console.length > 0,
      () => 'a line on the console',
    );
    expect(page.title('thank-you-banner')).to.equal(NORTHSHIRE);
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.contain('data-allow');
    expect(await asksFor(page, 'other.json')).to.equal(0);
  });

  it('a meta element in the text, where a visitor may have put it, names nothing', async () => {
    const meta = '<meta name="campaign-widgets:manifest" content="{KIT}/other.json">';
    const page = await openHostPage({ body: meta + banner, faults });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal(NORTHSHIRE);
  });

  it('a widget’s manifest at a foreign origin is refused in one line that says what to list', async () => {
    const other = '<thank-you-banner manifest="{OTHER}/other.json"><p>Thank you</p></thank-you-banner>';
    const page = await openHostPage({ body: other.repeat(3), faults });
    await page.failed(3);
    expect(page.all().every(showsFallback)).to.equal(true);
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.contain(page.filled('data-allow="{OTHER_ORIGIN}"'));
    expect(page.events('campaign-error').map(({ detail }) => detail.code)).to.deep.equal(Array(3).fill('not-allowed'));
    expect(await asksFor(page, 'other.json')).to.equal(0);
  });

  it('data-allow lists that origin, and then it shows', async () => {
    const page = await openHostPage({
      body: `<thank-you-banner manifest="{OTHER}/other.json"><p>Thank you</p></thank-you-banner>`,
      faults,
      script: { attrs: { 'data-allow': 'https://example.org, {OTHER_ORIGIN}' } },
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Another campaign');
    expect(page.console).to.deep.equal([]);
  });

  it('data-allow with a word that is no origin is explained', async () => {
    const page = await openHostPage({ body: banner, script: { attrs: { 'data-allow': 'example.org' } } });
    await page.ready();
    await page.until(
      () => page.console.length > 0,
      () => 'a line on the console',
    );
    expect(page.console[0]).to.contain('data-allow="example.org" is not an origin');
  });

  it('data-lang makes every widget Welsh that does not say otherwise', async () => {
    const page = await openHostPage({
      body: `${widgets}<thank-you-banner id="english" lang="en"><p>Thank you</p></thank-you-banner>`,
      script: { attrs: { 'data-lang': 'cy' } },
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('Diolch gan y Prif Gwnstabl A. Morgan');
    expect(page.title('#english')).to.equal(NORTHSHIRE);
    expect(page.part('campaign-video', 'base').lang).to.equal('cy');
  });

  it('two widgets show two campaigns', async () => {
    const page = await openHostPage({
      body: `${banner}<thank-you-banner id="other" manifest="{KIT}/other.json"><p>Thank you</p></thank-you-banner>`,
      faults,
    });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal(NORTHSHIRE);
    expect(page.title('#other')).to.equal('Another campaign');
    expect(await asksFor(page, 'manifest.json')).to.equal(1);
    expect(await asksFor(page, 'other.json')).to.equal(1);
  });

  it('a widget of the page’s campaign that comes after one of another uses what was asked for at the start', async () => {
    const page = await openHostPage({
      body: `<thank-you-banner manifest="{KIT}/other.json"><p>Thank you</p></thank-you-banner>`,
      faults,
    });
    await page.ready();
    page.document.body.insertAdjacentHTML('beforeend', banner);
    await page.ready();
    expect(await asksFor(page, 'manifest.json')).to.equal(1);
  });
});
