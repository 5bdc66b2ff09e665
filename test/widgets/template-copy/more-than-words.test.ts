import { expect, oneEvent } from '@open-wc/testing';
import type { TemplateCopy } from '../../../src/index.js';
import { copied, leaveClipboard, useClipboard } from '../../support/clipboard.js';
import { part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { media } from '../social-graphics/show-graphics.js';
import { button, edit, lengths, news, post, show, texts, type } from './show-copy.js';

const graphic = (id: string, more: object = {}) => ({
  id,
  title: { en: `A ${id}`, cy: `Llun ${id}` },
  shape: 'square',
  channels: ['x'],
  file: {
    en: { url: media('graphic-square.en.png'), format: 'PNG', bytes: 46_679, width: 1080, height: 1080 },
    cy: { url: media('graphic-square.cy.png'), format: 'PNG', bytes: 50_107, width: 1080, height: 1080 },
  },
  alt: { en: `You wave us off, ${id}.`, cy: `Chi sy’n codi llaw, ${id}.` },
  ...more,
});
const thread = {
  ...post,
  body: 'One from {{force}}',
  thread: ['Two, at {{force}}', { en: 'Three', cy: 'Tri' }],
  link: 'https://www.example.org/help',
};
const release = {
  ...news,
  id: 'release',
  channel: 'press',
  subject: 'Thanks',
  body: 'A **story** from {{force}}.',
  embargo: '2096-12-03T09:00',
  link: 'https://www.example.org/news',
  quotes: [{ quote: 'Thank you & yours', name: '{{chief}}', role: 'Chief constable' }],
  notes: 'Ask *{{force}}*.',
};
const organisation = { name: 'Northshire Police', chief: 'A <Morgan>', hashtag: '#Ours' };
const press = async (widget: TemplateCopy, label: string, index = 0) => {
  const told = oneEvent(widget, 'campaign-copied');
  parts<HTMLElement>(widget, 'action')
    .filter((each) => each.textContent?.includes(label))
    .at(index)
    ?.click();
  return (await told).detail;
};

describe('<template-copy>: a thread', () => {
  beforeEach(useClipboard);
  afterEach(leaveClipboard);

  it('has its posts one after the other, each counted by itself; the last has the link', async () => {
    const widget = await show([thread], '', { organisation });
    expect(parts(widget, 'post').map(({ innerText }) => innerText)).to.deep.equal([
      'Post 1 of 3',
      'Post 2 of 3',
      'Post 3 of 3',
    ]);
    await waitUntil(() => lengths(widget)[0]?.includes('of 280'));
    // An address counts as 23, whatever its length.
    expect(lengths(widget)).to.deep.equal(['26 of 280 characters', '25 of 280 characters', '30 of 280 characters']);
    expect(texts(widget)[1]).to.equal('Two, at Northshire Police');
    expect(texts(widget)[2]?.split(/\n+/)).to.deep.equal(['Three', 'Link: https://www.example.org/help']);
  });

  it('is copied post by post, and all of it', async () => {
    const widget = await show([thread], '', { organisation });
    expect(await press(widget, 'Copy the text', 1)).to.deep.equal({ item: 'post', what: 'text', lang: 'en' });
    expect(copied['text/plain']).to.equal('Two, at Northshire Police');
    await press(widget, 'Copy the text', 2);
    expect(copied['text/plain']).to.equal('Three\n\nhttps://www.example.org/help');
    await press(widget, 'Copy all 3 posts');
    expect(copied['text/plain']).to.equal(
      'One from Northshire Police\n\nTwo, at Northshire Police\n\nThree\n\nhttps://www.example.org/help',
    );
  });

  it('is edited post by post, and copied as it is then', async () => {
    const widget = await show([thread], '', { organisation });
    await type(widget, await edit(widget), 'Mine');
    await press(widget, 'Copy all 3 posts');
    expect(copied['text/plain']).to.match(/^Mine\n\nTwo, at Northshire Police\n\nThree/);
  });

  it('has the names of its posts in Welsh', async () => {
    const widget = await show([thread], 'lang="cy"', { organisation });
    expect(parts(widget, 'post')[1]?.innerText).to.equal('Neges 2 o 3');
    expect(button(widget, 'Copïo pob un o’r 3 neges')).to.be.instanceOf(HTMLButtonElement);
  });
});

describe('<template-copy>: what goes with a post', () => {
  beforeEach(useClipboard);
  afterEach(leaveClipboard);

  it('is its graphics in their order, each with its alt text to copy', async () => {
    const widget = await show([{ ...post, graphics: ['dog', 'gone', 'door'] }], '', {
      graphics: [graphic('door'), graphic('dog')],
    });
    const pictures = parts(widget, 'picture');
    expect(pictures.map((each) => each.querySelector<HTMLElement>('[part=alt]')?.innerText)).to.deep.equal([
      'Alt text: You wave us off, dog.',
      'Alt text: You wave us off, door.',
    ]);
    expect(await press(widget, 'Copy the alt text', 1)).to.deep.equal({ item: 'door', what: 'alt', lang: 'en' });
    expect(copied['text/plain']).to.equal('You wave us off, door.');
  });

  it('offers each picture in the language of the text, and tells the page before it is saved', async () => {
    const widget = await show([{ ...post, graphics: ['door'] }], 'lang="cy"', { graphics: [graphic('door')] });
    widget.addEventListener('campaign-download', (event) => event.preventDefault());
    const told = oneEvent(widget, 'campaign-download');
    part(widget, 'picture')?.querySelector('a')?.click();
    expect((await told).detail).to.deep.equal({ item: 'door', url: media('graphic-square.cy.png'), lang: 'cy' });
  });

  it('is no graphic that is not in date', async () => {
    const widget = await show([{ ...post, graphics: ['door'] }], '', {
      graphics: [graphic('door', { until: '2020-01-01' })],
    });
    expect(part(widget, 'pictures')).to.equal(null);
  });

  it('says when to post it', async () => {
    const widget = await show([{ ...post, posting: { step: 'film', days: 1, time: '12:30' } }], '', {
      plan: [{ id: 'film', title: 'Film', start: '2096-12-03T09:00' }],
    });
    expect(part(widget, 'posting')?.innerText).to.equal('When to post: Tuesday 4 December 2096, 12:30pm');
    widget.lang = 'cy';
    await waitUntil(() => part(widget, 'posting')?.innerText.startsWith('Pryd i bostio: Dydd Mawrth 4 Rhagfyr'));
  });

  it('asks for nothing more where a campaign has words alone', async () => {
    const widget = await show([post]);
    expect(['posting', 'link', 'pictures', 'embargo', 'quote'].map((name) => part(widget, name))).to.deep.equal(
      Array(5).fill(null),
    );
  });
});

describe('<template-copy>: a press release', () => {
  beforeEach(useClipboard);
  afterEach(leaveClipboard);

  const words = [
    'Embargo: not for publication before Monday 3 December 2096, 9am.',
    'Thanks',
    'A story from Northshire Police.',
    'https://www.example.org/news',
    '“Thank you & yours”\nA <Morgan>, Chief constable',
    'Notes to editors',
    'Ask Northshire Police.',
  ];

  it('is copied whole: embargo, headline, text, link, quotes and notes', async () => {
    const widget = await show([release], '', { organisation });
    expect(part(widget, 'embargo')?.innerText).to.equal(words[0]);
    await press(widget, 'Copy the text');
    expect(copied['text/plain']).to.equal(words.join('\n\n'));
  });

  it('is copied with its formatting, safely made', async () => {
    const widget = await show([release], '', { organisation });
    await press(widget, 'Copy with formatting');
    expect(copied['text/html']).to.equal(
      `<p><strong>${words[0]}</strong></p><h2>Thanks</h2><p>A <strong>story</strong> from Northshire Police.</p>` +
        '<p><a href="https://www.example.org/news">https://www.example.org/news</a></p>' +
        '<blockquote><p>“Thank you &amp; yours”</p></blockquote><p>A &lt;Morgan&gt;, Chief constable</p>' +
        '<h3>Notes to editors</h3><p>Ask <em>Northshire Police</em>.</p>',
    );
  });

  it('keeps quotes and notes beneath the text while that is edited', async () => {
    const widget = await show([release], '', { organisation });
    await type(widget, await edit(widget), 'Mine');
    expect(parts(widget, 'text')[0]?.innerText).to.match(
      /^Link: .*\s+“Thank you & yours”\s+A <Morgan>, Chief constable/,
    );
    await press(widget, 'Copy the text');
    expect(copied['text/plain']).to.equal(words.map((each, index) => (index === 2 ? 'Mine' : each)).join('\n\n'));
  });

  it('goes into an e-mail with all of it', async () => {
    const widget = await show([release], '', { organisation });
    const link = button(widget, 'Open in email') as HTMLAnchorElement;
    const body = new URLSearchParams(link.href.replace(/^mailto:\?/, '')).get('body');
    expect(body?.replaceAll('\r\n', '\n')).to.equal(words.filter((each) => each !== 'Thanks').join('\n\n'));
  });

  it('says that its embargo is over, and copies none', async () => {
    const widget = await show([{ ...release, embargo: '2020-12-03T09:00' }], '', { organisation });
    expect(part(widget, 'embargo')?.innerText).to.equal('The embargo ended: Thursday 3 December 2020, 9am.');
    await press(widget, 'Copy the text');
    expect(copied['text/plain']).to.match(/^Thanks\n\nA story/);
  });
});
