import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage, tags, widgets } from './host-page.js';
import { showsFallback } from './what-shows.js';

const LOCAL = 'campaigns/northshire/manifest.json';
const NATIONAL = 'campaigns/national/manifest.json';
const attrs = { 'data-manifest': `{KIT}/${LOCAL}` };

const titles = (page: HostPage, widget: string) =>
  [...(page.find(widget).shadowRoot?.querySelectorAll('[part=title]') ?? [])].map((title) => title.textContent?.trim());
const overlay = (extended: string) =>
  JSON.stringify({
    extends: extended,
    messages: { ours: { heading: 'Thank you from {{force}}' } },
    organisation: { name: 'Northshire Police' },
  });

/** Resolves when the page has said so many lines, and no widget waits for anything more. */
const said = (page: HostPage, lines: number) =>
  page.until(
    () => page.console.length >= lines,
    () => `${lines} lines on the console`,
  );

describe('A force’s overlay that nobody compiled', () => {
  it('shows the force’s own headline and the national films and resources, without a word', async () => {
    const page = await openHostPage({ body: widgets, script: { attrs } });
    await page.ready();
    expect(page.title('thank-you-banner')).to.equal('A thank you from Chief Constable A. Morgan');
    expect(page.title('campaign-video')).to.equal('Thank you to our families');
    const resources = titles(page, 'resource-list');
    expect(resources[0]).to.equal('Poster: families’ open day');
    expect(resources).to.include('Poster: thank you to our families');
    expect(page.console).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
    expect([...page.blank]).to.deep.equal([]);
    const paths = await page.paths();
    expect(paths.filter((path) => path.endsWith('manifest.json'))).to.deep.equal([LOCAL, NATIONAL]);
  });

  it('takes the pictures of each from where it is: its own from its folder, the national ones from theirs', async () => {
    const page = await openHostPage({
      body: `<thank-you-banner item="thank-you"></thank-you-banner>${widgets}`,
      script: { attrs },
    });
    await page.ready();
    const [national, own] = page
      .all('thank-you-banner')
      .map((banner) => banner.shadowRoot?.querySelector('img')?.src.replace(`${page.kit}/campaigns/`, ''));
    expect(national).to.equal('national/media/family-at-the-door-1280x720.jpg');
    expect(own).to.equal('northshire/media/chief-thanks-1280x720.jpg');
  });

  it('shows its own part where the national manifest is not there, and one line says what to do', async () => {
    const faults = [{ path: NATIONAL, status: 404 }];
    const page = await openHostPage({ body: widgets, script: { attrs }, faults });
    await page.ready('thank-you-banner');
    await page.ready('resource-list');
    await page.failed(1);
    expect(page.title('thank-you-banner')).to.equal('A thank you from Chief Constable A. Morgan');
    expect(titles(page, 'resource-list')).to.deep.equal(['Poster: families’ open day', 'Picture: families’ open day']);
    expect(showsFallback(page.find('campaign-video'))).to.equal(true);
    const [line, other] = page.console;
    expect(line).to.match(
      /^campaign-widgets: .*northshire\/manifest\.json shows its own part alone.*national\/manifest\.json answered 404\. Check the address/,
    );
    expect(other).to.match(/<campaign-video> shows its fallback: .* has nothing in "videos" that is in date/);
    expect(page.console).to.have.lengthOf(2);
    expect(page.trouble).to.deep.equal([]);
    expect([...page.blank]).to.deep.equal([]);
  });

  it('says only that line where its own part is all that the page shows', async () => {
    const faults = [{ path: NATIONAL, status: 404 }];
    const body = '<thank-you-banner><p>Thank you</p></thank-you-banner>'.repeat(3);
    const page = await openHostPage({ body, script: { attrs }, faults });
    await page.ready();
    await said(page, 1);
    expect(page.console).to.have.lengthOf(1);
    expect(page.recorded.console[0]?.level).to.equal('warn');
    expect(page.events('campaign-error')).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
  });

  it('asks again for a national manifest whose server fails for a moment', async () => {
    const faults = [{ path: NATIONAL, status: 503, times: 2 }];
    const page = await openHostPage({ body: widgets, script: { attrs }, faults });
    await page.ready();
    expect(page.console).to.deep.equal([]);
    expect((await page.paths()).filter((path) => path === NATIONAL)).to.have.lengthOf(3);
  });

  it('that is not there itself leaves every fallback, and the national one is not asked for', async () => {
    const page = await openHostPage({ body: widgets, script: { attrs }, faults: [{ path: LOCAL, status: 404 }] });
    await page.failed(tags.length);
    expect(page.all().map(showsFallback)).to.deep.equal([true, true, true]);
    expect(page.console).to.have.lengthOf(1);
    expect(await page.paths()).not.to.include(NATIONAL);
  });
});

