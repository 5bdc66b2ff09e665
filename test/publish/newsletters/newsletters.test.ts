import { expect } from '@open-wc/testing';
import { newsletters } from '../../../src/publish/newsletters/newsletters.js';
import { editors } from '../../hosts/editors.js';
import { sanitisers } from '../../hosts/sanitisers.js';
import { readPage, showPage, wordsOf } from '../pages/read-page.js';
import { base, fileIn, sampleKit } from '../sample-kit.js';

const day = 24 * 60 * 60 * 1000;
const kit = sampleKit({
  messages: [
    {
      id: 'thanks',
      heading: { en: 'Thank “you” & <all>', cy: 'Diolch' },
      body: {
        en: 'From {{force}}: **we see it**.\n\n- One\n- [Two](https://www.example.org/two)',
        cy: 'Gan {{force}}.',
      },
      picture: { url: 'media/door-1a2b3c4d.jpg', alt: 'A door', width: 1280, height: 720 },
      actions: [
        { label: 'Read on', url: 'https://linked.example/page' },
        { label: 'More', url: 'https://linked.example/more' },
      ],
    },
    { id: 'secret', heading: 'Not yet', from: new Date(Date.now() + day).toISOString() },
  ],
});
const files = newsletters(kit, 'how-to-embed.js');
const english = readPage(files, 'newsletter.html');
const part = (heading: string, page = english) =>
  [...page.querySelectorAll('section')].find(
    (section) => wordsOf(section.querySelector('h3')) === heading,
  ) as HTMLElement;
const forms = (section: HTMLElement) =>
  [...section.querySelectorAll('figure code')].map(({ textContent }) => textContent ?? '');
const [plainBeside, code = '', plain, notify] = forms(part('Thank “you” & <all>'));

/** Parts of a campaign that is not all translated, and the language of each text in its Welsh blocks. */
const inEnglishAlone = {
  messages: [
    {
      id: 'english',
      heading: 'Only English',
      body: 'From {{force}}: **we see it**.\n\n- One\n\n1. First',
      picture: { url: 'media/door-1a2b3c4d.jpg', alt: 'A door', width: 1280, height: 720 },
      actions: [
        { label: 'Read on', url: 'https://linked.example/page' },
        { label: { en: 'More', cy: 'Mwy' }, url: 'https://linked.example/more' },
        { label: 'Even more', url: 'https://linked.example/most' },
      ],
    },
  ],
  resources: [
    {
      id: 'poster',
      title: 'Poster',
      description: { en: 'For walls.', cy: 'I waliau.' },
      link: { url: 'https://linked.example/poster' },
    },
    {
      id: 'leaflet',
      title: { en: 'Leaflet', cy: 'Taflen' },
      description: 'For tables.',
      link: { url: 'https://linked.example/leaflet' },
    },
  ],
  texts: {
    'Only English': {
      'Only English': 'en',
      'From Northshire Police:': 'en',
      'we see it': 'en',
      One: 'en',
      First: 'en',
      'A door': 'en',
      'Read on': 'en',
      Mwy: 'cy',
      'Even more': 'en',
    },
    'Adnoddau i’w lawrlwytho': {
      'Adnoddau i’w lawrlwytho': 'cy',
      Poster: 'en',
      '– I waliau.': 'cy',
      Taflen: 'cy',
      'For tables.': 'en',
    },
  },
};

/** The language that each text and each alternative text is marked as. */
function languagesIn(root: Element): Record<string, string | undefined> {
  const languages: Record<string, string | undefined> = {};
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const lang = element.closest<HTMLElement>('[lang]')?.lang;
    const words = [...element.childNodes].map((node) => (node instanceof Text ? node.data : undefined));
    for (const text of [...words, element.getAttribute('alt')]) if (text?.trim()) languages[text.trim()] = lang;
  }
  return languages;
}

