import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { languageFacts } from '../../src/campaign/language/facts.js';
import { languageOf, languages } from '../../src/campaign/language/language.js';
import { ownNames } from '../../src/campaign/language/own-names.js';
import { rebaseUrls } from '../../src/campaign/merge/rebase-urls.js';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import { langOf, words } from '../../src/i18n/words.js';
import type { ThankYouBanner } from '../../src/index.js';
import { tags } from '../../src/widgets/registry.js';
import { CAMPAIGNS, manifestOf, mount, part } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const source = `${location.origin}${CAMPAIGNS}/national/manifest.json`;

/** Begins each word of the sample's Irish: nobody else uses it. */
const MARK = 'ᚌ';
const inIrish = (english: string) => english.replace(/(^|[\s*[(])(?!https?:|mailto:|tel:)(\p{L})/gu, `$1${MARK}$2`);

/** The same with an Irish text beside each that is in English and Welsh. */
function withIrish(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withIrish);
  if (typeof json !== 'object' || json === null) return json;
  const { en, cy } = json as { en?: unknown; cy?: unknown };
  if (typeof en === 'string' && typeof cy === 'string' && /\s|^\p{Lu}/u.test(en)) return { en, cy, ga: inIrish(en) };
  return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, withIrish(each)]));
}

/** The language that something is read in. */
function langAt(node: Element): string | undefined {
  const around = node.closest('[lang]');
  if (around) return around.getAttribute('lang') ?? undefined;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? langAt(root.host) : undefined;
}

/** Every text that a widget shows or says, the element it is on, and what it is. */
function* saidBy(root: ParentNode): Generator<{ text: string; on: Element }> {
  for (const element of root.querySelectorAll('*')) {
    if (/^(style|script|source)$/.test(element.localName)) continue;
    for (const node of element.childNodes) {
      if (node instanceof Text && node.data.trim()) yield { text: node.data.trim(), on: element };
    }
    for (const name of ['aria-label', 'alt', 'placeholder', 'title']) {
      const text = element.getAttribute(name);
      if (text) yield { text, on: element };
    }
    if (element.shadowRoot) yield* saidBy(element.shadowRoot);
  }
}

