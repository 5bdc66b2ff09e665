import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CampaignSignpost } from '../../src/index.js';
import { CAMPAIGNS, manifestOf, mount, part, words } from '../support/mount.js';

const picture = {
  url: new URL(`${CAMPAIGNS}/national/media/dog-walk-640x360.jpg`, location.href).href,
  alt: 'A dog',
  width: 640,
  height: 360,
};
const campaign = (fields: object = {}) => ({
  title: { en: 'Thank you', cy: 'Diolch' },
  summary: { en: 'From all at {{force}}.', cy: 'Gan bawb yn {{force}}.' },
  url: 'https://www.example.org/thank-you',
  picture,
  ...fields,
});
const signpost = (fields: object = {}, attributes = '', others: object = {}) =>
  mount<CampaignSignpost>(
    `<campaign-signpost manifest="${manifestOf({ campaign: campaign(fields), ...others })}" ${attributes}><p>The fallback</p></campaign-signpost>`,
  );
const link = (widget: CampaignSignpost) => part<HTMLAnchorElement>(widget, 'link') as HTMLAnchorElement;

/** The middle of a part, from the top of the window. */
function middleOf(element: Element): [x: number, y: number] {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** The address that a press leads to; the page stays where it is. */
function followed(widget: CampaignSignpost): Promise<string> {
  return new Promise((tell) =>
    widget.addEventListener(
      'click',
      (click) => {
        click.preventDefault();
        tell((click.composedPath()[0] as HTMLAnchorElement).href);
      },
      { once: true },
    ),
  );
}

describe('<campaign-signpost>: where it leads', () => {
  it('is the campaign’s page, and the site is named', async () => {
    const widget = await signpost();
    expect(link(widget).href).to.equal('https://www.example.org/thank-you');
    expect(words(widget)).to.match(/^Thank you From all at .+ example\.org$/);
    const described = widget.shadowRoot?.getElementById(link(widget).getAttribute('aria-describedby') ?? '');
    expect(described?.innerText).to.equal('example.org');
  });

  it('follows the language, where the page has another address in it', async () => {
    const url = { en: 'https://example.org/thank-you', cy: 'https://example.org/diolch' };
    const widget = await signpost({ url }, 'lang="cy"');
    expect([link(widget).href, link(widget).hreflang]).to.deep.equal([url.cy, 'cy']);
    widget.lang = 'en';
    await new Promise<void>((done) => queueMicrotask(done));
    await widget.updateComplete;
    expect([link(widget).href, link(widget).hreflang]).to.deep.equal([url.en, 'en']);
  });

  it('is not said to be in a language where it is the same for all', async () => {
    expect(link(await signpost()).hasAttribute('hreflang')).to.equal(false);
  });

  it('can be an e-mail address, which is on no site', async () => {
    const widget = await signpost({ url: 'mailto:campaign@example.org' });
    expect(link(widget).href).to.equal('mailto:campaign@example.org');
    expect(part(widget, 'host')).to.equal(null);
  });

  for (const url of [undefined, '', 'javascript:alert(1)']) {
    it(`is nowhere where the campaign has ${url ? 'an address that could run something' : `no page (${url})`}: the fallback stays`, async () => {
      const widget = document.createElement('campaign-signpost');
      widget.manifest = manifestOf({ campaign: campaign({ url }) });
      const told = oneEvent(widget, 'campaign-error');
      document.body.append(widget);
      const { detail } = await told;
      expect(detail.code).to.equal('no-page');
      expect(detail.remedy).to.include('"url"');
      expect(part(widget, 'base')).to.equal(null);
      widget.remove();
    });
  }

  it('is nowhere once the campaign is over', async () => {
    const widget = document.createElement('campaign-signpost');
    widget.manifest = manifestOf({ campaign: campaign({ until: '2020-01-01' }) });
    const told = oneEvent(widget, 'campaign-error');
    document.body.append(widget);
    expect((await told).detail.code).to.equal('nothing-in-date');
    widget.remove();
  });
});

describe('<campaign-signpost>: one link', () => {
  it('takes presses anywhere on the card', async () => {
    const widget = await signpost();
    for (const name of ['media', 'body', 'host']) {
      const told = followed(widget);
      await sendMouse({ type: 'click', position: middleOf(part(widget, name) as HTMLElement) });
      expect(await told, name).to.equal('https://www.example.org/thank-you');
    }
  });

  it('is one stop for the keyboard, and can be seen there', async () => {
    const widget = await signpost();
    const [before, after] = ['before', 'after'].map((words) =>
      Object.assign(document.createElement('button'), { textContent: words }),
    ) as [HTMLButtonElement, HTMLButtonElement];
    widget.before(before);
    widget.after(after);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(widget.shadowRoot?.activeElement).to.equal(link(widget));
    expect(getComputedStyle(link(widget), '::before').outlineStyle).to.equal('solid');
    const told = followed(widget);
    await sendKeys({ press: 'Enter' });
    expect(await told).to.equal('https://www.example.org/thank-you');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
    before.remove();
    after.remove();
  });
});

describe('<campaign-signpost>: what it shows', () => {
  it('is the picture, with its words for people who do not see it', async () => {
    const image = part(await signpost(), 'media')?.querySelector('img');
    expect([image?.alt, image?.width && image.height > 0]).to.deep.equal(['A dog', true]);
  });

  it('is words alone where it is plain, or there is no picture', async () => {
    const plain = await signpost({}, 'plain');
    expect(part(plain, 'media')).to.equal(null);
    plain.plain = false;
    await plain.updateComplete;
    expect(part(plain, 'media')).to.exist;
    expect(part(await signpost({ picture: undefined }), 'media')).to.equal(null);
  });

  it('leaves no gap where there is no summary', async () => {
    expect(part(await signpost({ summary: undefined }), 'body')).to.equal(null);
  });

  it('fills in the force’s name', async () => {
    const widget = await signpost({}, '', { organisation: { name: 'Northshire Police' } });
    expect(part(widget, 'body')?.innerText).to.equal('From all at Northshire Police.');
  });

  it('marks a name that is not in the reader’s language', async () => {
    const widget = await signpost({ title: { en: 'Thank you' } }, 'lang="cy"');
    expect(link(widget).querySelector('span')?.lang).to.equal('en');
  });

  it('stands side by side where there is room, else one above the other', async () => {
    const widget = await signpost();
    const column = widget.parentElement as HTMLElement;
    const beside = () =>
      (part(widget, 'content')?.getBoundingClientRect().left ?? 0) >=
      (part(widget, 'media')?.getBoundingClientRect().right ?? 0) - 1;
    column.style.width = '320px';
    expect(beside()).to.equal(false);
    column.style.width = '640px';
    expect(beside()).to.equal(true);
  });
});
