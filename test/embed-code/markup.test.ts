import { expect } from '@open-wc/testing';
import { markup } from '../../src/embed-code/markup.js';

describe('The kit’s own pages', () => {
  it('take every word of a campaign as text, never as HTML', () => {
    const bad = '</p><script>alert(1)</script><img src=x onerror=\'a\' alt="b">&amp;';
    const html = String(markup`<p title="${bad}">${bad}</p>${[markup`<i>${bad}</i>`, bad]}${undefined}${false}`);
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    expect(body.querySelectorAll('*').length).to.equal(2);
    expect(body.querySelector('p')?.title).to.equal(bad);
    expect(body.textContent).to.equal(bad.repeat(3));
  });
});