/** Words that are the same in every language: figures, names of formats and platforms, addresses; and gaps to fill in. */
const NO_LANGUAGE =
  /^[^\p{L}]*$|^\(?(PDF|DOCX|PNG|JPG|JPEG|MP[34]|WEBM)\b|^(https:\/\/)?[\w.-]+\.(uk|org|example)\b|^#\w+$|^(WhatsApp|Facebook|X|LinkedIn)$|^\[.*\]$/u;

/** The days of the plan have names in Irish. */
const IRISH_DATE = new RegExp(`\\d (${languageFacts.ga.months.join('|')}) \\d{4}`);

/** A sentence that names something, or has a merge field, is read in its own language, whatever it names. */
const isMixed = (text: string) => text.includes(MARK) && new RegExp(`(^|\\s)(?!${MARK})\\p{L}`, 'u').test(text);

describe('a campaign in Irish, which the interface does not speak', () => {
  let manifest: string;

  before(async () => {
    const json = await (await fetch(source)).json();
    manifest = manifestOf(withIrish(rebaseUrls(json, (url) => new URL(url, source).href)) as object);
  });

  for (const tag of tags) {
    it(`<${tag}> shows it, with the interface in English: each marked as what it is`, async () => {
      const widget = await mount<CampaignElement>(`<${tag} manifest="${manifest}"></${tag}>`, { lang: 'ga' });
      await waitUntil(() => part(widget, 'base')?.lang === 'ga', 'it does not speak Irish');
      const lengths = [...(widget.shadowRoot?.querySelectorAll('[part=length]') ?? [])];
      await waitUntil(() => lengths.every((length) => length.textContent?.trim()), 'posts are not counted');
      const said = [...saidBy(widget.shadowRoot as ShadowRoot)].filter(({ text }) => !NO_LANGUAGE.test(text));
      const wrong = said.filter(({ text, on }) => {
        const named = languages.find((lang) => ownNames[lang] === text);
        const lang = named ?? (text.includes(MARK) || IRISH_DATE.test(text) ? 'ga' : 'en');
        // A form in a language beyond the campaign’s is named in that language, too.
        const isOther = on.localName === 'bdi' && !languageOf(on.getAttribute('lang'));
        return languageOf(langAt(on)) !== lang && !isMixed(text) && !isOther;
      });
      expect(wrong.map(({ text, on }) => `${on.localName} ${langAt(on)}: ${text}`)).to.deep.equal([]);
      expect(said.length).to.be.above(0);
    });
  }
});

describe('words of the interface in a language that has not all of them', () => {
  const area = words({
    en: { hide: 'Hide this message', files: (n: number) => `${n} files`, in: { cy: 'in Welsh', ga: 'in Irish' } },
    cy: { hide: 'Cuddio’r neges hon', files: (n: number) => `${n} ffeil`, in: { cy: 'yn Gymraeg', ga: 'yn Wyddeleg' } },
    ga: { hide: 'Folaigh an teachtaireacht seo', in: { ga: 'i nGaeilge' } },
  });

  before(() => import('../../src/element/on-demand/further-words.js'));

  const drawn = (what: unknown) => {
    const place = document.createElement('p');
    render(what, place);
    return place.innerHTML.replace(/<!--.*?-->/g, '');
  };

  it('are those that it has', () => {
    expect(drawn(area.ga.hide)).to.equal('Folaigh an teachtaireacht seo');
    expect(drawn(area.ga.in.ga)).to.equal('i nGaeilge');
    expect(langOf(area.ga.hide)).to.equal(undefined);
  });

  it('are English where it has none, and say so', () => {
    expect(drawn(area.ga.files(3))).to.equal('<span lang="en">3 files</span>');
    expect(drawn(area.ga.in.cy)).to.equal('<span lang="en">in Welsh</span>');
    expect(langOf(area.ga.files(3))).to.equal('en');
  });

  it('are strings in attributes, in properties and in other words', () => {
    const words = area.ga.files(3);
    expect(drawn(html`<input aria-label=${words} .value=${words} />`)).to.equal('<input aria-label="3 files">');
    expect(`${words}: ${words.length}`).to.equal('3 files: 7');
  });

  it('in English and Welsh are as they are written', () => {
    expect(area.en.files(3)).to.equal('3 files');
    expect(area.cy.hide).to.equal('Cuddio’r neges hon');
  });
});

describe('a widget that comes to speak Irish, or ceases to', () => {
  const heading = { en: 'Thank you', cy: 'Diolch', ga: 'Go raibh maith agat' };
  const message = `<thank-you-banner dismissible manifest="${manifestOf({ messages: [{ id: 'a', heading }] })}"></thank-you-banner>`;
  const title = (widget: ThankYouBanner) => part(widget, 'title')?.textContent?.trim();
  const speaks = (widget: ThankYouBanner, said: string) =>
    waitUntil(() => title(widget) === said, `it does not say ${said}`);

  it('follows the page there and back', async () => {
    const widget = await mount<ThankYouBanner>(message);
    for (const [lang, said] of [
      ['ga-IE', heading.ga],
      ['cy', heading.cy],
      ['ga', heading.ga],
      ['en', heading.en],
    ] as const) {
      (widget.parentElement as HTMLElement).lang = lang;
      await speaks(widget, said);
    }
  });

  it('by its own lang; what it has no Irish for is English in name, too', async () => {
    const widget = await mount<ThankYouBanner>(message.replace(' ', ' lang="ga-IE" '), { lang: 'cy' });
    expect(title(widget)).to.equal(heading.ga);
    const dismiss = part(widget, 'dismiss');
    expect(dismiss?.getAttribute('aria-label')).to.equal('Hide this message');
    expect(dismiss?.lang).to.equal('en');
  });
});
