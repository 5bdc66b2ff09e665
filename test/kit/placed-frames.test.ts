// Why: most frames are films, so themes put every frame into a box of their ratio, and consent managers write its address when
// somebody has agreed. Our pages are neither films nor somebody else's.
import { expect } from '@open-wc/testing';
import type { Fault } from '../servers/faulty-kit.js';
import { type HostPage, openHostPage } from './host-page.js';

const html = (script: string) => `<!doctype html><title>Page</title><script>
  let key;
  const say = (height) => parent.postMessage({ type: 'campaign-widgets:height', height, key }, '*');
  ${script}</script>`;
const page = (name: string, script: string): Fault => ({
  path: `^embed/${name}\\.html`,
  body: html(script),
  type: 'text/html; charset=utf-8',
});
/** A page that says its height when it is asked, as embed pages do, and another one where it is told to go elsewhere. */
const speaks = (height: number) =>
  `addEventListener('message', ({ data }) => {
    if (data.type === 'campaign-widgets:height?') {
      key = data.key ?? key;
      say(${height});
    }
    if (data.go) location.href = data.go;
    if (data.say) say(data.say);
  });
`;
const faults = [
  page('thank-you-banner', speaks(900)),
  page('campaign-hub', speaks(26_148)),
  page('elsewhere', speaks(700)),
  // It speaks, and is asked, long before it has loaded: its picture never comes.
  page('early', `${speaks(700)} say(700); document.write('<img src="never.png">');`),
  { path: '^embed/never\\.png', hang: true },
];
const src = '{KIT}/embed/thank-you-banner.html';

const frame = (host: HostPage, id: string) => host.find<HTMLIFrameElement>(`#${id}`);
const sized = (host: HostPage, id: string, height: number) =>
  host.until(
    () => frame(host, id).style.height === `${height}px`,
    () => `#${id} to be ${height} px high, not ${frame(host, id).style.height}`,
  );

describe('A frame in a column', () => {
  // Block themes of WordPress: each block has a width, and is in the middle.
  const head = '<style>main > * { max-width: 300px; margin-inline: auto } main { width: 700px }</style>';

  it('as wide as its place is in the middle, as the blocks around it are', async () => {
    const host = await openHostPage({
      head,
      body: `<main><p id="text">Text</p><iframe id="ours" src="${src}" title="Thanks" width="100%" frameborder="0"></iframe></main>`,
      faults,
    });
    await sized(host, 'ours', 900);
    const { left, width } = frame(host, 'ours').getBoundingClientRect();
    expect(width).to.equal(300);
    expect(left).to.equal(host.find('#text').getBoundingClientRect().left);
  });

  it('of its own width stays in the line that it is in', async () => {
    const host = await openHostPage({
      head,
      body: `<main><p style="text-align: center"><iframe id="ours" src="${src}" title="Thanks" width="200" frameborder="0"></iframe></p></main>`,
      faults,
    });
    await sized(host, 'ours', 900);
    expect(frame(host, 'ours').style.display).to.equal('');
  });
});

describe('A frame in a box of 16:9', () => {
  const boxes: [theme: string, css: string][] = [
    [
      'that hides the rest',
      `.box { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden }
       .box iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }`,
    ],
    [
      'that lets it lie over what follows',
      `.box { position: relative } .box::before { content: ''; display: block; padding-top: 56.25% }
       .box iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }`,
    ],
    ['by aspect-ratio', '.box { aspect-ratio: 16 / 9 } .box iframe { width: 100%; height: 100%; border: 0 }'],
    [
      'by aspect-ratio, which hides the rest, around another one',
      '.box { aspect-ratio: 16 / 9; overflow: hidden } .box div, .box iframe { width: 100%; height: 100%; border: 0 }',
    ],
  ];
  for (const [theme, css] of boxes) {
    it(`${theme}: nothing of it is cut off, and nothing of the page is under it`, async () => {
      const host = await openHostPage({
        head: `<style>${css}</style>`,
        body: `<div class="box"><div><iframe id="ours" src="${src}" title="Thanks"></iframe></div></div><p id="after">After</p>`,
        faults,
      });
      await sized(host, 'ours', 900);
      const box = host.find('.box').getBoundingClientRect();
      const ours = frame(host, 'ours').getBoundingClientRect();
      expect([ours.height, ours.bottom <= box.bottom + 1]).to.deep.equal([900, true]);
      expect(host.find('#after').getBoundingClientRect().top).to.be.at.least(ours.bottom);
    });
  }

  it('gives its height back, and a box with words of its own stays as it is', async () => {
    const host = await openHostPage({
      head: '<style>.box { height: 100px } iframe { border: 0 }</style>',
      body: `<div class="box" id="alone"><iframe id="one" src="${src}" title="Thanks"></iframe></div>
        <div class="box" id="among">Words <iframe id="two" src="${src}" title="Thanks"></iframe></div>`,
      faults,
    });
    await sized(host, 'one', 900);
    await sized(host, 'two', 900);
    expect(host.find('#alone').clientHeight).to.be.at.least(900);
    frame(host, 'one').contentWindow?.postMessage({ say: 300 }, '*');
    await sized(host, 'one', 300);
    expect(host.find('#alone').clientHeight).to.be.within(300, 320);
    expect(host.find('#among').clientHeight).to.equal(100);
  });
});

