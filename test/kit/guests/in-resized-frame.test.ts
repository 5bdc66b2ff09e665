// Why: portals show a site's pages in frames as high as their content, and what measures them looks into no widget. Version 5 of
// iframe-resizer is for non-commercial use alone, so the tests have version 4; what a page calls in 5 is in placed-frames.test.ts.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from '../host-page.js';

const JS = '/node_modules/iframe-resizer/js';
const banner = '<thank-you-banner dismissible><p><a href="/">Thank you</a></p></thank-you-banner>';
const framedBody = `<h1>A page of the intranet</h1>${banner}<p id="end">The end.</p>`;
/** iframe-resizer 4 counts no margin that collapses through the body. */
const STYLE = '<style>h1, #end { margin: 0 }</style>';
const CHILD = `${STYLE}<script src="${JS}/iframeResizer.contentWindow.min.js"></script>`;

/** A portal that shows a page, which is opened once by itself. */
async function portal(framed: HostPage, resize: string): Promise<HostPage> {
  framed.close();
  return openHostPage({
    head: `<script src="${JS}/iframeResizer.min.js"></script>`,
    body: `<iframe id="framed" src="/host/pages/${framed.id}" title="Page" width="640" height="150" style="border:0"></iframe>
      <p>Below.</p><script>${resize}</script>`,
    script: null,
  });
}

const frameIn = (page: HostPage) => page.find<HTMLIFrameElement>('#framed');
const inside = (page: HostPage) => frameIn(page).contentDocument as Document;

/** The end of the page in the frame is its end, or just below it. @param spare pixels that it may have below it */
const fits = (page: HostPage, spare = 40) => {
  const end = () => inside(page)?.querySelector('#end')?.getBoundingClientRect().bottom ?? Number.NaN;
  return page.until(
    () => frameIn(page).clientHeight >= end() && frameIn(page).clientHeight < end() + spare,
    () => `the frame of ${frameIn(page).clientHeight} px to fit its page of ${end()} px`,
  );
};

const shown = (page: HostPage) =>
  page.until(
    () => !!inside(page)?.querySelector('thank-you-banner')?.shadowRoot?.querySelector('[part=base]'),
    () => 'the banner in the frame',
  );

describe('A page in a portal’s frame that is as high as its content', () => {
  it('is measured right by iframe-resizer 4 when widgets come, and when one goes', async () => {
    const page = await portal(
      await openHostPage({ head: CHILD, body: framedBody }),
      "iFrameResize({ checkOrigin: false }, '#framed')",
    );
    await shown(page);
    await fits(page);
    const before = frameIn(page).clientHeight;
    const banner = inside(page).querySelector('thank-you-banner');
    banner?.shadowRoot?.querySelector<HTMLElement>('[part=dismiss]')?.click();
    await page.until(
      () => frameIn(page).clientHeight < before - 100,
      () => `a lower frame than ${before} px`,
    );
    await fits(page);
    expect(page.trouble).to.deep.equal([]);
  });

  it('is measured right where our script comes long after iframe-resizer has greeted it', async () => {
    const page = await portal(
      await openHostPage({ head: CHILD, body: framedBody, script: null }),
      "iFrameResize({ checkOrigin: false }, '#framed')",
    );
    const framed = () => frameIn(page).contentWindow as Window & { parentIFrame?: object };
    await page.until(
      () => !!framed().parentIFrame,
      () => 'the greeting',
    );
    await fits(page);
    const script = inside(page).createElement('script');
    script.src = `${page.kit}/campaign-widgets.js`;
    inside(page).head.append(script);
    await shown(page);
    await fits(page);
    expect(page.trouble).to.deep.equal([]);
  });

  it('is measured right by the three lines that most portals have', async () => {
    const page = await portal(
      await openHostPage({ head: STYLE, body: framedBody }),
      `const frame = document.getElementById('framed');
      setInterval(() => {
        const { documentElement } = frame.contentDocument ?? {};
        if (documentElement) frame.style.height = documentElement.scrollHeight + 'px';
      }, 50);`,
    );
    await shown(page);
    // These lines never make it lower: while it loads it may have been higher.
    await fits(page, 150);
    expect(page.trouble).to.deep.equal([]);
  });
});
