import { expect } from '@open-wc/testing';
import { rebaseUrls } from '../../src/campaign/rebase-urls.js';
import { frozen } from './frozen.js';

const rebase = (url: string) => `national/${url}`;

describe('addresses of a manifest that moves into another', () => {
  const rows: [before: string, after: string][] = [
    ['media/door.jpg', 'national/media/door.jpg'],
    ['../media/door.jpg', 'national/../media/door.jpg'],
    ['/media/door.jpg', 'national//media/door.jpg'],
    ['', 'national/'],
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTPS://example.org/a', 'HTTPS://example.org/a'],
    ['mailto:us@example.org', 'mailto:us@example.org'],
    ['tel:+441632960001', 'tel:+441632960001'],
    ['//example.org/a', '//example.org/a'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ];
  for (const [before, after] of rows) {
    it(`${JSON.stringify(before)} is ${JSON.stringify(after)} there`, () => {
      expect(rebaseUrls({ url: before }, rebase)).to.deep.equal({ url: after });
    });
  }

  it('are found at every depth, in one language or in both', () => {
    const manifest = frozen({
      campaign: { url: 'page.html' },
      resources: [
        { id: 'a', file: { en: { url: 'en.pdf' }, cy: { url: 'cy.pdf' } }, picture: { sources: [{ url: 'a.avif' }] } },
        { id: 'b', file: { url: { en: 'en.pdf', cy: 'cy.pdf' } } },
      ],
    });
    expect(rebaseUrls(manifest, rebase)).to.deep.equal({
      campaign: { url: 'national/page.html' },
      resources: [
        {
          id: 'a',
          file: { en: { url: 'national/en.pdf' }, cy: { url: 'national/cy.pdf' } },
          picture: { sources: [{ url: 'national/a.avif' }] },
        },
        { id: 'b', file: { url: { en: 'national/en.pdf', cy: 'national/cy.pdf' } } },
      ],
    });
  });

  it('are found in the links of rich text that is compiled', () => {
    const body = [{ type: 'link', url: 'a.html', children: [{ type: 'text', value: 'Read' }] }];
    expect(rebaseUrls({ body }, rebase).body[0]?.url).to.equal('national/a.html');
  });

  it('are all that changes', () => {
    const manifest = frozen({ id: 'a', title: { en: 'media', cy: 'media' }, width: 1, shown: true, none: null });
    expect(rebaseUrls(manifest, rebase)).to.deep.equal(manifest);
  });
});
