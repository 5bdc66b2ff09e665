import { expect } from '@open-wc/testing';
import { systems } from '../../../src/embed-code/host-systems.js';
import { howToEmbed as howToWords } from '../../../src/i18n/how-to-embed.js';
import { integrity } from '../../../src/publish/hosting/integrity.js';
import { howToEmbed } from '../../../src/publish/pages/how-to-embed.js';
import { catalogue } from '../../../src/widgets/catalogue.js';
import { type Tag, tags } from '../../../src/widgets/registry.js';
import { base, pages, sampleKit } from '../sample-kit.js';
import { readPage, showPage, wordsOf } from './read-page.js';

const kit = sampleKit();
const { hashes } = await integrity(kit);
const files = howToEmbed(kit, hashes);
const english = readPage(files, 'how-to-embed.html');
const welsh = readPage(files, 'how-to-embed.cy.html');
const snippetsIn = (root: ParentNode) =>
  [...root.querySelectorAll('figure code')].map((code) => code.textContent ?? '');
const sectionOf = (page: Document, tag: string) => page.querySelector(`#${tag}`)?.closest('section') as HTMLElement;
/** Its place among the snippets of a widget. */
const ELEMENT = 3;
/** The page that a snippet makes. */
const pasted = (snippet: string) => new DOMParser().parseFromString(snippet, 'text/html').body;

afterEach(() => {
  document.querySelector('iframe')?.remove();
});

