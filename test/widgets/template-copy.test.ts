import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Campaign } from '../../src/campaign/campaign.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import type { TemplateCopy } from '../../src/index.js';
import { copied, forbidClipboard, leaveClipboard, useClipboard } from '../support/clipboard.js';
import { manifestOf, mount, part, parts, useSample, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const post = {
  id: 'post',
  title: { en: 'Short post', cy: 'Neges fer' },
  channel: 'x',
  body: { en: 'Thank you from {{force}}. {{hashtag}}', cy: 'Diolch gan {{force}}. {{hashtag}}' },
};
const mail = {
  id: 'mail',
  title: { en: 'To everyone', cy: 'At bawb' },
  channel: 'email',
  subject: { en: 'Thanks & more, {{force}}', cy: 'Diolch, {{force}}' },
  body: {
    en: 'Hello\n\nSee **this**: [the <guide>](https://example.org/guide.pdf).\n\n- one\n- two',
    cy: 'Helo\n\n**Dyma** ni.',
  },
};
const news = { id: 'news', title: 'A story', channel: 'intranet', subject: 'For {{force}}', body: 'A **story**.' };
const northshire = { name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' }, hashtag: '#Ours' };

const show = (copy: object[], attributes = '', sections: object = { organisation: northshire }) =>
  mount<TemplateCopy>(
    `<template-copy manifest="${manifestOf({ copy, ...sections })}" ${attributes}><p>The fallback</p></template-copy>`,
  );
const button = (widget: TemplateCopy, label: string): HTMLElement => {
  const found = parts<HTMLElement>(widget, 'action').find((each) => each.textContent?.includes(label));
  if (!found) throw new Error(`no button “${label}”`);
  return found;
};
const texts = (widget: TemplateCopy) => parts(widget, 'text').map((text) => text.innerText.trim());
const lengths = (widget: TemplateCopy) => parts(widget, 'length').map((each) => each.innerText.trim());
const said = (widget: TemplateCopy) => part(widget, 'status')?.textContent?.replace('\u200b', '') ?? '';

async function openForm(widget: TemplateCopy): Promise<Record<string, HTMLInputElement>> {
  part(widget, 'fields')?.querySelector('summary')?.click();
  await waitUntil(() => part(widget, 'form'), 'the form did not come');
  const inputs = [...(part(widget, 'form')?.querySelectorAll('input') ?? [])];
  return Object.fromEntries(inputs.map((input) => [input.closest('label')?.innerText.trim(), input]));
}

async function type(widget: TemplateCopy, field: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
}

async function edit(widget: TemplateCopy): Promise<HTMLTextAreaElement> {
  button(widget, 'Edit').click();
  await waitUntil(() => widget.shadowRoot?.activeElement?.localName === 'textarea', 'the editor did not come');
  return widget.shadowRoot?.activeElement as HTMLTextAreaElement;
}

describe('<template-copy>: what is shown', () => {
  it('is grouped by channel, and each channel is called by its name', async () => {
    const titles = (widget: TemplateCopy) =>
      parts(widget, 'title').map((title) => `${title.localName} ${title.innerText}`);
    expect(titles(await show([post, mail, news, { ...post, id: 'second' }]))).to.deep.equal([
      'h2 X',
      'h3 Short post',
      'h3 Short post',
      'h2 Email',
      'h3 To everyone',
      'h2 Intranet',
      'h3 A story',
    ]);
    expect(titles(await show([mail, news], 'lang="cy"'))).to.include.members(['h2 E-bost', 'h2 Mewnrwyd']);
  });

  it('names the channel beside the title where there is one alone', async () => {
    const widget = await show([post]);
    expect(parts(widget, 'title').map(({ innerText }) => innerText)).to.deep.equal(['Short post']);
    expect(part(widget, 'channel')?.innerText).to.equal('X');
  });

  it('is for the channels that are asked for, also when they change', async () => {
    const widget = await show([post, mail, news], 'channels="email, intranet"');
    expect(parts(widget, 'item')).to.have.length(2);
    widget.channels = 'x';
    await widget.updateComplete;
    expect(texts(widget)).to.deep.equal(['Thank you from Northshire Police. #Ours']);
  });

  it('has the merge fields filled in; what nobody has said is a gap that can be seen', async () => {
    expect(texts(await show([post]))[0]).to.equal('Thank you from Northshire Police. #Ours');
    const bare = await show([post], '', {});
    expect(texts(bare)[0]).to.equal('Thank you from [your force]. [hashtag]');
    expect([...(bare.shadowRoot?.querySelectorAll('mark') ?? [])].map(({ innerText }) => innerText)).to.deep.equal([
      '[your force]',
      '[hashtag]',
    ]);
  });

  it('takes the force’s name from the script tag', async () => {
    useSample({ organisation: 'Westmark Police' });
    try {
      const widget = await show([post], '', {});
      expect(texts(widget)[0]).to.include('Westmark Police');
      const form = await openForm(widget);
      await type(widget, form['Your force'] as HTMLInputElement, 'Eastvale');
      expect(texts(widget)[0]).to.include('Eastvale');
    } finally {
      useSample({ organisation: undefined });
    }
  });

  it('is one language, and the other beside it when a person asks', async () => {
    const widget = await show([post], 'lang="cy"');
    expect(texts(widget)).to.deep.equal(['Diolch gan Heddlu Swydd y Gogledd. #Ours']);
    const beside = part(widget, 'beside') as HTMLButtonElement;
    expect(beside.innerText).to.equal('Dangos y Saesneg hefyd');
    beside.click();
    await widget.updateComplete;
    expect(beside.getAttribute('aria-pressed')).to.equal('true');
    expect(texts(widget)).to.deep.equal([
      'Diolch gan Heddlu Swydd y Gogledd. #Ours',
      'Thank you from Northshire Police. #Ours',
    ]);
    expect(parts(widget, 'text').map(({ lang }) => lang)).to.deep.equal(['cy', 'en']);
    expect(parts(widget, 'language').map(({ innerText }) => innerText)).to.deep.equal(['Cymraeg', 'English']);
  });

  it('is both languages from the start where the page says so, side by side where there is room', async () => {
    const widget = await show([post], 'languages="both"');
    expect(part(widget, 'beside')).to.equal(null);
    const tops = () => parts(widget, 'draft').map((each) => Math.round(each.getBoundingClientRect().top));
    widget.style.width = '700px';
    expect(tops()[0]).to.equal(tops()[1]);
    widget.style.width = '400px';
    expect(tops()[0]).to.be.lessThan(tops()[1] as number);
  });

  it('is marked as English where there is no Welsh, and offers none', async () => {
    const widget = await show([news], 'lang="cy"');
    expect(part(widget, 'text')?.lang).to.equal('en');
    expect(part(widget, 'beside')).to.equal(null);
  });
});

describe('<template-copy>: a person’s own details', () => {
  it('are asked for in words, a field for each that occurs, prefilled with what the campaign knows', async () => {
    const body = '{{force}} {{hashtag}} {{meetingPlace}}';
    const form = await openForm(await show([{ ...post, body }]));
    const known = Object.entries(form).map(([label, { value }]) => [label, value]);
    expect(known).to.deep.equal([
      ['Your force', 'Northshire Police'],
      ['Hashtag', '#Ours'],
      ['Meeting place', ''],
    ]);
  });

  it('change every text as they are typed', async () => {
    const widget = await show([post, mail]);
    const form = await openForm(widget);
    await type(widget, form['Your force'] as HTMLInputElement, 'Eastvale');
    expect(texts(widget)[0]).to.equal('Thank you from Eastvale. #Ours');
    expect(texts(widget)[1]).to.include('Thanks & more, Eastvale');
  });

  it('leave a gap when they are emptied', async () => {
    const widget = await show([post]);
    const form = await openForm(widget);
    await type(widget, form['Your force'] as HTMLInputElement, '');
    expect(texts(widget)[0]).to.equal('Thank you from [your force]. #Ours');
  });

  it('are asked for in each language that is shown, but for those that are alike', async () => {
    const widget = await show([post], 'languages="both"');
    const form = await openForm(widget);
    expect(Object.keys(form)).to.deep.equal(['Your force (English)', 'Your force (Welsh)', 'Hashtag']);
    await type(widget, form['Your force (Welsh)'] as HTMLInputElement, 'Heddlu Westmark');
    await type(widget, form.Hashtag as HTMLInputElement, '#Both');
    expect(texts(widget)).to.deep.equal([
      'Thank you from Northshire Police. #Both',
      'Diolch gan Heddlu Westmark. #Both',
    ]);
  });

  it('said in one language fill the other where it knows nothing else', async () => {
    const widget = await show([post], 'languages="both"', {});
    const form = await openForm(widget);
    await type(widget, form['Your force (English)'] as HTMLInputElement, 'Eastvale');
    expect(texts(widget)[1]).to.equal('Diolch gan Eastvale. [hashnod]');
  });

  it('are not asked for where no text needs them', async () => {
    expect(part(await show([{ ...post, body: 'Thank you.' }]), 'fields')).to.equal(null);
  });

  it('stay, with the focus, when the language changes', async () => {
    const widget = await show([post]);
    const form = await openForm(widget);
    const field = form['Your force'] as HTMLInputElement;
    field.focus();
    await type(widget, field, 'Eastvale');
    widget.lang = 'cy';
    await waitUntil(() => part(widget, 'base')?.lang === 'cy');
    expect(widget.shadowRoot?.activeElement).to.equal(field);
    widget.lang = 'en';
    await waitUntil(() => part(widget, 'base')?.lang === 'en');
    expect(texts(widget)[0]).to.include('Eastvale');
    expect(field.value).to.equal('Eastvale');
  });
});

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
        '<p>A <strong>bold</strong> &amp; <em>fine</em> <a href="https://example.org/?a=1&amp;b=2">link</a></p>' +
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
