import { expect } from '@open-wc/testing';
import type { Expected } from '../../../src/builder/copy/changes.js';
import { checkPasted } from '../../../src/builder/copy/check-pasted.js';
import { parsePasted, sourceOf } from '../../../src/builder/copy/parse-pasted.js';
import { snippets, type Way } from '../../../src/embed-code/snippets.js';
import { waitUntil } from '../../support/wait-until.js';

const base = 'https://kit.example.org/campaign/';
const page = {
  tag: 'resource-list',
  lang: 'cy',
  path: 'embed/resource-list.cy.html',
  title: 'Adnoddau',
} as const;
const attributes = { lang: 'cy', layout: 'cards' };
const theme = { '--campaign-color-accent': 'light-dark(#00594c, #fff)' };
const plain = snippets({ base }, page, { attributes });
const themed = snippets({ base }, page, { attributes, theme });

function runChecks(html: string, form: Way, more: Partial<Expected> = {}) {
  const expected: Expected = { tag: 'resource-list', form, attributes, theme: {}, ...more };
  const { script, noScript, notes } = checkPasted(parsePasted(html), expected, base);
  return { seen: [script, noScript], keys: notes.map(({ key }) => key), notes };
}

const { element, link, frame, address } = plain;
const frameAlone = frame.split('\n')[0] as string;
const edited = (html: string, from: string | RegExp, to: string): string => {
  const changed = html.replace(from, to);
  if (changed === html) throw new Error(`${from} is not in ${html}`);
  return changed;
};

describe('paste-back finds nothing wrong', () => {
  const whole: [what: string, html: string, form: Way, script: string, noScript: string][] = [
    ['with the element', element, 'element', 'widget', 'link'],
    ['with the link', link, 'link', 'linkWidget', 'link'],
    ['with the frame and its link', frame, 'frame', 'frame', 'frame'],
    ['with the frame alone', frameAlone, 'frame', 'frame', 'frame'],
    ['with the address, as text', address, 'address', 'addressWidget', 'address'],
    ['with the address, in a paragraph', `<p>${address}</p>`, 'address', 'addressWidget', 'address'],
    [
      'with a whole page around the link',
      `<!doctype html><html><head><title>x</title></head><body><nav><a href="/">x</a></nav><main>${link}</main></body></html>`,
      'link',
      'linkWidget',
      'link',
    ],
    [
      'with a link that trackers have added to',
      edited(link, 'layout=cards', 'layout=cards&amp;utm_source=mail'),
      'link',
      'linkWidget',
      'link',
    ],
  ];
  for (const [what, html, form, ...seen] of whole) {
    it(what, () => {
      const found = runChecks(html, form);
      expect(found.keys).to.deep.equal([]);
      expect(found.seen).to.deep.equal(seen);
    });
  }

  it('with the theme, where the element or a frame carries it', () => {
    for (const form of ['element', 'frame'] as const)
      expect(runChecks(themed[form], form, { theme }).keys).to.deep.equal([]);
  });
});

