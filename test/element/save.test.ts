// Saving a file never takes the page away from the person who saves it.
import { expect } from '@open-wc/testing';
import { pictureAsPng } from '../../src/element/on-demand/picture-as-png.js';
import { saveFrom } from '../../src/element/save/save-from.js';
import type { ResourceList } from '../../src/index.js';
import { manifestOf, mount, parts } from '../support/mount.js';

const { fetch: ask } = globalThis;
const { click } = HTMLElement.prototype;
afterEach(() => {
  globalThis.fetch = ask;
  HTMLElement.prototype.click = click;
});

/** Records clicks in place of following them. */
function clicks(): HTMLAnchorElement[] {
  const clicked: HTMLAnchorElement[] = [];
  HTMLElement.prototype.click = function (this: HTMLElement) {
    clicked.push(this as HTMLAnchorElement);
  };
  return clicked;
}

describe('Saving', () => {
  for (const [what, answer] of Object.entries({
    'cannot be read from here': () => Promise.reject(new TypeError('CORS')),
    'is not there': () => Promise.resolve(new Response('', { status: 404 })),
  })) {
    it(`a file that ${what} opens it beside the page, not in its place`, async () => {
      globalThis.fetch = answer;
      const clicked = clicks();
      await saveFrom('https://files.example/poster.pdf', 'Poster');
      expect(clicked.map(({ href, target, rel }) => [href, target, rel])).to.deep.equal([
        ['https://files.example/poster.pdf', '_blank', 'noopener'],
      ]);
    });
  }

  for (const [what, load] of Object.entries({
    saved: async (url: string) => {
      const clicked = clicks();
      await saveFrom(url, 'Poster');
      expect(clicked[0]?.href).to.match(/^blob:/);
      return (await ask(clicked[0]?.href ?? '')).blob();
    },
    copied: (url: string) => pictureAsPng(url),
  })) {
    it(`a file is ${what} where a page’s monitoring breaks every request`, async () => {
      const url = new URL('/demo/campaigns/national/media/dog-walk-640x360.jpg', location.origin).href;
      globalThis.fetch = () => Promise.reject(new TypeError('a header that the server does not allow'));
      const blob = await load(url);
      expect(blob.size).to.be.above(1000);
      expect(document.querySelector('iframe[hidden]')).to.equal(null);
    });
  }

  it('from a link does the same where browsers take no notice of “download”', async () => {
    const file = (id: string, url: string) => ({ id, title: id, type: 'poster', file: { url, format: 'PDF' } });
    const resources = [file('there', 'https://files.example/a.pdf'), file('here', `${location.origin}/a.pdf`)];
    const list = await mount<ResourceList>(`<resource-list manifest="${manifestOf({ resources })}"></resource-list>`);
    expect(parts<HTMLAnchorElement>(list, 'action').map(({ target }) => target)).to.deep.equal(['_blank', '']);
  });
});
