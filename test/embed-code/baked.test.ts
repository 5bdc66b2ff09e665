import { expect } from '@open-wc/testing';
import { Campaign } from '../../src/campaign/campaign.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import { bakedContent } from '../../src/embed-code/baked.js';
import { embedPages } from '../../src/embed-code/embed-pages.js';
import type { Tag } from '../../src/widgets/registry.js';

const base = 'https://www.example.org/kit/';

const picture = {
  url: 'media/door.jpg',
  alt: { en: 'A "door" & <family>', cy: 'Drws' },
  width: 1280,
  height: 720,
  sources: [
    { url: 'media/door-320.jpg', type: 'image/jpeg', width: 320 },
    { url: 'media/door-640.jpg', type: 'image/jpeg', width: 640 },
    { url: 'media/door-640.avif', type: 'image/avif', width: 640 },
  ],
};

function contentOf(tag: Tag, lang: 'en' | 'cy', item?: string): HTMLElement {
  const { manifest } = compileManifest(
    {
      campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
      messages: [
        {
          id: 'one',
          heading: { en: 'Thank <you>', cy: 'Diolch' },
          body: { en: 'We **see** it.\n\nAll of it.', cy: 'Gwelwn.' },
          picture,
        },
        {
          id: 'mixed',
          heading: { en: 'Both', cy: 'Y ddwy' },
          body: { en: 'English alone.' },
          picture: { ...picture, alt: { en: 'A door' } },
        },
        { id: 'other', heading: { en: 'English' }, body: { en: 'Welsh.', cy: 'Cymraeg.' } },
        { id: 'later', heading: { en: 'Secret' }, from: '2999-01-01' },
      ],
      resources: Array.from({ length: 14 }, (_, index) => ({
        id: `r${index}`,
        title: { en: `Poster ${index}` },
        file: { url: `media/${index}.pdf` },
      })),
    },
    `${base}manifest.json`,
  );
  const campaign = new Campaign(`${base}manifest.json`, manifest);
  const pages = embedPages(campaign, ['en', 'cy']);
  const page = pages.find((each) => each.tag === tag && each.lang === lang && each.item === item);
  if (!page) throw new Error('There is no such page.');
  const body = document.createElement('div');
  body.innerHTML = String(bakedContent({ base, pages }, campaign, page));
  return body;
}

describe('The words, picture and link of a page as plain HTML', () => {
  it('are one line and one element, with nothing that cannot stand in a paragraph', () => {
    for (const tag of ['thank-you-banner', 'resource-list'] as const) {
      const body = contentOf(tag, 'en');
      expect(body.childNodes.length).to.equal(1);
      expect(body.innerHTML).to.not.include('\n');
      expect(body.querySelectorAll(':not(span, strong, a, img, br), [style], [class]').length).to.equal(0);
    }
  });

  it('are those of the first item that is in date, in the page’s language', () => {
    const body = contentOf('thank-you-banner', 'cy');
    expect(body.querySelector('strong')?.textContent).to.equal('Diolch');
    expect(body.textContent).to.include('Gwelwn.');
    expect(body.querySelector('a')?.href).to.equal(`${base}embed/thank-you-banner.cy.html`);
  });

  it('escape what a manifest says, and have each paragraph', () => {
    const body = contentOf('thank-you-banner', 'en');
    expect(body.querySelector('a')?.textContent).to.equal('Thank <you>');
    expect(body.querySelector('span span')?.innerHTML).to.match(
      /^<strong><a [^>]+>Thank &lt;you&gt;<\/a><\/strong><br>We see it.<br><br>All of it.$/,
    );
    const image = body.querySelector('img') as HTMLImageElement;
    expect(image.alt).to.equal('A "door" & <family>');
    expect([image.getAttribute('src'), image.width, image.height]).to.deep.equal([
      `${base}media/door-640.jpg`,
      640,
      360,
    ]);
  });

  it('mark each text that is in another language, and no other', () => {
    const body = contentOf('thank-you-banner', 'cy', 'mixed');
    const marks = [...body.querySelectorAll<HTMLElement>('[lang]')].map(({ localName, lang, textContent }) => [
      localName,
      lang,
      textContent,
    ]);
    expect(marks).to.deep.equal([
      ['img', 'en', ''],
      ['span', 'en', 'English alone.'],
    ]);
    const other = contentOf('thank-you-banner', 'cy', 'other');
    expect([...other.querySelectorAll('[lang]')].map(({ textContent }) => textContent)).to.deep.equal(['English']);
    expect(other.textContent).to.include('Cymraeg.');
  });

  it('say nothing of an item that is still to come', () => {
    expect(contentOf('thank-you-banner', 'en', 'later').textContent).not.to.include('Secret');
  });

  it('are the titles of a list, each with its link, and no more than a dozen, in the language that they have', () => {
    const items = [...contentOf('resource-list', 'cy').querySelectorAll<HTMLAnchorElement>('br + a')];
    expect(items.length).to.equal(12);
    expect(items[0]?.lang).to.equal('en');
    expect(items[0]?.href).to.equal(`${base}embed/resource-list/r0.cy.html`);
  });
});