describe('how-to-embed.html', () => {
  it('begins with the line for the template, plain and pinned', async () => {
    const [plain, pinned = ''] = snippetsIn(english);
    expect(plain).to.equal(`<script src="${base}campaign-widgets.js" async></script>`);
    expect(pinned).to.include(`src="${base}campaign-widgets.1a2b3c4d.js"`);
    expect(pinned).to.include(`integrity="${hashes['campaign-widgets.1a2b3c4d.js']}" crossorigin="anonymous"`);
  });

  it('names the folders that content blockers refuse', () => {
    for (const page of [english, welsh])
      expect(page.body.textContent).to.include('/share/js/').and.include('/analytics/');
  });

  it('names widgets as the builder does, and shows one code first: the link', () => {
    for (const [page, lang] of [
      [english, 'en'],
      [welsh, 'cy'],
    ] as const) {
      for (const heading of page.querySelectorAll<HTMLElement>('summary h3')) {
        const { tag } = pages.find((each) => each.tag === heading.id) ?? {};
        expect(wordsOf(heading)).to.equal(catalogue[tag as Tag].name[lang]);
        const details = heading.closest('details');
        const first = [...(details?.querySelectorAll(':scope > figure') ?? [])];
        expect(first.map((each) => wordsOf(each.querySelector('figcaption')))).to.deep.equal([howToWords[lang].link]);
        expect(wordsOf(details?.parentElement?.querySelector('.printed'))).to.equal(
          `${base}embed/${heading.id}${lang === 'cy' ? '.cy' : ''}.html`,
        );
      }
      const names = [...page.querySelectorAll('summary h3')].map(wordsOf);
      expect(new Set(names).size).to.equal(names.length);
    }
  });

  it('is a few screens long until something is opened', async () => {
    const place = await showPage(english, { open: false });
    expect(place.getBoundingClientRect().height).to.be.below(2600);
  });

  it('has four snippets for each widget, the element in two forms, and each leads to its embed page', () => {
    for (const page of pages.filter(({ item }) => !item)) {
      const shown = page.lang === 'cy' ? welsh : english;
      const [link = '', address, frame = '', element = '', short = ''] = snippetsIn(sectionOf(shown, page.tag));
      const url = `${base}${page.path}`;
      expect(pasted(element).querySelector(`${page.tag} a`)?.getAttribute('href')).to.equal(url);
      expect(pasted(short).querySelector(`${page.tag} > a`)?.getAttribute('href')).to.equal(url);
      expect(pasted(short).textContent?.trim()).to.equal(page.title);
      expect(pasted(link).querySelector('p > a')?.getAttribute('href')).to.equal(url);
      expect(pasted(link).textContent).to.equal(page.title);
      expect(pasted(frame).querySelector('iframe')?.getAttribute('src')).to.equal(url);
      expect(pasted(frame).querySelector('iframe')?.title).to.equal(page.title);
      expect(pasted(frame).querySelector('p > a')?.getAttribute('href')).to.equal(url);
      expect(frame.split('\n')[0]).to.match(/^<iframe .*<\/iframe>$/);
      expect(address).to.equal(url);
    }
  });

  it('writes the fallback from the campaign, and says the language where it is Welsh', () => {
    const element = snippetsIn(sectionOf(english, 'thank-you-banner'))[ELEMENT] ?? '';
    expect(wordsOf(pasted(element))).to.equal('Thank “you” & <all>');
    const own = snippetsIn(sectionOf(welsh, 'thank-you-banner'))[ELEMENT] ?? '';
    const widget = pasted(own).firstElementChild;
    expect(wordsOf(widget)).to.equal('Diolch');
    expect(widget?.getAttribute('lang')).to.equal('cy');
  });

  it('names each item with its attribute and its address', () => {
    const row = sectionOf(english, 'campaign-video').querySelector('tbody tr');
    expect([...(row?.children ?? [])].map(wordsOf)).to.deep.equal([
      'Our film: Film, ours',
      'item="ours"',
      `${base}embed/campaign-video/ours.html`,
    ]);
    expect(sectionOf(english, 'thank-you-banner').querySelector('table')).to.equal(null);
  });

  it('says for each system what an editor does, what a web team does, and how we know', () => {
    for (const [page, lang] of [
      [english, 'en'],
      [welsh, 'cy'],
    ] as const) {
      for (const { name, editor, team, lines, installed } of systems) {
        const recipe = [...page.querySelectorAll('details')].find((each) =>
          wordsOf(each.querySelector('summary')).startsWith(`${name[lang]}: `),
        );
        expect([...(recipe?.querySelectorAll('li') ?? [])].map(wordsOf)).to.deep.equal(
          [...(installed?.administrator ?? []), ...(installed?.editor ?? []), ...editor].map((step) => step[lang]),
        );
        expect(recipe?.querySelector('a[download]')?.getAttribute('href') ?? undefined).to.equal(installed?.path);
        expect(wordsOf(recipe ?? null)).to.include(team[lang]);
        expect(recipe?.querySelector('code')?.textContent).to.equal(lines?.write(kit));
      }
    }
    expect(wordsOf(english.body)).to.include('SharePoint Online: Frame').and.to.include('have not tested');
  });

  it('names the versions that were tested', () => {
    const drupal = systems.find(({ name }) => name.en === 'Drupal');
    expect(drupal?.tested).to.match(/^CKEditor 5 \(\d+\.\d+\.\d+\)$/);
    expect(wordsOf(english.body)).to.include(`with ${drupal?.tested}`);
    expect(systems.filter(({ tested }) => tested?.includes('undefined'))).to.deep.equal([]);
    const wordPress = systems.find(({ id }) => id === 'wordpress');
    expect(wordPress?.testedWhole).to.match(/^WordPress \((\d[\w.-]+(, )?)+\)$/);
    expect(wordsOf(english.body)).to.include(`whole system: ${wordPress?.testedWhole}.`);
    expect(wordsOf(welsh.body)).to.include(`system gyfan: ${wordPress?.testedWhole}.`);
  });

  it('each language leads to the other, and a campaign in one language has one page', () => {
    expect(english.querySelector('header a')?.getAttribute('href')).to.equal('how-to-embed.cy.html');
    expect(welsh.querySelector('header a')?.getAttribute('href')).to.equal('how-to-embed.html');
    const one = howToEmbed({ ...kit, languages: ['en'] }, hashes);
    expect(one.map(({ path }) => path)).to.deep.equal(['pages.css', 'how-to-embed.js', 'how-to-embed.html']);
    expect(readPage(one, 'how-to-embed.html').querySelector('header a')).to.equal(null);
  });

  it('holds nothing inline, and no link into itself that leads nowhere', () => {
    for (const page of [english, welsh]) {
      expect(page.querySelectorAll('script:not([src]), style, [style], [onclick]').length).to.equal(0);
      for (const link of page.querySelectorAll('a[href^="#"]')) {
        expect(page.querySelectorAll(link.getAttribute('href') ?? '').length, link.outerHTML).to.equal(1);
      }
    }
  });

  it('has a copy button for every snippet, which waits for its script', () => {
    const buttons = [...english.querySelectorAll('button')];
    expect(buttons.length).to.equal(english.querySelectorAll('figure').length);
    expect(buttons.every((button) => button.hidden)).to.equal(true);
    expect(new Set(buttons.map(wordsOf)).size).to.equal(buttons.length);
  });

  for (const page of [english, welsh]) {
    for (const scheme of ['light', 'dark']) {
      it(`shuts nobody out (${page.documentElement.lang}, ${scheme})`, async () => {
        await expect(await showPage(page, { scheme })).to.be.accessible();
      });
    }
  }

  it('fits a phone', async () => {
    const place = await showPage(english, { width: 288 });
    expect(place.scrollWidth).to.be.at.most(288);
  });

  it('measures what keeps the height of a widget once a reader asks, and shows nothing of it before', () => {
    const parts = [...english.querySelectorAll<HTMLDetailsElement>('details[data-tag]')];
    expect(parts.map(({ dataset }) => dataset.tag)).to.deep.equal(
      pages.filter(({ item, lang }) => !item && lang === 'en').map(({ tag }) => tag),
    );
    expect(parts.every(({ hidden }) => hidden)).to.equal(true);
    const policy = english.querySelector('[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).to.include("frame-src 'self'");
  });

  it('opens the widget that its address names, and for paper the recipes alone', async () => {
    const frame = document.createElement('iframe');
    const script = await (await fetch('/src/publish/pages/how-to/folds.js')).text();
    frame.srcdoc = english.body.innerHTML;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const view = frame.contentWindow as Window & { eval: typeof eval };
    const page = frame.contentDocument as Document;
    view.location.hash = '#thank-you-banner';
    view.eval(script);
    const details = page.querySelector('#thank-you-banner')?.closest('details');
    expect(details?.open).to.equal(true);
    const open = () => page.querySelectorAll('details[open]').length;
    view.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(1 + page.querySelectorAll('.printed-open > details').length);
    view.dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(1);
  });

  it('is ready for every widget there is', () => {
    const all = tags.map((tag) => ({
      tag,
      lang: 'en' as const,
      path: `embed/${tag}.html`,
      title: tag,
      description: '',
    }));
    const page = readPage(howToEmbed({ ...kit, pages: all }, hashes), 'how-to-embed.html');
    expect([...page.querySelectorAll('h3')].map(({ id }) => id)).to.deep.equal([...tags]);
  });
});
