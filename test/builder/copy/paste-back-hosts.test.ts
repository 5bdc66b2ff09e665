// Compares paste-back's verdict on what real editors and sanitisers leave of the snippets with what a visitor really sees.
import { expect } from '@open-wc/testing';
import type { Expected } from '../../../src/builder/copy/changes.js';
import { checkPasted, type PasteResult } from '../../../src/builder/copy/check-pasted.js';
import { parsePasted } from '../../../src/builder/copy/parse-pasted.js';
import type { Outcome } from '../../../src/builder/copy/pasted-embed.js';
import { snippets, type Way } from '../../../src/embed-code/snippets.js';
import { editors } from '../../hosts/editors.js';
import { base, type Form, forms, kept, page } from '../../hosts/host.js';
import { look } from '../../hosts/look.js';
import { sanitisers } from '../../hosts/sanitisers.js';
import { openHostPage } from '../../kit/host-page.js';

const ofForm: Record<Form, Way> = {
  frame: 'frame',
  element: 'element',
  link: 'link',
  'copied link': 'link',
  address: 'address',
  'linked address': 'link',
};

const visitors: Record<Outcome, string> = {
  widget: 'widget',
  linkWidget: 'widget',
  addressWidget: 'widget',
  frame: 'frame',
  staticFrame: 'static page',
  link: 'link',
  address: 'address',
  words: 'lost',
  nothing: 'lost',
};

const runChecks = (html: string, form: Way): PasteResult => {
  const attributes: Expected['attributes'] = { item: page.item, lang: page.lang };
  return checkPasted(parsePasted(html), { tag: page.tag, form, attributes, theme: {} }, base);
};

/** The predicted view of a visitor, in the words of test/hosts. */
function predicted(result: PasteResult, hasScript: boolean): string {
  const isLive = ['widget', 'linkWidget', 'addressWidget'].includes(result.script);
  const isAnother = isLive && result.notes.some(({ key }) => /^(attribute|language)/.test(key));
  const what = visitors[hasScript ? result.script : result.noScript];
  const seen = result.twice && hasScript ? 'twice' : isAnother && hasScript ? 'another' : what;
  return result.code ? `${seen} and code` : seen;
}

async function compare(left: string[], ways: Way[]): Promise<void> {
  const result = left.map((html, index) => runChecks(html, ways[index] as Way));
  for (const hasScript of [true, false]) {
    const said = result.map((each) => predicted(each, hasScript));
    expect(said, `${hasScript ? 'With' : 'Without'} the script: ${left.join('\n')}`).to.deep.equal(
      await look(left, hasScript),
    );
  }
}

describe('What paste-back says is what a visitor sees of what was placed through', () => {
  const names = Object.keys(forms) as Form[];
  for (const host of [...sanitisers, ...editors]) {
    it(host.name, async () => {
      const left: string[] = [];
      for (const form of names) left.push(await kept(host, form));
      await compare(
        left,
        names.map((form) => ofForm[form]),
      );
    });

    const { paste } = host;
    if (!paste) continue;
    it(`${host.name}, with the link as the builder copies it`, async () => {
      const left = await paste({ 'text/html': forms.link, 'text/plain': forms.address });
      const result = runChecks(left, 'link');
      expect([result.script, result.noScript]).to.deep.equal(['linkWidget', 'link']);
      expect(result.notes).to.deep.equal([]);
      await compare([left], ['link']);
    });
  }
});

const { element, link, frame, address } = forms;
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Damaged = [name: string, damage: [html: string, way: Way]];

