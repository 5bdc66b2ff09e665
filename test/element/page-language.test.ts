import { expect, fixture, html } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import { languageAt } from '../../src/element/core/page-language.js';
import type { CampaignVideo, ResourceList } from '../../src/index.js';
import { manifestOf, mount, part, parts, settled, useSample } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const root = document.documentElement;
afterEach(() => {
  root.lang = 'en';
  useSample({ lang: undefined });
});

const heading = { en: 'Thank you', cy: 'Diolch' };
const banner = () =>
  `<thank-you-banner manifest="${manifestOf({ messages: [{ id: 'a', heading }] })}"></thank-you-banner>`;
const title = (widget: Element) => part(widget, 'title')?.textContent?.trim();
const speaks = (widget: Element, words: string) => waitUntil(() => title(widget) === words, `it does not say ${words}`);

/** A box on the page with a banner in its shadow root, or in one within, and so on. */
async function inShadow(depth: number): Promise<{ widget: CampaignElement; hosts: HTMLElement[] }> {
  const outer = await fixture<HTMLElement>(html`<section></section>`);
  const hosts = [outer];
  for (let level = 1; level < depth; level++) {
    const host = document.createElement('div');
    const wrap = document.createElement('article');
    wrap.append(host);
    hosts.at(-1)?.attachShadow({ mode: 'open' }).append(wrap);
    hosts.push(host);
  }
  const place = hosts.at(-1)?.attachShadow({ mode: 'open' }) as ShadowRoot;
  const template = document.createElement('template');
  template.innerHTML = `<p>${banner()}</p>`;
  place.append(document.importNode(template.content, true));
  const widget = place.querySelector('thank-you-banner') as CampaignElement;
  await settled(widget);
  return { widget, hosts };
}

describe('the language of a widget', () => {
  const places: [markup: string, language: string][] = [
    ['<i></i>', 'en'],
    ['<div lang="cy"><i></i></div>', 'cy'],
    ['<div lang="cy"><p lang="en"><i></i></p></div>', 'en'],
    ['<div lang="en"><p lang="cy"><b><i></i></b></p></div>', 'cy'],
    ['<div lang="cy-GB"><i></i></div>', 'cy'],
    ['<div lang="CY"><i></i></div>', 'cy'],
    ['<div lang="cy_GB"><i></i></div>', 'cy'],
    ['<div lang="ga-IE"><i></i></div>', 'ga'],
    ['<div lang="cy"><i lang="ga"></i></div>', 'ga'],
    ['<div lang="cy"><i lang="en"></i></div>', 'en'],
    ['<div><i lang="cy"></i></div>', 'cy'],
    ['<div lang="cy"><i lang="fr"></i></div>', 'en'],
    ['<div lang="cyx"><i></i></div>', 'en'],
  ];
  for (const [markup, language] of places) {
    it(`at the <i> of ${markup} is ${language}`, async () => {
      const place = await fixture(html`<div></div>`);
      place.innerHTML = markup;
      expect(languageAt(place.querySelector('i') as Element)).to.equal(language);
    });
  }

  it('is what the script tag says, where it has none of its own', async () => {
    useSample({ lang: 'cy' });
    const widget = await mount(banner(), { lang: 'en' });
    expect(title(widget)).to.equal('Diolch');
    widget.lang = 'en';
    await speaks(widget, 'Thank you');
  });
});

describe('a page that changes its language', () => {
  it('on <html>: the widget follows, to Welsh and back', async () => {
    const widget = await fixture<CampaignElement>(
      html`<thank-you-banner manifest=${manifestOf({ messages: [{ id: 'a', heading }] })}></thank-you-banner>`,
    );
    await settled(widget);
    expect(title(widget)).to.equal('Thank you');
    root.lang = 'cy';
    await speaks(widget, 'Diolch');
    root.lang = 'en';
    await speaks(widget, 'Thank you');
  });

  it('on something around it: the widget follows, also when that is taken away', async () => {
    const widget = await mount(`<article><div>${banner()}</div></article>`);
    const article = widget.closest('article') as HTMLElement;
    article.lang = 'cy';
    await speaks(widget, 'Diolch');
    expect(part(widget, 'base')?.lang).to.equal('cy');
    article.removeAttribute('lang');
    await speaks(widget, 'Thank you');
  });

  it('on the widget itself: it follows', async () => {
    const widget = await mount(banner());
    widget.lang = 'cy';
    await speaks(widget, 'Diolch');
  });

  it('around it but not for it: the widget stays as it is', async () => {
    const widget = await mount(`<div lang="cy">${banner()}</div>`);
    root.lang = 'fr';
    (widget.closest('main') as HTMLElement).lang = 'fr';
    const other = await mount(banner(), { lang: 'en' });
    other.lang = 'cy';
    await speaks(other, 'Diolch');
    expect(title(widget)).to.equal('Diolch');
  });

  it('by taking the widget to a place in another language: it follows, and hears of changes there', async () => {
    const widget = await mount(banner());
    const { hosts } = await inShadow(1);
    const [host] = hosts as [HTMLElement];
    host.lang = 'cy';
    host.shadowRoot?.append(widget);
    await speaks(widget, 'Diolch');
    host.lang = 'en';
    await speaks(widget, 'Thank you');
  });
});

