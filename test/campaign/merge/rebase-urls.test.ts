import { expect } from '@open-wc/testing';
import { rebaseUrls } from '../../../src/campaign/merge/rebase-urls.js';
import { frozen } from '../frozen.js';

const rebase = (url: string) => `national/${url}`;

const action = (url: unknown) => ({ messages: [{ id: 'a', actions: [{ label: 'Go', url }] }] });

describe('addresses of a manifest that moves into another', () => {
  const rows: [before: string, after: string][] = [
    ['media/door.jpg', 'national/media/door.jpg'],
    ['../media/door.jpg', 'national/../media/door.jpg'],
    ['/media/door.jpg', 'national//media/door.jpg'],
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTPS://example.org/a', 'HTTPS://example.org/a'],
    ['mailto:us@example.org', 'mailto:us@example.org'],
    ['tel:+441632960001', 'tel:+441632960001'],
    ['//example.org/a', '//example.org/a'],
    ['\\\\server\\share\\a.pdf', '\\\\server\\share\\a.pdf'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['', ''],
    ['#contact', '#contact'],
    [' \t#contact', ' \t#contact'],
    ['?lang=cy', '?lang=cy'],
  ];
  for (const [before, after] of rows) {
    it(`${JSON.stringify(before)} is ${JSON.stringify(after)} there`, () => {
      expect(rebaseUrls(action(before), rebase)).to.deep.equal(action(after));
    });
  }

  it('are found wherever the schema has one, in one language or in both, and it says which may be files', () => {
    const manifest = frozen({
      campaign: { url: 'page.html', picture: { url: 'a.jpg' }, sharePractice: { url: 'form.html' } },
      organisation: { url: 'about.html' },
      messages: [{ id: 'm', actions: [{ url: 'guide.pdf' }] }],
      resources: [
        { id: 'a', file: { en: { url: 'en.pdf' }, cy: { url: 'cy.pdf' } }, picture: { sources: [{ url: 'a.avif' }] } },
        { id: 'b', file: { url: { en: 'en.pdf', cy: 'cy.pdf' } } },
      ],
      videos: { film: { sources: { cy: [{ url: 'f.mp4' }] }, captions: [{ lang: 'cy', url: 'f.vtt' }] } },
    });
    const name = (url: string, mayBeFile: boolean) => `${mayBeFile ? 'file' : 'page'} ${url}`;
    expect(rebaseUrls(manifest, name)).to.deep.equal({
      campaign: { url: 'page page.html', picture: { url: 'file a.jpg' }, sharePractice: { url: 'page form.html' } },
      organisation: { url: 'page about.html' },
      messages: [{ id: 'm', actions: [{ url: 'file guide.pdf' }] }],
      resources: [
        {
          id: 'a',
          file: { en: { url: 'file en.pdf' }, cy: { url: 'file cy.pdf' } },
          picture: { sources: [{ url: 'file a.avif' }] },
        },
        { id: 'b', file: { url: { en: 'file en.pdf', cy: 'file cy.pdf' } } },
      ],
      videos: { film: { sources: { cy: [{ url: 'file f.mp4' }] }, captions: [{ lang: 'cy', url: 'file f.vtt' }] } },
    });
  });

  it('are found in the links of rich text that is compiled', () => {
    const message = (url: string) => ({
      messages: [{ id: 'a', body: { cy: [{ type: 'link', url, children: [{ type: 'text', value: 'Read' }] }] } }],
    });
    expect(rebaseUrls(message('a.html'), rebase)).to.deep.equal(message('national/a.html'));
  });

  it('are no words, even where a key is called "url", and nothing that the schema does not know', () => {
    const manifest = frozen({
      'x-notes': { url: 'notes.txt' },
      organisation: { fields: { url: { en: 'our website', cy: 'ein gwefan' } }, 'x-page': { url: 'a.html' } },
      messages: [{ id: 'a', heading: { url: 'b.html' }, url: 'c.html' }],
    });
    expect(rebaseUrls(manifest, rebase)).to.deep.equal(manifest);
  });

  it('are all that changes', () => {
    const manifest = frozen({ campaign: { title: { en: 'media', cy: 'media' } }, tips: [{ id: 'a' }], none: null });
    expect(rebaseUrls(manifest, rebase)).to.deep.equal(manifest);
  });
});
