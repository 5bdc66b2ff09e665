import { expect, fixture, html } from '@open-wc/testing';
import { findElements } from '../../src/placement/elements.js';

let number = 0;
/** Tags that no other test uses. */
const newTags = () => ['a', 'b'].map((letter) => `found-${++number}-${letter}`) as [string, string];

/** Timers that have not run. Timers need not come in the order they were set: Firefox holds some back 4 ms. */
const putOff = new Set<Promise<void>>();

/** Until what has changed on the page was looked at. */
const looked = async () => {
  await undefined;
  while (putOff.size) await Promise.all(putOff);
};

// Observers of earlier tests would look at everything, too.
const { observe } = MutationObserver.prototype;
const { setTimeout } = window;
const observers: MutationObserver[] = [];
before(() => {
  MutationObserver.prototype.observe = function (...args) {
    observers.push(this);
    observe.apply(this, args);
  };
  window.setTimeout = ((deed: () => void, delay?: number) => {
    const turn = new Promise((resolve) => setTimeout(resolve, delay)).then(deed);
    const done: Promise<void> = turn.finally(() => putOff.delete(done));
    putOff.add(done);
    return 0;
  }) as unknown as typeof setTimeout;
});
afterEach(() => {
  for (const observer of observers.splice(0)) observer.disconnect();
});
after(() => {
  MutationObserver.prototype.observe = observe;
  window.setTimeout = setTimeout;
});

async function start(tags: string[]) {
  const found: string[] = [];
  const embeds: Node[] = [];
  const scan = findElements(
    tags,
    (tag) => found.push(tag),
    (root) => embeds.push(root),
  );
  await looked();
  return { found, scan, embeds };
}

const place = () => fixture<HTMLElement>(html`<div></div>`);

describe('widgets that stand on the page', () => {
  it('are found, each tag once', async () => {
    const [first, second] = newTags();
    (await place()).innerHTML = `<${first}></${first}><p><${second}></${second}><${first}></${first}></p>`;
    const { found } = await start([first, second]);
    expect(found).to.deep.equal([first, second]);
  });

  it('are not looked for before the script has run to its end', async () => {
    const [first] = newTags();
    (await place()).innerHTML = `<${first}></${first}>`;
    const found: string[] = [];
    findElements(
      [first],
      (tag) => found.push(tag),
      () => {},
    );
    expect(found).to.deep.equal([]);
    await looked();
    expect(found).to.deep.equal([first]);
  });

  it('other elements are passed over', async () => {
    const [first, second] = newTags();
    (await place()).innerHTML = `<${first}-x></${first}-x><p id="${first}" class="${second}"></p>`;
    expect((await start([first, second])).found).to.deep.equal([]);
  });
});

describe('widgets that come later', () => {
  it('by themselves', async () => {
    const [first] = newTags();
    const { found } = await start([first]);
    (await place()).append(document.createElement(first));
    await looked();
    expect(found).to.deep.equal([first]);
  });

  it('through innerHTML, among text and comments', async () => {
    const [first, second] = newTags();
    const { found } = await start([first, second]);
    (await place()).innerHTML = `Words <!-- and --> words <${second}></${second}> and <${first}></${first}>`;
    await looked();
    expect(found).to.deep.equal([second, first]);
  });

  it('deep inside something else', async () => {
    const [first] = newTags();
    const { found } = await start([first]);
    (await place()).innerHTML = `<ul><li><div><${first}></${first}></div></li></ul>`;
    await looked();
    expect(found).to.deep.equal([first]);
  });

  it('each tag once, however often it comes', async () => {
    const [first, second] = newTags();
    const { found } = await start([first, second]);
    const here = await place();
    for (let time = 0; time < 3; time++) {
      here.append(document.createElement(first));
      await looked();
    }
    expect(found).to.deep.equal([first]);
  });

  it('what is drawn node by node is looked at once', async () => {
    const [first, second] = newTags();
    const { found, embeds } = await start([first, second]);
    const list = (await place()).appendChild(document.createElement('ul'));
    for (const tag of [first, second]) {
      const item = list.appendChild(document.createElement('li'));
      item.appendChild(document.createElement(tag));
      item.append(`/embed/${tag}.html`);
    }
    await looked();
    expect(found).to.deep.equal([first, second]);
    expect(embeds).to.deep.equal([list]);
  });

  it('one at a time, as they come', async () => {
    const [first, second] = newTags();
    const { found } = await start([first, second]);
    const here = await place();
    here.append(document.createElement(second));
    await looked();
    expect(found).to.deep.equal([second]);
    here.append(document.createElement(first));
    await looked();
    expect(found).to.deep.equal([second, first]);
  });

  it('text alone is nothing, and does no harm', async () => {
    const [first] = newTags();
    const { found } = await start([first]);
    const here = await place();
    here.append(`<${first}>`, document.createComment(first));
    await looked();
    expect(found).to.deep.equal([]);
    here.append(document.createElement(first));
    await looked();
    expect(found).to.deep.equal([first]);
  });

  it('one that was moved or removed before anyone looked counts, and what it stood in does no harm', async () => {
    const [first, second] = newTags();
    const { found } = await start([first, second]);
    const here = await place();
    here.innerHTML = `<div><${second}></${second}></div><${first}></${first}>`;
    here.querySelector(second)?.remove();
    here.replaceChildren();
    await looked();
    expect(found).to.deep.equal([first]);
  });
});

