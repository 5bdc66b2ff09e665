// Each dialect as a host hears it, from a page with a parent that only listens.
import { expect } from '@open-wc/testing';
import { createTeller } from '../../src/embed/height-reporter.js';
import { dialectsOf } from '../../src/embed/resize-protocols.js';
import { wordPressSecret } from '../../src/embed/word-press-secret.js';

const PAGE = 'https://kit.example/embed/thank-you-banner.html';

/** A frame at an address, whose size a test sets. */
function frame(address = PAGE) {
  const place = new URL(address);
  const heard: unknown[] = [];
  const targets = new Set<unknown>();
  const parent = {
    postMessage: (message: unknown, target: unknown) => {
      heard.push(message);
      targets.add(target);
    },
  };
  const size = { width: 640, height: 400 };
  const tell = createTeller(parent as Window, dialectsOf(place, wordPressSecret(place)), () => size);
  return {
    place,
    size,
    tell,
    targets,
    /** The messages to the parent since the last call. */
    heard: () => heard.splice(0),
    /** A message of the parent, as index.ts passes it on. */
    ask: (data: unknown) => tell((dialect) => dialect.asks?.(Object(data), typeof data === 'string' ? data : '')),
  };
}

const toAnybody = (height: number, src = PAGE) => [
  { type: 'campaign-widgets:height', height },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ context: 'iframe.resize', src, height }),
];

describe('A frame tells its height', () => {
  it('with the key that our script has given it, once it has one', () => {
    const { ask, heard } = frame();
    for (const [key, known] of [[undefined], ['a1', 'a1'], [undefined, 'a1']]) {
      ask({ type: 'campaign-widgets:height?', key });
      const [ours] = heard() as { key?: string }[];
      expect(ours?.key).to.equal(known);
    }
  });

  it('in the dialects that need no id', () => {
    const { tell, heard, targets } = frame();
    tell();
    expect(heard()).to.deep.equal(toAnybody(400));
    expect([...targets]).to.deep.equal(['*']);
  });

  it('only when it has changed', () => {
    const { tell, heard, size } = frame();
    tell();
    heard();
    tell();
    size.width = 320;
    tell();
    expect(heard()).to.deep.equal([]);
    size.height = 380;
    tell();
    expect(heard()).to.deep.equal(toAnybody(380));
  });

  it('in whole pixels, rounded up', () => {
    const { tell, heard, size } = frame();
    size.height = 400.2;
    tell();
    expect(heard()).to.deep.equal(toAnybody(401));
  });

  for (const nothing of [
    { width: 0, height: 0 },
    { width: 0, height: 7000 },
    { width: 640, height: 0 },
  ]) {
    it(`never while it is not shown (${nothing.width} by ${nothing.height})`, () => {
      const { tell, heard, size, ask } = frame();
      const shown = { ...size };
      Object.assign(size, nothing);
      tell();
      ask({ type: 'campaign-widgets:height?' });
      expect(heard()).to.deep.equal([]);
      Object.assign(size, shown);
      tell();
      expect(heard()).to.deep.equal(toAnybody(400));
      Object.assign(size, nothing);
      tell();
      expect(heard()).to.deep.equal([]);
      ask({ type: 'campaign-widgets:height?' });
      expect(heard()).to.deep.equal([{ type: 'campaign-widgets:height', height: 400 }]);
    });
  }

  it('to our own script, when it asks', () => {
    const { tell, heard, ask } = frame();
    tell();
    heard();
    ask({ type: 'campaign-widgets:height?' });
    expect(heard()).to.deep.equal([{ type: 'campaign-widgets:height', height: 400 }]);
  });

  it('to WordPress with its secret, which may come later', () => {
    const { tell, heard, place, ask } = frame();
    tell();
    heard();
    place.hash = '#?secret=dYsl0P8Qsn';
    tell();
    expect(heard()).to.deep.equal([{ message: 'height', value: 400, secret: 'dYsl0P8Qsn' }]);
    ask({ message: 'ready', secret: 'another' });
    ask({ message: 'ready' });
    expect(heard()).to.deep.equal([]);
    ask({ message: 'ready', secret: 'dYsl0P8Qsn' });
    expect(heard()).to.deep.equal([{ message: 'height', value: 400, secret: 'dYsl0P8Qsn' }]);
  });

  it('to WordPress while a checklist keeps its ticks beside the secret, and nobody hears of the ticks', () => {
    const { tell, heard, place, size } = frame(`${PAGE}#?secret=dYsl0P8Qsn`);
    tell();
    heard();
    place.hash = '#?secret=dYsl0P8Qsn&tips=ask-families';
    size.height = 420;
    tell();
    expect(heard()).to.deep.include({ message: 'height', value: 420, secret: 'dYsl0P8Qsn' });
    place.hash = '#tips=ask-families';
    size.height = 440;
    tell();
    expect(JSON.stringify(heard())).to.not.include('tips');
  });

  it('to pym, by the id that pym gave', () => {
    const { tell, heard, ask } = frame(`${PAGE}?initialWidth=640&childId=our%20thanks&parentTitle=A&parentUrl=B`);
    tell();
    expect(heard()).to.include('pymxPYMxour thanksxPYMxheightxPYMx400');
    ask('pymxPYMxour thanksxPYMxwidthxPYMx640');
    expect(heard()).to.deep.equal(['pymxPYMxour thanksxPYMxheightxPYMx400']);
    ask('pymxPYMxanotherxPYMxwidthxPYMx640');
    ask('pymxPYMxour thanksxPYMxviewport-iframe-positionxPYMx800 600 0 0 640 400');
    expect(heard()).to.deep.equal([]);
  });

  it('to iframe-resizer 4, once that has said who we are', () => {
    const { tell, heard, size, ask } = frame();
    tell();
    expect(heard()).to.deep.equal(toAnybody(400));
    const hello =
      '[iFrameSizer]our-frame:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
    ask(hello);
    expect(heard()).to.deep.equal(['[iFrameSizer]our-frame:400:640:init']);
    tell();
    expect(heard()).to.deep.equal([]);
    size.height = 380;
    tell();
    expect(heard()).to.include('[iFrameSizer]our-frame:380:640:size');
    ask('[iFrameSizer]resize');
    ask('[iFrameSizer]reset');
    expect(heard()).to.deep.equal(Array(2).fill('[iFrameSizer]our-frame:380:640:size'));
    ask(hello);
    expect(heard()).to.deep.equal(['[iFrameSizer]our-frame:380:640:init']);
  });

  it('and holds its peace when a message asks for nothing', () => {
    const { tell, heard, ask } = frame();
    tell();
    ask('[iFrameSizer]our-frame:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true');
    heard();
    const others = [
      'moveToAnchor:top',
      'message:"a:true:false:b"',
      'pageInfo:{"iframeHeight":400}',
      'inPageLink:#top',
      '',
    ];
    for (const other of others) ask(`[iFrameSizer]${other}`);
    const odd = [
      null,
      undefined,
      0,
      '',
      'height',
      [],
      {},
      { type: 1 },
      { type: { toString: 1 } },
      { message: 'ready' },
    ];
    for (const each of [...odd, new Uint8Array(2), new Map([['type', 'campaign-widgets:height?']])]) ask(each);
    expect(heard()).to.deep.equal([]);
  });
});