describe('a page that changes its language around a shadow root', () => {
  for (const depth of [1, 2, 3]) {
    it(`on <html>: a widget ${depth} deep follows`, async () => {
      const { widget } = await inShadow(depth);
      expect(title(widget)).to.equal('Thank you');
      root.lang = 'cy';
      await speaks(widget, 'Diolch');
    });

    it(`on each host: a widget ${depth} deep follows`, async () => {
      const { widget, hosts } = await inShadow(depth);
      for (const host of hosts) {
        host.lang = 'cy';
        await speaks(widget, 'Diolch');
        host.lang = 'en';
        await speaks(widget, 'Thank you');
      }
    });
  }

  it('on something between two shadow roots: the widget follows', async () => {
    const { widget, hosts } = await inShadow(2);
    const wrap = hosts[1]?.parentElement as HTMLElement;
    expect(wrap.localName).to.equal('article');
    wrap.lang = 'cy';
    await speaks(widget, 'Diolch');
  });

  it('on something around it in its own shadow root: the widget follows', async () => {
    const { widget } = await inShadow(2);
    (widget.parentElement as HTMLElement).lang = 'cy';
    await speaks(widget, 'Diolch');
  });
});

describe('what a reader has begun, when the language changes', () => {
  const resources = Array.from({ length: 8 }, (_, n) => ({
    id: `r${n}`,
    title: { en: `Poster ${n}`, cy: `Llun ${n}` },
    file: { url: `https://example.org/${n}.pdf` },
  }));

  it('words typed to search stay, so do the place of the cursor and what was opened', async () => {
    const widget = await mount<ResourceList>(`<resource-list manifest="${manifestOf({ resources })}"></resource-list>`);
    const finder = part<HTMLDetailsElement>(widget, 'finder') as HTMLDetailsElement;
    finder.querySelector('summary')?.click();
    await waitUntil(() => part(widget, 'filters'), 'the filters did not come');
    const search = finder.querySelector('input') as HTMLInputElement;
    search.focus();
    search.value = '3';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await widget.updateComplete;
    expect(parts(widget, 'title').map((each) => each.innerText)).to.deep.equal(['Poster 3']);
    (widget.closest('main') as HTMLElement).lang = 'cy';
    await speaks(widget, 'Llun 3');
    expect(parts(widget, 'title')).to.have.lengthOf(1);
    expect(finder.isConnected && finder.open).to.equal(true);
    expect(finder.querySelector('input')).to.equal(search);
    expect(search.value).to.equal('3');
    expect(widget.shadowRoot?.activeElement).to.equal(search);
  });

  it('a film stays the film that plays, and its words stay open', async () => {
    const own = (path: string) => new URL(`/demo/campaigns/national/media/${path}`, location.href).href;
    const film = {
      id: 'film',
      title: { en: 'The film', cy: 'Y ffilm' },
      sources: [{ url: own('thank-you-film.webm'), type: 'video/webm' }],
      transcript: { en: 'Every word.', cy: 'Pob gair.' },
    };
    const widget = await mount<CampaignVideo>(
      `<campaign-video manifest="${manifestOf({ videos: [film] })}"></campaign-video>`,
    );
    part(widget, 'play')?.click();
    await widget.updateComplete;
    const video = widget.shadowRoot?.querySelector('video') as HTMLVideoElement;
    let loads = 0;
    video.load = () => loads++;
    const transcript = part<HTMLDetailsElement>(widget, 'transcript') as HTMLDetailsElement;
    transcript.querySelector('summary')?.click();
    const button = part<HTMLAnchorElement>(widget, 'action') as HTMLAnchorElement;
    button.focus();
    (widget.closest('main') as HTMLElement).lang = 'cy';
    await speaks(widget, 'Y ffilm');
    expect(widget.shadowRoot?.querySelector('video')).to.equal(video);
    expect(video.querySelector('source')?.src).to.equal(own('thank-you-film.webm'));
    expect(loads).to.equal(0);
    expect(transcript.isConnected && transcript.open).to.equal(true);
    expect(transcript.innerText).to.contain('Pob gair.');
    expect(widget.shadowRoot?.activeElement).to.equal(button);
  });
});
