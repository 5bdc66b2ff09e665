// A site's next page asks for nothing that the browser has, with the headers that `publish` writes for the kit's server.
import { expect } from '@open-wc/testing';
import { openHostPage, widgets } from './host-page.js';

/** WebKit as tests drive it keeps nothing from one page to the next. */
const keeps = !/^Apple/.test(navigator.vendor);

const isThere = ({ complete, naturalWidth }: HTMLImageElement) => complete && naturalWidth > 0;

let counter = 0;
const asked = async (kit: string): Promise<string[]> =>
  (await (await fetch('/kept/requests', { cache: 'no-store' })).json())
    .filter((path: string) => path.startsWith(kit))
    .map((path: string) => path.slice(kit.length));

for (const file of ['campaign-widgets.js', 'pages/home.js']) {
  describe(`The next page with ${file}`, () => {
    it(keeps ? 'asks for nothing again' : 'asks for no more than the first', async () => {
      const kit = `/kept/${Date.now().toString(36)}-${++counter}/`;
      const visit = async () => {
        const page = await openHostPage({ body: widgets, script: { attrs: { src: location.origin + kit + file } } });
        await page.ready();
        // A picture that is far down comes when a reader does: here all come, on the first page as on the second.
        const pictures = () => page.all().flatMap((each) => [...(each.shadowRoot?.querySelectorAll('img') ?? [])]);
        for (const picture of pictures()) picture.loading = 'eager';
        await page.until(
          () => pictures().length > 0 && pictures().every(isThere),
          () => 'the pictures',
        );
        expect(page.trouble).to.deep.equal([]);
        page.close();
        return asked(kit);
      };
      const first = await visit();
      expect(first).to.include(file);
      const second = (await visit()).slice(first.length);
      expect(second.filter((path) => !keeps && !first.includes(path))).to.deep.equal([]);
      if (keeps) expect(second).to.deep.equal([]);
    });
  });
}