describe('An overlay that extends a manifest of another origin', () => {
  const faults = [{ path: '^manifest', body: overlay(`{OTHER}/${NATIONAL}`) }];
  const body = '<thank-you-banner><p>Thank you</p></thank-you-banner>';

  it('is refused where the page does not allow it: its own part shows, and one line names data-allow', async () => {
    const page = await openHostPage({ body, faults });
    await page.ready();
    await said(page, 1);
    expect(page.title('thank-you-banner')).to.equal('Thank you from Northshire Police');
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.contain(page.filled(`List it on the script tag: data-allow="{OTHER_ORIGIN}".`));
    expect(await page.paths()).not.to.include(NATIONAL);
    expect(page.recorded.resources.filter((url) => url.startsWith(page.filled('{OTHER_ORIGIN}')))).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
  });

  it('is read where the page allows it', async () => {
    const script = { attrs: { 'data-allow': '{OTHER_ORIGIN}' } };
    const page = await openHostPage({
      body: `${body}<campaign-video><p>The film</p></campaign-video>`,
      faults,
      script,
    });
    await page.ready();
    expect(page.title('campaign-video')).to.equal('Thank you to our families');
    expect(await page.paths()).to.include(NATIONAL);
    expect(page.console).to.deep.equal([]);
  });
});

describe('A force’s name on the script tag', () => {
  const banner = '<thank-you-banner item="thank-you"><p>Thank you</p></thank-you-banner>';
  const force = {
    'data-manifest': `{KIT}/${NATIONAL}`,
    'data-organisation': 'Westmark Police',
    'data-organisation-cy': 'Heddlu Westmark',
  };
  const words = (page: HostPage) => page.part(page.find('thank-you-banner'), 'body').textContent ?? '';

  it('fills the national manifest, in the language of the page', async () => {
    for (const [lang, says] of [
      ['en', 'everyone at Westmark Police thanks you'],
      ['cy', 'mae pawb yn Heddlu Westmark yn diolch'],
    ] as const) {
      const page = await openHostPage({ body: banner, script: { attrs: force }, lang });
      await page.ready();
      expect(words(page)).to.contain(says);
      expect(page.console).to.deep.equal([]);
    }
  });

  it('fills one that was compiled, too, and nothing more is loaded for it', async () => {
    const { 'data-manifest': _, ...name } = force;
    const page = await openHostPage({ body: banner, script: { attrs: name } });
    await page.ready();
    expect(words(page)).to.contain('everyone at Westmark Police thanks you');
    expect((await page.paths()).filter((path) => /compiler|recovery/.test(path))).to.deep.equal([]);
  });

  it('that is not there leaves a gap to fill in, and never braces', async () => {
    const page = await openHostPage({ body: banner, script: { attrs: { 'data-manifest': `{KIT}/${NATIONAL}` } } });
    await page.ready();
    expect(words(page)).to.contain('everyone at [your force] thanks you').and.not.to.contain('{');
  });
});
