// Why: what is in a closed accordion, a hidden tab or a part that the browser skips has no size, and lazy frames in it have no page.
import { expect } from '@open-wc/testing';
import { embedPage, openEmbedder } from '../pages/embed-frame.js';

const banner = '<thank-you-banner><p><a href="/">Thank you</a></p></thank-you-banner>';
const frame = (name: string) =>
  `<iframe id="${name}-frame" src="{KIT}/embed/${name}.html" title="${name}" width="600" height="200" loading="lazy" style="border:0"></iframe>`;
const widget = (tag: string) => `<${tag}><p><a href="/">The campaign</a></p></${tag}>`;
const tall = (height: number) => embedPage(`${banner}<div style="height:${height}px"></div>`);

describe('In a part of the page that is closed', () => {
  for (const [place, open, close, show] of [
    [
      'an accordion',
      '<details id="part"><summary>Open</summary>',
      '</details>',
      (part: HTMLElement) => part.setAttribute('open', ''),
    ],
    ['a tab', '<div id="part" hidden>', '</div>', (part: HTMLElement) => part.removeAttribute('hidden')],
    [
      'a part that the browser skips',
      '<div style="height:4000px"></div><div id="part" style="content-visibility:auto;contain-intrinsic-size:auto 300px">',
      '</div>',
      (part: HTMLElement) => part.scrollIntoView(),
    ],
  ] as const) {
    it(`${place}: lazy frames and widgets are whole, and as high as they are, once it is opened`, async () => {
      const host = await openEmbedder({
        script: {},
        more: { 'campaign-tips': tall(900) },
        body: `${open}${widget('campaign-answers')}${widget('campaign-hub')}${frame('campaign-tips')}${close}<p id="after">After</p>`,
      });
      const part = host.page.find('#part');
      const lazy = host.page.find<HTMLIFrameElement>('#campaign-tips-frame');
      show(part);
      await host.page.ready('campaign-answers, campaign-hub');
      lazy.scrollIntoView();
      await host.page.until(
        () => lazy.clientHeight > 900,
        () => `the frame to be higher than ${lazy.clientHeight}`,
      );
      const report = await host.fits();
      expect(report.errors).to.deep.equal([]);
      expect(host.page.trouble).to.deep.equal([]);
    });
  }
});
