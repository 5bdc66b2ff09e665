import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { copied, leaveClipboard, useClipboard } from '../../support/clipboard.js';
import { part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { button, edit, lengths, mail, news, openForm, post, said, show, texts, type } from './show-copy.js';

describe('<template-copy>: editing', () => {
  it('puts the text, filled in, into a field; Reset brings the original back', async () => {
    const widget = await show([post]);
    const field = await edit(widget);
    expect(field.value).to.equal('Thank you from Northshire Police. #Ours');
    await type(widget, field, 'Our own words.');
    button(widget, 'Reset').click();
    await widget.updateComplete;
    expect(texts(widget)).to.deep.equal(['Thank you from Northshire Police. #Ours']);
    expect(part(widget, 'editor')).to.equal(null);
  });

  it('works by keyboard alone, and Reset leaves the focus where it was', async () => {
    const widget = await show([post]);
    button(widget, 'Edit').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => widget.shadowRoot?.activeElement?.localName === 'textarea', 'the editor did not come');
    const field = widget.shadowRoot?.activeElement as HTMLTextAreaElement;
    field.setSelectionRange(0, 0);
    await sendKeys({ type: 'Hi. ' });
    expect(field.value).to.equal('Hi. Thank you from Northshire Police. #Ours');
    button(widget, 'Reset').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !part(widget, 'editor'), 'the editor did not go');
    expect(widget.shadowRoot?.activeElement?.textContent).to.include('Edit');
  });

  it('edits the subject, too, and what is copied and mailed follows', async () => {
    useClipboard();
    const widget = await show([mail]);
    const field = await edit(widget);
    const subject = part(widget, 'editor')?.querySelector('input') as HTMLInputElement;
    expect(subject.value).to.equal('Thanks & more, Northshire Police');
    await type(widget, subject, 'Ours');
    await type(widget, field, 'A < B\n\nTwo');
    const { search } = new URL((button(widget, 'Open in email') as HTMLAnchorElement).href);
    expect(Object.fromEntries(new URLSearchParams(search))).to.deep.equal({
      subject: 'Ours',
      body: 'A < B\r\n\r\nTwo',
    });
    const told = oneEvent(widget, 'campaign-copied');
    button(widget, 'Copy with formatting').click();
    await told;
    expect(copied).to.deep.equal({ 'text/plain': 'A < B\n\nTwo', 'text/html': '<p>A &lt; B</p><p>Two</p>' });
    leaveClipboard();
  });

  it('keeps what a person wrote when their details or the language change', async () => {
    const widget = await show([post]);
    await type(widget, await edit(widget), 'Our own words.');
    const form = await openForm(widget);
    await type(widget, form['Your force'] as HTMLInputElement, 'Eastvale');
    widget.lang = 'cy';
    await waitUntil(() => part(widget, 'base')?.lang === 'cy');
    widget.lang = 'en';
    await waitUntil(() => part(widget, 'base')?.lang === 'en');
    expect(widget.shadowRoot?.querySelector('textarea')?.value).to.equal('Our own words.');
  });

  it('shuts nobody out', async () => {
    const widget = await show([post, mail], 'languages="both"');
    await openForm(widget);
    await edit(widget);
    await expect(widget).to.be.accessible();
  });
});

describe('<template-copy>: the length of a post', () => {
  it('is counted as its channel counts', async () => {
    const body = 'See https://example.org/a/very/long/address/indeed 👋';
    const widget = await show([
      { ...post, body },
      { ...post, id: 'b', channel: 'linkedin', body },
      { ...post, id: 'c', channel: 'whatsapp', body: 'Hello' },
      news,
    ]);
    await waitUntil(() => lengths(widget)[0], 'the length did not come');
    expect(lengths(widget)).to.deep.equal(['30 of 280 characters', '53 of 3,000 characters', '5 characters']);
  });

  it('counts hashtags where its channel limits them, as check does', async () => {
    const [few, many] = ['Thank you #One #Two', '#One #Two #Three #Four #Five #Six'];
    const widget = await show([
      { ...post, channel: 'instagram', body: few },
      { ...post, id: 'b', channel: 'instagram', body: many },
      { ...post, id: 'c', channel: 'x', body: many },
    ]);
    await waitUntil(() => lengths(widget)[0], 'the length did not come');
    expect(lengths(widget)).to.deep.equal([
      '19 of 2,200 characters, 2 of 5 hashtags',
      '33 of 2,200 characters, 6 of 5 hashtags: 1 too many',
      '33 of 280 characters',
    ]);
    const [fits, over] = parts(widget, 'length');
    expect([fits?.className, over?.className]).to.deep.equal(['fits', 'over']);
  });

  it('keeps its room until it is known', async () => {
    const widget = await show([post]);
    const { height } = (part(widget, 'length') as HTMLElement).getBoundingClientRect();
    expect(height).to.be.greaterThan(20);
  });

  it('says by how many it is too long, once, and when it fits again', async () => {
    const widget = await show([post]);
    const field = await edit(widget);
    await type(widget, field, 'a'.repeat(280));
    expect(lengths(widget)).to.deep.equal(['280 of 280 characters']);
    expect(said(widget)).to.equal('');
    await type(widget, field, 'a'.repeat(281));
    await widget.updateComplete;
    expect(lengths(widget)).to.deep.equal(['281 of 280 characters: 1 too many']);
    expect(said(widget)).to.equal('Short post: 281 of 280 characters: 1 too many');
    await type(widget, field, 'a'.repeat(282));
    await widget.updateComplete;
    expect(said(widget)).to.equal('Short post: 281 of 280 characters: 1 too many');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await widget.updateComplete;
    expect(said(widget)).to.equal('Short post: 282 of 280 characters: 2 too many');
    await type(widget, field, 'a');
    await widget.updateComplete;
    expect(said(widget)).to.equal('Short post: it fits now');
    expect(field.getAttribute('aria-describedby')).to.equal(part(widget, 'length')?.id);
  });

  it('is told, too, where a person’s details make it too long', async () => {
    const widget = await show([{ ...post, body: `${'a'.repeat(270)} {{force}}` }], '', {});
    const form = await openForm(widget);
    await type(widget, form['Your force'] as HTMLInputElement, 'b');
    await type(widget, form['Your force'] as HTMLInputElement, 'b'.repeat(20));
    await widget.updateComplete;
    expect(said(widget)).to.equal('Short post: 291 of 280 characters: 11 too many');
  });
});
