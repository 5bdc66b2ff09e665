// Every demo page, opened as a reader would.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from './kit/host-page.js';

const pages = ['intranet/index', 'intranet/cymraeg', 'intranet/sidebar', 'public-site/index', 'plain/index'];

async function openDemo(name: string, width: number): Promise<HostPage> {
  const address = `/demo/hosts/${name}.html`;
  const source = (await (await fetch(address)).text()).replaceAll('http://localhost:4174', '{KIT}');
  const [, lang = 'en', head = '', body = ''] =
    /<html lang="(\w+)">\s*<head>(.*)<\/head>\s*<body[^>]*>(.*)<\/body>/s.exec(source) ?? [];
  return openHostPage({ lang, width, script: null, head: `<base href="${address}">${head}`, body });
}

for (const name of pages) {
  describe(`The demo page ${name}`, () => {
    for (const width of [320, 1280]) {
      it(`shows the campaign at ${width} px, with nothing to complain of and no sideways scrolling`, async () => {
        const page = await openDemo(name, width);
        await page.ready();
        expect(page.console).to.deep.equal([]);
        expect(page.trouble).to.deep.equal([]);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });
    }
  });
}
