import { expect } from '@open-wc/testing';
import type { Way } from '../../../src/embed-code/snippets.js';
import { address, base, edited, element, frameAlone, link, page, runChecks, theme, themed } from './pasted.js';

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
