import { expect } from '@open-wc/testing';
import { sourceOf } from '../../../src/builder/copy/parse-pasted.js';
import type { Way } from '../../../src/embed-code/snippets.js';
import { waitUntil } from '../../support/wait-until.js';
import { address, edited, element, frame, frameAlone, link, page, runChecks, theme, themed } from './pasted.js';

describe('paste-back finds nothing wrong', () => {
  const whole: [what: string, html: string, form: Way, script: string, noScript: string][] = [
    ['with the element', element, 'element', 'widget', 'link'],
    ['with the link', link, 'link', 'linkWidget', 'link'],
    ['with the frame and its link', frame, 'frame', 'frame', 'frame'],
    ['with the frame alone', frameAlone, 'frame', 'frame', 'frame'],
    ['with the address, as text', address, 'address', 'addressWidget', 'address'],
    ['with the address, in a paragraph', `<p>${address}</p>`, 'address', 'addressWidget', 'address'],
    [
      'with a whole page around the link',
      `<!doctype html><html><head><title>x</title></head><body><nav><a href="/">x</a></nav><main>${link}</main></body></html>`,
      'link',
      'linkWidget',
      'link',
    ],
    [
      'with a link that trackers have added to',
      edited(link, 'layout=cards', 'layout=cards&amp;utm_source=mail'),
      'link',
      'linkWidget',
      'link',
    ],
  ];
  for (const [what, html, form, ...seen] of whole) {
    it(what, () => {
      const found = runChecks(html, form);
      expect(found.keys).to.deep.equal([]);
      expect(found.seen).to.deep.equal(seen);
    });
  }

  it('with the theme, where the element or a frame carries it', () => {
    for (const form of ['element', 'frame'] as const)
      expect(runChecks(themed[form], form, { theme }).keys).to.deep.equal([]);
  });
});

describe('what was pasted', () => {
  const from = (forms: Record<string, string>) => sourceOf({ getData: (type) => forms[type] ?? '' });

  it('from a page in view is its HTML, without what browsers add', () => {
    const rich = `<meta charset='utf-8'><html><body>\n<!--StartFragment-->${link}<!--EndFragment-->\n</body></html>`;
    expect(from({ 'text/html': rich, 'text/plain': page.title })).to.equal(link);
  });

  it('from an editor of source is the source, however it was coloured', () => {
    const coloured = `<div style="font-family: Consolas, 'Courier New', monospace"><span>&lt;p&gt;</span></div>`;
    expect(from({ 'text/html': coloured, 'text/plain': link })).to.equal(link);
  });

  it('is text where it is nothing else', () => {
    expect(from({ 'text/plain': address })).to.equal(address);
  });

  it('runs nothing and loads nothing', async () => {
    performance.clearResourceTimings(); // Those of the modules may have filled their list.
    const marked = `/marked-${Math.random()}.png`;
    const hostile = `<img src="${marked}" onerror="window.hostile = 1"><script>window.hostile = 1</script>
      <iframe src="${marked}"></iframe><video src="${marked}" autoplay></video><link rel="stylesheet" href="${marked}">
      <form name="body"><input name="querySelectorAll"></form><img name="body"><base href="https://evil.example/">${link}`;
    expect(runChecks(hostile, 'link').seen).to.deep.equal(['linkWidget', 'link']);
    const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);
    // Requests come in order: earlier ones would be here by now.
    await (await fetch('/README.md')).text();
    await waitUntil(() => asked().some((name) => name.endsWith('/README.md')));
    expect(asked().filter((name) => name.includes(marked))).to.deep.equal([]);
    expect('hostile' in window).to.equal(false);
  });
});
