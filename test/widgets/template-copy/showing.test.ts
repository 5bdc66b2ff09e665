import { expect } from '@open-wc/testing';
import type { TemplateCopy } from '../../../src/index.js';
import { part, parts, useSample } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { mail, news, openForm, post, show, texts, type } from './show-copy.js';

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