describe('widgets where the page cannot be watched', () => {
  it('in a shadow root, they are found when somebody says where to look', async () => {
    const [first, second] = newTags();
    const { found, scan } = await start([first, second]);
    const root = (await place()).attachShadow({ mode: 'open' });
    root.innerHTML = `<p><${first}></${first}></p>`;
    await looked();
    expect(found).to.deep.equal([]);
    scan(root);
    scan(root);
    expect(found).to.deep.equal([first]);
  });

  it('without a place, the whole page is looked at', async () => {
    const [first] = newTags();
    const { found, scan } = await start([first]);
    (await place()).append(document.createElement(first));
    scan();
    expect(found).to.deep.equal([first]);
  });
});

describe('where markup hides what the page is read with', () => {
  const hidden = ['querySelectorAll', 'nodeType', 'documentElement', 'textContent', 'readyState', 'matches'];
  const fields = hidden.map((name) => `<input name="${name}">`).join('');

  it('of the document, widgets and addresses are found all the same', async () => {
    const [first, second] = newTags();
    (await place()).innerHTML = `${hidden.map((name) => `<img name="${name}" alt="">`).join('')}
      <${first}></${first}> https://kit.example.org/embed/${second}.html`;
    const { found, embeds } = await start([first, second]);
    expect(found).to.deep.equal([first]);
    expect(embeds.length).to.equal(1);
  });

  it('of a form, so are those that come with it', async () => {
    const [first, second] = newTags();
    const { found, embeds } = await start([first, second]);
    (await place()).innerHTML =
      `<form>${fields}<${first}></${first}> https://kit.example.org/embed/${second}.html</form>`;
    await looked();
    expect(found).to.deep.equal([first]);
    expect(embeds.length).to.equal(1);
  });
});

describe('addresses of embed pages', () => {
  it('in links and frames are seen, by the address that they come to', async () => {
    const [first] = newTags();
    const here = await place();
    here.innerHTML = `<p>Words <a href="embed/${first}.html">Thank you</a></p><iframe src="/nowhere/embed/${first}.html"></iframe>`;
    const { embeds, found } = await start([first]);
    expect(embeds.length).to.equal(1);
    expect(found).to.deep.equal([]);
    for (const later of ['a', 'iframe'] as const) {
      const element = document.createElement(later);
      element.setAttribute(later === 'a' ? 'href' : 'src', `/kit/embed/${first}.html`);
      here.append('words', element);
      await looked();
      expect(embeds.at(-1) === element, later).to.equal(true);
    }
  });

  it('in plain text are seen, whenever it comes', async () => {
    const [first] = newTags();
    const here = await place();
    here.textContent = `https://kit.example.org/embed/${first}.html`;
    const { embeds } = await start([first]);
    expect(embeds.length).to.equal(1);
    here.append(` and https://kit.example.org/embed/${first}.cy.html`);
    await looked();
    expect(embeds.at(-1) === here.lastChild).to.equal(true);
  });

  it('of others cost nothing', async () => {
    const [first] = newTags();
    (await place()).innerHTML = `<iframe src="/nowhere/embed/dQw4w9WgXcQ"></iframe>
      <a href="/embed/something-else.html">Words</a><img src="/embed/x.png" alt=""> /embed/ and more`;
    expect((await start([first])).embeds.length).to.equal(0);
  });

  it('in a link that is likely to become the widget bring that at once; in a menu they do not', async () => {
    const [first, second] = newTags();
    (await place()).innerHTML = `<p><a href="/embed/${first}.html">Thank you</a></p>
      <ul><li><a href="/embed/${second}.html">Thank you</a></li></ul>`;
    expect((await start([first, second])).found).to.deep.equal([first]);
  });
});
