import { expect, oneEvent } from '@open-wc/testing';
import { Campaign } from '../../../src/campaign/campaign.js';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import type { TemplateCopy } from '../../../src/index.js';
import { copied, forbidClipboard, leaveClipboard, useClipboard } from '../../support/clipboard.js';
import { part, parts, words } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { button, edit, mail, news, post, said, show } from './show-copy.js';

describe('<template-copy>: copying', () => {
  beforeEach(useClipboard);
  afterEach(leaveClipboard);

  const press = async (widget: TemplateCopy, label: string) => {
    const told = oneEvent(widget, 'campaign-copied');
    button(widget, label).click();
    return (await told).detail;
  };

  it('copies a text as it is shown, says so, and tells the page', async () => {
    const widget = await show([post]);
    expect(await press(widget, 'Copy the text')).to.deep.equal({ item: 'post', what: 'text', lang: 'en' });
    expect(copied).to.deep.equal({ 'text/plain': 'Thank you from Northshire Police. #Ours' });
    await widget.updateComplete;
    expect(said(widget)).to.equal('Copied: Short post');
    expect(button(widget, 'Copied').innerText).to.match(/^Copied/);
  });

  it('keeps the button as wide as it was', async () => {
    const widget = await show([post], 'style="width: 400px"');
    const before = button(widget, 'Copy the text').offsetWidth;
    await press(widget, 'Copy the text');
    await widget.updateComplete;
    expect(button(widget, 'Copied').offsetWidth).to.equal(before);
  });

  it('copies plain words with lists and absolute addresses', async () => {
    const widget = await show([post]);
    const body = 'Hello\n\nSee **this**: [the guide](media/guide.pdf).\n\n- one\n- two';
    const { manifest } = compileManifest({ campaign: { title: 'Test' }, copy: [{ ...mail, body }] }, 'test');
    widget.campaign = new Campaign('https://kit.example/thanks/manifest.json', manifest);
    await widget.updateComplete;
    await press(widget, 'Copy the text');
    expect(copied['text/plain']).to.equal(
      'Hello\n\nSee this: the guide (https://kit.example/thanks/media/guide.pdf).\n\n• one\n• two',
    );
  });

  it('copies rich text for editors that take it, safely made', async () => {
    const body = 'A **bold** & *fine* [<b>link</b>](https://example.org/?a=1&b=2)\n\n1. {{force}}';
    const widget = await show([{ ...news, body }], '', { organisation: { name: 'A <script> & "B"' } });
    expect(await press(widget, 'Copy with formatting')).to.include({ what: 'rich-text' });
    expect(copied['text/html']).to.equal(
      '<h2>For A &lt;script&gt; &amp; &quot;B&quot;</h2>' +
        '<p>A <strong>bold</strong> &amp; <em>fine</em> <a href="https://example.org/?a=1&amp;b=2"><strong>link</strong></a></p>' +
        '<ol><li>A &lt;script&gt; &amp; &quot;B&quot;</li></ol>',
    );
  });

  it('puts a headline first, but not the subject of an e-mail, which is copied by itself', async () => {
    await press(await show([news]), 'Copy the text');
    expect(copied['text/plain']).to.equal('For Northshire Police\n\nA story.');
    const widget = await show([mail]);
    await press(widget, 'Copy the text');
    expect(copied['text/plain']).to.match(/^Hello/);
    await press(widget, 'Copy the subject');
    expect(copied['text/plain']).to.equal('Thanks & more, Northshire Police');
  });

  it('offers formatting and e-mail only where they make sense', async () => {
    const labels = (widget: TemplateCopy) =>
      parts(widget, 'action').map((each) => each.innerText.split(/\n|:/)[0]?.trim());
    expect(labels(await show([post]))).to.deep.equal(['Copy the text', 'Edit']);
    expect(labels(await show([news]))).to.deep.equal(['Copy the text', 'Copy with formatting', 'Edit']);
  });

  it('says which language was copied where both are shown', async () => {
    const widget = await show([post], 'languages="both"');
    const [, second] = parts<HTMLElement>(widget, 'action').filter((each) =>
      each.textContent?.includes('Copy the text'),
    );
    const told = oneEvent(widget, 'campaign-copied');
    second?.click();
    expect((await told).detail.lang).to.equal('cy');
    await widget.updateComplete;
    expect(said(widget)).to.equal('Copied: Short post (Cymraeg)');
  });

  it('selects the text, and says so, where the page may not copy', async () => {
    forbidClipboard();
    const widget = await show([post]);
    let told = false;
    widget.addEventListener('campaign-copied', () => {
      told = true;
    });
    button(widget, 'Copy the text').click();
    await waitUntil(() => part(widget, 'hint'), 'there was no hint');
    expect(part(widget, 'hint')?.innerText).to.include('copy it with your keyboard');
    expect(said(widget)).to.include('does not let this page copy');
    expect(told).to.equal(false);
    const field = await edit(widget);
    expect(part(widget, 'hint')).to.equal(null);
    button(widget, 'Copy the text').click();
    await waitUntil(() => part(widget, 'hint'), 'there was no hint');
    await waitUntil(
      () => field.selectionEnd === field.value.length && field.selectionStart === 0,
      'it is not selected',
    );
  });
});

describe('<template-copy>: opening in e-mail', () => {
  const link = (widget: TemplateCopy, label: string) => new URL((button(widget, label) as HTMLAnchorElement).href);

  it('hands over subject and text, encoded', async () => {
    const { protocol, pathname, search } = link(
      await show([{ ...mail, body: 'Tŷ & co = 100 %\n\nDiolch?' }]),
      'Open in',
    );
    expect(protocol + pathname).to.equal('mailto:');
    expect(search).to.equal(
      '?subject=Thanks%20%26%20more%2C%20Northshire%20Police&body=T%C5%B7%20%26%20co%20%3D%20100%20%25%0D%0A%0D%0ADiolch%3F',
    );
  });

  it('copies a text that is too long for mail programs, and opens with the subject alone', async () => {
    useClipboard();
    const widget = await show([{ ...mail, body: 'Thank you. '.repeat(300) }]);
    expect(link(widget, 'Copy and open an email').search).to.equal(
      '?subject=Thanks%20%26%20more%2C%20Northshire%20Police',
    );
    const told = oneEvent(widget, 'campaign-copied');
    widget.addEventListener('click', (click) => click.preventDefault());
    button(widget, 'Copy and open an email').click();
    await told;
    expect(copied['text/plain']).to.have.length.greaterThan(2000);
    leaveClipboard();
  });

  it('survives half an emoji', async () => {
    const widget = await show([{ ...mail, body: 'Cut \ud83d' }]);
    expect(words(widget)).to.include('To everyone');
    expect(link(widget, 'Open in').search).to.include('body=Cut%20%EF%BF%BD');
  });
});
