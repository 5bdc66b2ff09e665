import { expect } from '@open-wc/testing';
import { caughtFiles } from '../../support/deeds.js';
import { waitUntil } from '../../support/wait-until.js';
import { choose, eventsIn, fileOf, openForm, posts, said, show, thread } from './show-posts.js';

const CALENDAR = 'Add all posts to calendar';
const CSV = 'Save the CSV file';
const picture = new URL('/demo/campaigns/national/media/graphic-square.en.png', location.href).href;

describe('<post-calendar>: files', () => {
  it('are one for any calendar: each post with its time, channel and words', async () => {
    const events = eventsIn(await fileOf(await show(), CALENDAR));
    expect(events.map(({ summary }) => summary)).to.deep.equal(['First', 'On Facebook', 'Later']);
    const [first, facebook, later] = events;
    expect([first?.startDate.isDate, first?.startDate.toString()]).to.deep.equal([true, '2096-11-28']);
    expect(facebook?.startDate.toJSDate().toISOString()).to.equal('2096-12-03T12:30:00.000Z');
    expect(later?.description).to.equal(
      'Later, "quoted", from Northshire Police\n\nhttps://www.example.org/x\n\nChannel: X',
    );
  });

  it('are one for Hootsuite: no headings, day and time, words, link; one channel', async () => {
    const widget = await show();
    await openForm(widget);
    expect(await fileOf(widget, CSV)).to.equal(
      '28/11/2096 09:00,"@NorthshirePolice\n\nthanks",\r\n' +
        '10/12/2096 09:00,"Later, ""quoted"", from Northshire Police",https://www.example.org/x\r\n',
    );
    await choose(widget, 1, 'Facebook');
    expect(await fileOf(widget, CSV)).to.equal('03/12/2096 12:30,Thank you,\r\n');
  });

  it('are one for Buffer, with its headings, the link in the words, and the first picture', async () => {
    const widget = await show();
    await openForm(widget);
    await choose(widget, 0, 'Buffer');
    expect(await fileOf(widget, CSV)).to.equal(
      'Text,Image URL,Tags,Posting Time\r\n' +
        '"@NorthshirePolice\n\nthanks",,,2096-11-28 09:00\r\n' +
        `"Later, ""quoted"", from Northshire Police\n\nhttps://www.example.org/x",${picture},,2096-12-10 09:00\r\n`,
    );
  });

  it('are one for a spreadsheet, with every channel, thread, picture and alt text; no cell is worked out', async () => {
    const widget = await show([...posts, thread]);
    await openForm(widget);
    await choose(widget, 0, 'A spreadsheet, with everything');
    const lines = (await fileOf(widget, CSV)).split('\r\n');
    expect(lines[0]).to.equal(
      '\ufeffDay,Time,Channel,Title,Part of a thread,Text,Link,Picture 1,Alt text 1,Picture 2,Alt text 2',
    );
    expect(lines.slice(1)).to.deep.equal([
      '2096-11-28,,X,First,,"\'@NorthshirePolice\n\nthanks",,,,,',
      '2096-12-03,09:00,X,Thread,1/2,One,,,,,',
      '2096-12-03,09:00,X,Thread,2/2,Two,https://www.example.org/help,,,,',
      '2096-12-03,12:30,Facebook,On Facebook,,Thank you,,,,,',
      `2096-12-10,09:00,X,Later,,"Later, ""quoted"", from Northshire Police",https://www.example.org/x,${picture},Alt of “door”,${picture},Alt of “dog”`,
      '',
    ]);
  });

  it('for schedulers have nothing that is past, no thread and no gap, and say what is left out', async () => {
    const past = { ...posts[1], id: 'past', body: 'Past', posting: { at: '2020-01-01' } };
    const widget = await show([...posts, thread, past], '', {
      plan: [{ id: 'film', title: 'Film', start: '2096-12-03' }],
    });
    await openForm(widget);
    // A real download takes the focus from the page in Firefox, and with it the keys of the tests that follow.
    const { files, restore } = caughtFiles();
    try {
      widget.shadowRoot?.querySelector<HTMLElement>('[part=form] [part=action]')?.click();
      await waitUntil(() => said(widget));
      expect(said(widget)).to.equal(
        'A file with 1 post is in your downloads. 1 thread is not in it: put it in by hand. 1 post is not in it, because it has a gap to fill in.',
      );
      expect(files.map(({ name }) => name)).to.deep.equal(['posts-hootsuite-x.csv']);
      const text = await (await files[0]?.content)?.text();
      expect(text)
        .to.match(/thanks/)
        .and.not.match(/Past|Later|One/);
    } finally {
      restore();
    }
  });

  it('say so where there is nothing to put in one', async () => {
    const widget = await show([thread]);
    await openForm(widget);
    widget.shadowRoot?.querySelector<HTMLElement>('[part=form] [part=action]')?.click();
    await waitUntil(() => said(widget).startsWith('There is nothing to put in a file'));
  });

  it('for schedulers are for channels of social media; all others are in the spreadsheet', async () => {
    const widget = await show([{ ...posts[2], channel: 'email' } as object, posts[1] as object]);
    const [layouts, channels] = await openForm(widget);
    expect([...(layouts?.options ?? [])].map(({ text }) => text.trim())).to.have.length(3);
    expect([...(channels?.options ?? [])].map(({ text }) => text.trim())).to.deep.equal(['X']);
    const mails = await show([{ ...posts[2], channel: 'email' } as object]);
    const [only, none] = await openForm(mails);
    expect([...(only?.options ?? [])].map(({ text }) => text.trim())).to.deep.equal(['A spreadsheet, with everything']);
    expect(none).to.equal(undefined);
  });
});