describe('The page for newsletters', () => {
  it('has each message and film, the resources and the campaign, in both languages; nothing that is still to come', () => {
    const headings = (page: Document) => [...page.querySelectorAll('h3')].map(wordsOf);
    expect(headings(english)).to.include.members(['Thank “you” & <all>', 'The film', 'Our film', 'Thank you']);
    expect(headings(readPage(files, 'newsletter.cy.html'))).to.include.members(['Diolch', 'Y ffilm']);
    for (const { content } of files) expect(String(content)).not.to.include('Not yet');
  });

  it('gives the block as code: tables, styles inline, sizes as attributes, absolute addresses, fields filled in', () => {
    const { body } = new DOMParser().parseFromString(code, 'text/html');
    expect(wordsOf(body.querySelector('h2'))).to.equal('Thank “you” & <all>');
    expect(wordsOf(body.querySelector('p'))).to.equal('From Northshire Police: we see it.');
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://linked.example/page',
      'https://www.example.org/two',
      'https://linked.example/page',
      'https://linked.example/more',
    ]);
    const image = body.querySelector('img') as HTMLImageElement;
    expect(image.getAttribute('src')).to.equal(`${base}media/door-1a2b3c4d.jpg`);
    expect(['alt', 'width', 'height'].map((name) => image.getAttribute(name))).to.deep.equal(['A door', '600', '338']);
    expect(body.querySelectorAll('[class], style, script, [id]')).to.have.length(0);
    for (const table of body.querySelectorAll('table')) expect(table.getAttribute('role')).to.equal('presentation');
  });

  it('marks what plays, for those who see it', () => {
    const [, film = ''] = forms(part('Our film'));
    const [button] = new DOMParser().parseFromString(film, 'text/html').querySelectorAll('table a:not(:has(img))');
    expect(wordsOf(button)).to.equal('▶\ufe0e Watch the film');
    expect(wordsOf(button?.querySelector('[aria-hidden]'))).to.equal('▶\ufe0e');
    expect(code).not.to.include('▶');
    expect(forms(part('Our film')).slice(2).join()).not.to.include('▶');
  });

  it('gives the words, and Markdown as Notify has it', () => {
    expect(plain).to.equal(
      'Thank “you” & <all>\n\nFrom Northshire Police: we see it.\n\n• One\n• Two (https://www.example.org/two)\n\nRead on: https://linked.example/page\n\nMore: https://linked.example/more\n',
    );
    expect(plainBeside).to.equal(plain);
    expect(notify).to.equal(
      '# Thank “you” & <all>\n\nFrom Northshire Police: we see it.\n\n* One\n* [Two](https://www.example.org/two)\n\n[Read on](https://linked.example/page)\n\n[More](https://linked.example/more)\n',
    );
  });

  it('gives editors the same with its formatting, for whatever they keep of it', () => {
    const rich = part('Thank “you” & <all>').querySelector<HTMLElement>('[data-rich]')?.dataset.rich;
    expect(rich).to.equal(code);
  });

  for (const host of [...sanitisers, ...editors]) {
    it(`keeps its words and links through ${host.name}`, async () => {
      const left = await (host.paste?.({ 'text/html': code, 'text/plain': plain ?? '' }) ?? host.keep(code));
      const { body } = new DOMParser().parseFromString(left, 'text/html');
      const words = wordsOf(body);
      for (const each of ['Thank “you” & <all>', 'we see it', 'One', 'Read on', 'More']) expect(words).to.include(each);
      const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).to.include.members(['https://linked.example/page', 'https://linked.example/more']);
    });
  }

  it('says of a text that is in English alone that it is English, wherever it is HTML', () => {
    const { messages, resources, texts } = inEnglishAlone;
    const some = newsletters(sampleKit({ messages, resources }), 'how-to-embed.js');
    const welsh = readPage(some, 'newsletter.cy.html');
    for (const heading of Object.keys(texts)) {
      const section = part(heading, welsh);
      const [plainForm, shown = ''] = forms(section);
      expect(plainForm).not.to.include('lang=');
      const rich = section.querySelector<HTMLElement>('[data-rich]')?.dataset.rich;
      const path = section.querySelector('a')?.getAttribute('href') as string;
      for (const form of [shown, rich ?? '', fileIn(some, path)]) {
        const { body } = new DOMParser().parseFromString(form, 'text/html');
        expect(languagesIn(body)).to.deep.include(texts[heading as keyof typeof texts]);
      }
    }
    for (const name of part('Only English', welsh).querySelectorAll('summary, button, a'))
      expect(languagesIn(name)['Only English'], name.outerHTML).to.equal('en');
    const english = readPage(some, 'newsletter.html');
    expect(english.querySelectorAll('main [lang]')).to.have.length(0);
    const [, code = ''] = forms(part('Only English', english));
    expect(code.match(/lang="/g)).to.have.length(1);
  });

  it('has each block alone, whole as a page', () => {
    const path = part('Thank “you” & <all>').querySelector('a')?.getAttribute('href') as string;
    const page = new DOMParser().parseFromString(fileIn(files, path), 'text/html');
    expect(page.documentElement.lang).to.equal('en');
    expect(page.querySelector('table')?.outerHTML).to.equal(
      new DOMParser().parseFromString(code, 'text/html').querySelector('table')?.outerHTML,
    );
  });

  for (const scheme of ['light', 'dark']) {
    it(`shuts nobody out (${scheme})`, async () => {
      await expect(await showPage(english, { scheme })).to.be.accessible();
    });
  }

  it('fits a phone', async () => {
    expect((await showPage(english, { width: 288 })).scrollWidth).to.be.at.most(288);
  });
});
