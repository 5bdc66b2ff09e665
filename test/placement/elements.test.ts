import { expect } from '@open-wc/testing';
import { findElements } from '../../src/placement/elements.js';
import { looked, newTags, place, start } from './find-on-page.js';

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