describe('A frame whose address comes later', () => {
  it('is sized like one that had it from the start', async () => {
    const host = await openHostPage({
      body: `<iframe id="late" data-src="${src}" title="Thanks"></iframe>
        <iframe id="moved" src="about:blank" title="Thanks"></iframe>
        <thank-you-banner><p>Thank you</p></thank-you-banner>`,
      faults,
    });
    await host.ready('thank-you-banner');
    frame(host, 'late').src = frame(host, 'late').dataset.src ?? '';
    await sized(host, 'late', 900);
    frame(host, 'moved').src = frame(host, 'late').src;
    await sized(host, 'moved', 900);
  });

  it('is sized where a script brings the page without writing an address', async () => {
    const host = await openHostPage({
      body: '<iframe id="bare" name="bare" title="Thanks"></iframe><thank-you-banner><p>Thank you</p></thank-you-banner>',
      faults: [page('thank-you-banner', `${speaks(900)} addEventListener('load', () => say(900));`)],
    });
    await host.ready('thank-you-banner');
    frame(host, 'bare').contentWindow?.location.replace(`${host.kit}/embed/thank-you-banner.html`);
    await sized(host, 'bare', 900);
  });
});

describe('The height of a frame', () => {
  it('may be that of a whole hub', async () => {
    const host = await openHostPage({
      body: '<iframe id="hub" src="{KIT}/embed/campaign-hub.html" title="Hub"></iframe>',
      faults,
    });
    await sized(host, 'hub', 26_148);
  });

  for (const [sandbox, page] of [
    ['allow-scripts', 'elsewhere'],
    ['allow-scripts', 'early'],
    ['allow-scripts allow-same-origin', 'elsewhere'],
  ]) {
    it(`is not set by what a frame with sandbox="${sandbox}" has gone to (${page})`, async () => {
      const host = await openHostPage({
        body: `<iframe id="ours" sandbox="${sandbox}" src="${src}" title="Thanks"></iframe>`,
        faults,
        before: ['messages'],
      });
      await sized(host, 'ours', 900);
      const { messages } = host.window as unknown as { messages: { data: { height?: number } }[] };
      const heard = (height: number) => messages.filter(({ data }) => data?.height === height).length;
      frame(host, 'ours').contentWindow?.postMessage({ go: host.filled(`{OTHER}/embed/${page}.html`) }, '*');
      await host.until(
        () => heard(700) > 0,
        () => 'the other page to speak',
      );
      expect(frame(host, 'ours').style.height).to.equal('900px');
    });
  }
});

describe('A frame on a page', () => {
  const grounds: [ground: string, css: string, scheme: string][] = [
    ['white', 'body { background: #fff }', 'light'],
    ['dark', 'body { background: #14171d }', 'dark'],
    ['dark around a light box', 'body { background: #14171d } div { background: #ffe }', 'light'],
    ['that nothing says, but its scheme', ':root { color-scheme: dark }', 'dark'],
    ['that nothing says at all', '', 'light'],
  ];
  for (const [ground, css, scheme] of grounds) {
    it(`learns that its ground is ${scheme}: ${ground}`, async () => {
      const host = await openHostPage({
        head: `<style>${css}</style>`,
        body: `<div><iframe id="ours" src="${src}" title="Thanks"></iframe></div>`,
        faults: [page('thank-you-banner', speaks(900).replace('say(900)', "say(data.scheme === 'dark' ? 901 : 900)"))],
      });
      await sized(host, 'ours', scheme === 'dark' ? 901 : 900);
    });
  }
});

describe('A page in a frame of iframe-resizer, which looks into no widget', () => {
  for (const method of ['size', 'resize']) {
    it(`asks to be measured when a widget is there (${method})`, async () => {
      const host = await openHostPage({
        body: '<thank-you-banner><a href="/">Thank you</a></thank-you-banner>',
        waits: false,
      });
      const measured: number[] = [];
      const height = () => host.document.documentElement.getBoundingClientRect().height;
      const parentIFrame = { [method]: () => measured.push(height()) };
      Object.assign(host.window, { parentIFrame });
      await host.until(
        () => host.window.document.readyState === 'complete',
        () => 'the page',
      );
      host.window.postMessage('[iFrameSizer]frame:8:false:true:32:true:true:null:bodyOffset');
      await host.ready('thank-you-banner');
      await host.until(
        () => measured.at(-1) === height(),
        () => `the height of ${height()}, not ${measured}`,
      );
    });
  }
});
