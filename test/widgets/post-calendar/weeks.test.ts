import { expect } from '@open-wc/testing';
import { part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { posts, show, thread, weeks } from './show-posts.js';

describe('<post-calendar>', () => {
  it('shows posts and key dates week by week, in the order in which they come', async () => {
    expect(weeks(await show())).to.deep.equal([
      ['Monday 26 November to Sunday 2 December 2096', 'First'],
      ['Monday 3 to Sunday 9 December 2096', 'The film goes live', 'On Facebook'],
      ['Monday 10 to Sunday 16 December 2096', 'Card week', 'Later'],
    ]);
  });

  it('says day, time and channel of each', async () => {
    const widget = await show();
    expect(parts(widget, 'when').map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Wednesday 28 November 2096',
      'Monday 3 December 2096, 9am',
      'Monday 3 December 2096, 12:30pm',
      'Monday 10 to Sunday 16 December 2096',
      'Monday 10 December 2096, 9am',
    ]);
    expect(parts(widget, 'channel').map(({ innerText }) => innerText)).to.deep.equal([
      'X',
      'Key date',
      'Facebook',
      'Key date',
      'X',
    ]);
  });

  it('is in Welsh on a Welsh page', async () => {
    const [week] = weeks(await show(posts, 'lang="cy"'));
    expect(week).to.deep.equal(['Dydd Llun 26 Tachwedd tan ddydd Sul 2 Rhagfyr 2096', 'Cyntaf']);
  });

  it('has the words of each post to open, with its link and its pictures', async () => {
    const widget = await show();
    const words = parts(widget, 'words').at(-1);
    words?.querySelector('summary')?.click();
    await waitUntil(() => words?.hasAttribute('open'));
    expect(words?.innerText).to.include('Later, "quoted", from Northshire Police');
    expect(words?.querySelector('a')?.href).to.equal('https://www.example.org/x');
    expect(
      [...(words?.querySelectorAll<HTMLElement>('[part=alt]') ?? [])].map(({ innerText }) => innerText),
    ).to.deep.equal(['Alt text: Alt of “door”', 'Alt text: Alt of “dog”']);
  });

  it('numbers the posts of a thread', async () => {
    const widget = await show([thread]);
    part(widget, 'words')?.querySelector('summary')?.click();
    expect(parts(widget, 'post').map((each) => each.textContent)).to.deep.equal(['Post 1 of 2', 'Post 2 of 2']);
  });

  it('says what is past, and which week it is', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const at = (id: string, days: number) => ({
      id,
      title: id,
      channel: 'x',
      body: 'Words',
      posting: { at: day(days) },
    });
    const widget = await show([at('past', -9), at('future', 9)], '', {});
    expect(parts(widget, 'when').map((each) => Boolean(each.querySelector('[part=state]')))).to.deep.equal([
      true,
      false,
    ]);
    const today = await show([at('today', 0)], '', {});
    expect(part(today, 'week')?.querySelector('[part=title] [part=state]')?.textContent).to.equal('This week');
  });

  it('shows some channels alone, without the plan', async () => {
    expect(weeks(await show(posts, 'channels="facebook"'))).to.deep.equal([
      ['Monday 3 to Sunday 9 December 2096', 'On Facebook'],
    ]);
  });

  it('says an embargo beside the release that it is for', async () => {
    const release = {
      ...thread,
      thread: undefined,
      channel: 'press',
      embargo: '2096-12-03T00:01',
      posting: { step: 'film' },
    };
    expect(part(await show([release]), 'embargo')?.innerText).to.equal(
      'Embargo: not for publication before Monday 3 December 2096, 12:01am.',
    );
  });

  it('keeps its fallback where no text has a day', async () => {
    const widget = await show([posts[3] as object]);
    expect(part(widget, 'base')).to.equal(null);
    expect(widget.innerText.trim()).to.equal('Fallback');
  });
});
