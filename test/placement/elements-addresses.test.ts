import { expect } from '@open-wc/testing';
import { looked, newTags, place, start } from './find-on-page.js';

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