describe('paste-back says', () => {
  const cases: [what: string, html: string, form: Way, key: string, script: string, noScript: string][] = [
    ['that an attribute is gone', edited(element, ' layout="cards"', ''), 'element', 'attributeLost', 'widget', 'link'],
    [
      'that an attribute of the address is gone',
      edited(link, '?layout=cards', ''),
      'link',
      'attributeLost',
      'linkWidget',
      'link',
    ],
    ['that an attribute is another', edited(link, '=cards', '=list'), 'link', 'attributeChanged', 'linkWidget', 'link'],
    [
      'that an attribute came from elsewhere',
      edited(element, ' lang', ' limit="2" lang'),
      'element',
      'attributeAdded',
      'widget',
      'link',
    ],
    ['that the language is gone', edited(element, ' lang="cy"', ''), 'element', 'languageLost', 'widget', 'link'],
    [
      'that the fallback is gone',
      '<resource-list lang="cy" layout="cards"></resource-list>',
      'element',
      'fallbackLost',
      'widget',
      'nothing',
    ],
    ['that the element is gone', link, 'element', 'elementLost', 'linkWidget', 'link'],
    ['that the frame is gone', link, 'frame', 'frameLost', 'linkWidget', 'link'],
    ['that the link is gone', `<p>${address}</p>`, 'link', 'linkLost', 'addressWidget', 'address'],
    [
      'that the frame lost its height',
      edited(frameAlone, / height="\d+"/, ''),
      'frame',
      'heightLost',
      'frame',
      'frame',
    ],
    ['that the frame lost its title', edited(frameAlone, / title="[^"]*"/, ''), 'frame', 'titleLost', 'frame', 'frame'],
    [
      'that the frame lost its address',
      edited(frameAlone, / src="[^"]*"/, ''),
      'frame',
      'emptyFrame',
      'nothing',
      'nothing',
    ],
    ['that the link is amid words', edited(link, '<p>', '<p>See '), 'link', 'notAlone', 'link', 'link'],
    ['that the link is in a heading', link.replaceAll('p>', 'h2>'), 'link', 'leftAlone', 'link', 'link'],
    ['that the link is dressed as a button', edited(link, '<a', '<a class="btn"'), 'link', 'designed', 'link', 'link'],
    ['that the link has no words', edited(link, page.title, ''), 'link', 'emptyLink', 'nothing', 'nothing'],
    ['that the address is amid words', `<p>See ${address}</p>`, 'address', 'addressAlone', 'address', 'address'],
    [
      'that the element is in an editor',
      `<div contenteditable="true">${element}</div>`,
      'element',
      'switchedOff',
      'link',
      'link',
    ],
    [
      'that the element is not closed',
      `<div><resource-list lang="cy" layout="cards" /><p>Words</p><main>More</main></div>`,
      'element',
      'unclosed',
      'widget',
      'words',
    ],
    ['that code is read as words', link.replaceAll('<', '&lt;'), 'link', 'code', 'address', 'address'],
    ['that a tag is misspelt', '<resorce-list>x</resorce-list>', 'element', 'misspeltTag', 'nothing', 'nothing'],
    ['that a div is left', '<div data-resource-list></div>', 'element', 'leftover', 'nothing', 'nothing'],
    [
      'that the address names no page',
      edited(link, 'resource-list', 'resorce-list').replace('.cy', ''),
      'link',
      'unknownEmbed',
      'nothing',
      'nothing',
    ],
    [
      'that the address was escaped twice',
      edited(link, '?layout=cards', '?layout=cards&amp;amp;limit=3'),
      'link',
      'escapedTwice',
      'linkWidget',
      'link',
    ],
    [
      'that the link leads to another place',
      edited(link, 'kit.example', 'old.example'),
      'link',
      'otherHost',
      'link',
      'link',
    ],
    ['that the link leads to another kit', edited(link, '/campaign/', '/old/'), 'link', 'otherHost', 'link', 'link'],
    [
      'that the link goes by way of another',
      `<p><a href="https://safelinks.example/?url=${encodeURIComponent(address)}">x</a></p>`,
      'link',
      'wrapped',
      'link',
      'link',
    ],
    [
      'that the address lost its host',
      edited(link, 'https://kit.example.org', ''),
      'link',
      'noHost',
      'nothing',
      'nothing',
    ],
    ['that the address was made relative', edited(link, base, '../'), 'link', 'noHost', 'linkWidget', 'nothing'],
    ['that the address is http', edited(link, 'https', 'http'), 'link', 'http', 'linkWidget', 'link'],
    ['that a frame is http', edited(frameAlone, 'https', 'http'), 'frame', 'httpFrame', 'nothing', 'nothing'],
    ['that it is there twice', element + element, 'element', 'twice', 'widget', 'link'],
    [
      'that it is another widget',
      element.replaceAll('resource-list', 'campaign-tips'),
      'element',
      'otherWidget',
      'widget',
      'link',
    ],
  ];
  for (const [what, html, form, key, ...seen] of cases) {
    it(what, () => {
      const found = runChecks(html, form);
      expect(found.keys).to.include(key);
      expect(found.seen).to.deep.equal(seen);
    });
  }

  it('that a frame shut by a sandbox shows a complete page', () => {
    expect(runChecks(edited(frameAlone, '<iframe', '<iframe sandbox'), 'frame').seen).to.deep.equal([
      'staticFrame',
      'staticFrame',
    ]);
    expect(runChecks(edited(frameAlone, '<iframe', '<iframe sandbox="allow-scripts"'), 'frame').seen[0]).to.equal(
      'frame',
    );
  });

  it('that the theme is gone, or stays on the linked page', () => {
    expect(runChecks(element, 'element', { theme }).keys).to.deep.equal(['themeLost']);
    expect(runChecks(themed.link, 'link', { theme }).keys).to.deep.equal(['themeByLink']);
  });

  it('nothing of what was not ours', () => {
    expect(runChecks('<p>Words <a href="https://example.org/">and a link</a></p>', 'link')).to.deep.equal({
      seen: ['nothing', 'nothing'],
      keys: [],
      notes: [],
    });
  });
});

describe('what was pasted', () => {
  const from = (forms: Record<string, string>) => sourceOf({ getData: (type) => forms[type] ?? '' });

  it('from a page in view is its HTML, without what browsers add', () => {
    const rich = `<meta charset='utf-8'><html><body>\n<!--StartFragment-->${link}<!--EndFragment-->\n</body></html>`;
    expect(from({ 'text/html': rich, 'text/plain': page.title })).to.equal(link);
  });

  it('from an editor of source is the source, however it was coloured', () => {
    const coloured = `<div style="font-family: Consolas, 'Courier New', monospace"><span>&lt;p&gt;</span></div>`;
    expect(from({ 'text/html': coloured, 'text/plain': link })).to.equal(link);
  });

  it('is text where it is nothing else', () => {
    expect(from({ 'text/plain': address })).to.equal(address);
  });

  it('runs nothing and loads nothing', async () => {
    performance.clearResourceTimings(); // Those of the modules may have filled their list.
    const marked = `/marked-${Math.random()}.png`;
    const hostile = `<img src="${marked}" onerror="window.hostile = 1"><script>window.hostile = 1</script>
      <iframe src="${marked}"></iframe><video src="${marked}" autoplay></video><link rel="stylesheet" href="${marked}">
      <form name="body"><input name="querySelectorAll"></form><img name="body"><base href="https://evil.example/">${link}`;
    expect(runChecks(hostile, 'link').seen).to.deep.equal(['linkWidget', 'link']);
    const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);
    // What would have been asked for before this is there when this is.
    await (await fetch('/README.md')).text();
    await waitUntil(() => asked().some((name) => name.endsWith('/README.md')));
    expect(asked().filter((name) => name.includes(marked))).to.deep.equal([]);
    expect('hostile' in window).to.equal(false);
  });
});
