import { expect } from '@open-wc/testing';
import { frame } from '../../../src/embed-code/frame.js';
import { oembed, oembedLink, oembedPath } from '../../../src/publish/pages/oembed.js';
import { tags } from '../../../src/widgets/registry.js';
import { base, fileIn, pages, sampleKit } from '../sample-kit.js';

const answers = (kit = sampleKit()) => oembed(kit).map(({ content }) => JSON.parse(content as string));

/** The frame in an answer. */
const frameOf = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('iframe') as HTMLIFrameElement;

/** WordPress takes the first link of that type in the head, as long as no "<" or ">" stands in its attributes. */
function discovered(page: string): string | undefined {
  const head = page.slice(0, page.search(/<\/head>/i));
  for (const [, inside = ''] of head.matchAll(/<link([^<>]+?)\/?>/gi)) {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(` ${inside}`)?.[1];
    if (attribute('type') === 'application/json+oembed') return attribute('href')?.replaceAll('&amp;', '&');
  }
  return undefined;
}

describe('oEmbed files of a kit', () => {
  it('has one for each embed page, at the same path', () => {
    expect(oembed(sampleKit()).map(({ path }) => path)).to.deep.equal([
      'oembed/thank-you-banner.json',
      'oembed/thank-you-banner.cy.json',
      'oembed/campaign-video.json',
      'oembed/campaign-video.cy.json',
      'oembed/campaign-video/ours.json',
    ]);
  });

  it('answers as oEmbed 1.0 wants of the type "rich": html, width, height', () => {
    for (const answer of answers()) {
      expect(answer).to.include({ version: '1.0', type: 'rich', cache_age: 86_400 });
      expect(answer.html).to.be.a('string');
      expect(Number.isInteger(answer.width) && answer.width > 0, String(answer.width)).to.equal(true);
      expect(Number.isInteger(answer.height) && answer.height > 0, String(answer.height)).to.equal(true);
    }
  });

  it('names the campaign’s organisation in the language of the page', () => {
    const [english, welsh] = answers();
    expect(english.provider_name).to.equal('Northshire Police');
    expect(welsh.provider_name).to.equal('Heddlu Swydd y Gogledd');
    expect(english.provider_url).to.equal('https://www.example.org/thank-you');
  });

  it('has all three facts about a thumbnail or none', () => {
    const [banner, , film] = answers();
    expect(banner).to.include({
      thumbnail_url: `${base}media/door-1a2b3c4d-50-50-1200x630.jpg`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Object.keys(film).filter((key) => key.startsWith('thumbnail'))).to.deep.equal([]);
  });

  it('shows the embed page in a frame as wide as its place, with no sandbox of ours', () => {
    for (const [index, answer] of answers().entries()) {
      const iframe = frameOf(answer.html);
      expect(iframe.src).to.equal(`${base}${pages[index]?.path}`);
      expect(iframe.title).to.equal(pages[index]?.title);
      expect(iframe.width).to.equal('100%');
      expect(iframe.height).to.equal(String(answer.height));
      expect([iframe.loading, iframe.frameBorder]).to.deep.equal(['lazy', '0']);
      expect(iframe.hasAttribute('sandbox')).to.equal(false);
    }
  });

  it('survives what WordPress does with hosts that it does not know: a quotation, the frame, and no more than these attributes', () => {
    for (const [index, { html }] of answers().entries()) {
      const [, quotation = '', iframe] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
      expect(quotation).to.match(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote>$/);
      expect(quotation + iframe).to.equal(html);
      const link = new DOMParser().parseFromString(quotation, 'text/html').querySelector('a');
      expect([link?.href, link?.textContent]).to.deep.equal([`${base}${pages[index]?.path}`, pages[index]?.title]);
      const kept = new Set([
        'src',
        'width',
        'height',
        'frameborder',
        'marginwidth',
        'marginheight',
        'scrolling',
        'title',
      ]);
      const lost = frameOf(html)
        .getAttributeNames()
        .filter((name) => !kept.has(name));
      expect(lost).to.deep.equal(['loading']); // WordPress adds that itself.
    }
  });

  it('is found by a host that looks for it in the head of the page, whatever the title', () => {
    for (const page of pages) {
      const link = oembedLink(sampleKit(), page);
      const html = `<!doctype html><html><head><title>x</title>${link}</head><body>`;
      expect(discovered(html)).to.equal(`${base}${oembedPath(page)}`);
      const parsed = new DOMParser().parseFromString(html, 'text/html').querySelector('link[rel=alternate]');
      expect(parsed?.getAttribute('title')).to.equal(page.title);
    }
  });

  it('has a height for every widget there is, and for one item of each', () => {
    for (const tag of tags) {
      for (const item of [undefined, 'one']) {
        const page = { tag, item, lang: 'en', path: `embed/${tag}.html`, title: 'A', description: '' } as const;
        const height = Number(frameOf(String(frame(sampleKit(), page))).height);
        expect(height, tag).to.be.within(150, 800);
      }
    }
  });

  it('is the same each time', () => {
    expect(fileIn(oembed(sampleKit()), 'oembed/campaign-video.json')).to.equal(
      fileIn(oembed(sampleKit()), 'oembed/campaign-video.json'),
    );
  });
});