/** Changes that systems and people make to snippets. */
const damaged: Record<string, [html: string, way: Way]> = {
  'code as words': [escaped(element), 'element'],
  'a link as words': [escaped(link), 'link'],
  'a link amid words': [link.replace('<p>', '<p>See '), 'link'],
  'a link in a heading': [link.replaceAll('p>', 'h3>'), 'link'],
  'a link in a menu': [`<nav>${link}</nav>`, 'link'],
  'a list of links': [`<ul><li>${link}</li></ul>`, 'link'],
  'a link dressed as a button': [link.replace('<a', '<a class="govuk-button"'), 'link'],
  'a link around a picture': [
    link.replace(/>[^<]+<\/a>/, '><img src="data:," alt="x" width="9" height="9"></a>'),
    'link',
  ],
  'a link that lost its words': [link.replace(/>[^<]+<\/a>/, '></a>'), 'link'],
  'a link between line breaks': [link.replace('<p>', '<p>Words<br><br>').replace('</p>', '<br><br>Words</p>'), 'link'],
  'a link on a line of its own': [link.replace('<p>', '<p>Words<br>').replace('</p>', '<br>Words</p>'), 'link'],
  'a link switched off': [`<div data-campaign-widgets="off">${link}</div>`, 'link'],
  'a link in a table of layout': [`<table><tr><td>${link}</td></tr></table>`, 'link'],
  'an address amid words': [`<p>See ${address}</p>`, 'address'],
  'an address in code': [`<pre><code>${address}</code></pre>`, 'address'],
  'an address as media of CKEditor': [`<figure class="media"><oembed url="${address}"></oembed></figure>`, 'address'],
  'an element without its attributes': [element.replace(/ item="[^"]*" lang="[^"]*"/, ''), 'element'],
  'an element in another language': [element.replace('lang="cy"', 'lang="en"'), 'element'],
  'an element switched off': [`<div data-campaign-widgets="off">${element}</div>`, 'element'],
  'an element turned into a div': [element.replaceAll(page.tag, 'div'), 'element'],
  'a frame alone': [frame.split('\n')[0] as string, 'frame'],
  'a frame without scripts': [frame.replace('<iframe', '<iframe sandbox=""'), 'frame'],
  'a frame of which the address is gone': [frame.replace(/ src="[^"]*"/, ''), 'frame'],
  'a frame and its link to something else': [frame.replace(/(<a href="[^"]*)"/, '$1?variant=strip"'), 'frame'],
  'an element and its link beside it': [`${element}${link}`, 'element'],
  nothing: ['<p>Words</p>', 'link'],
};

describe('What paste-back says is what a visitor sees of', () => {
  const [framed, others] = [true, false].map((isFrame) =>
    // Browsers ask for frames that are near only: they have a page of their own.
    Object.entries(damaged).filter(([, [html]]) => html.includes('<iframe') === isFrame),
  ) as [Damaged[], Damaged[]];
  const entries = [...framed, ...others];
  const seen = { with: [] as string[], without: [] as string[] };

  before(async function () {
    this.timeout(100_000); // What stays lost is waited for.
    for (const group of [framed, others]) {
      const left = group.map(([, [html]]) => html);
      seen.with.push(...(await look(left, true)));
      seen.without.push(...(await look(left, false)));
    }
  });

  for (const [index, [name, [html, way]]] of entries.entries()) {
    it(name, () => {
      const result = runChecks(html, way);
      expect(predicted(result, true), 'With the script').to.equal(seen.with[index]);
      expect(predicted(result, false), 'Without the script').to.equal(seen.without[index]);
    });
  }
});

describe('What paste-back says was lost of what was chosen is what the page has lost', () => {
  const attributes = { layout: 'cards', limit: '2', types: 'poster,leaflet & more' };
  const theme = { '--campaign-radius': '0', '--campaign-color-accent': 'light-dark(#00594c, #a9c8f5)' };
  const list = { tag: 'resource-list', lang: 'en', path: 'embed/resource-list.html', title: 'Resources' } as const;
  const chosen = snippets({ base }, list, { attributes, theme });
  const names = Object.keys(attributes) as (keyof typeof attributes)[];

  /** Which attributes the widget lacks once the script has run, and whether its theme; a link leads to what its address says. */
  function lostIn(place: Element): string[] {
    const widget = place.querySelector<HTMLElement>('resource-list');
    const query = new URL(place.querySelector('a')?.href ?? base).searchParams;
    const has = (name: string) => (widget ? widget.getAttribute(name) : query.get(name));
    const styleOf = (name: string) => (widget ? widget.style.getPropertyValue(name) : query.get(name));
    const lost = names.filter((name) => has(name) !== attributes[name]);
    const isThemed = Object.entries(theme).every(([name, value]) => styleOf(name) === value);
    return isThemed ? lost : [...lost, 'theme'];
  }

  function said(html: string, form: Way): string[] {
    const { notes } = checkPasted(parsePasted(html), { tag: list.tag, form, attributes, theme }, base);
    return notes.flatMap(({ key, about }) =>
      key === 'attributeLost' ? (about[0] ?? '') : /^theme/.test(key) ? 'theme' : [],
    );
  }

  // A frame has lost nothing while its address is the same: that is asked above.
  for (const form of ['element', 'link'] as const) {
    it(`from the ${form}, through all of them`, async () => {
      const hosts = [...sanitisers, ...editors];
      const left: string[] = [];
      for (const host of hosts) left.push(await host.keep(chosen[form]));
      const articles = left.map((html) => `<article>${html}</article>`).join('\n');
      const last = `<div id="last">${forms.address}</div>`;
      const opened = await openHostPage({ body: (articles + last).replaceAll(base, '{KIT}/') });
      await opened.ready(`#last ${page.tag}`);
      await opened.ready('resource-list');
      const seen = opened.all('article').map((place, index) => `${hosts[index]?.name}: ${lostIn(place)}`);
      expect(left.map((html, index) => `${hosts[index]?.name}: ${said(html, form)}`)).to.deep.equal(seen);
      if (form === 'link') expect(seen.filter((what) => !what.endsWith(': theme'))).to.deep.equal([]);
    });
  }
});
