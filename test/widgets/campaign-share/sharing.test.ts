import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { part, words } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import {
  action,
  allowCopying,
  allowSharing,
  forbidCopying,
  forbidSharing,
  link,
  openCode,
  replace,
  URL_EN,
  widgetOf,
} from './show-share.js';

describe('<campaign-share>: links', () => {
  it('carry the campaign’s words and address to each channel', async () => {
    const widget = await widgetOf();
    const text = 'From all at Northshire Police & friends.';
    const query = (label: string) => Object.fromEntries(new URL(link(widget, label).href).searchParams);
    expect(query('WhatsApp')).to.deep.equal({ text: `Thank you\n${text}\n${URL_EN}` });
    expect(query('Facebook')).to.deep.equal({ u: URL_EN });
    expect(query('X')).to.deep.equal({ text: `Thank you. ${text}`, url: URL_EN });
    expect(query('LinkedIn')).to.deep.equal({ url: URL_EN });
    expect(query('Email')).to.deep.equal({ subject: 'Thank you', body: `Thank you\r\n\r\n${text}\r\n\r\n${URL_EN}` });
    expect(link(widget, 'Email').protocol).to.equal('mailto:');
  });

  it('carry the words and the address of the reader’s language', async () => {
    const url = { en: URL_EN, cy: 'https://www.example.org/diolch' };
    const widget = await widgetOf({ url }, 'lang="cy"');
    const { searchParams } = new URL(link(widget, 'WhatsApp').href);
    expect(searchParams.get('text')).to.equal(`Diolch\nGan bawb yn Heddlu Swydd y Gogledd.\n${url.cy}`);
  });

  it('carry the name alone where a post would be too long for X, and where there is no summary', async () => {
    for (const summary of ['Long. '.repeat(50), undefined]) {
      const { searchParams } = new URL(link(await widgetOf({ summary }), 'X').href);
      expect(searchParams.get('text')).to.equal('Thank you');
    }
  });

  it('open in a new tab, which is said in words, and tell the channel nothing of the page', async () => {
    const widget = await widgetOf();
    for (const label of ['WhatsApp', 'Facebook', 'X', 'LinkedIn']) {
      const { target, rel } = link(widget, label);
      expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      const described = widget.shadowRoot?.getElementById(link(widget, label).getAttribute('aria-describedby') ?? '');
      expect(described?.innerText).to.include('opens in a new tab');
    }
    expect(link(widget, 'Email').target).to.equal('');
  });

  it('are clear by themselves', async () => {
    const widget = await widgetOf();
    expect(link(widget, 'WhatsApp').textContent?.replace(/\s+/g, ' ').trim()).to.equal('Share by WhatsApp');
  });

  it('tell the page, which may prevent them', async () => {
    const widget = await widgetOf();
    let prevented: boolean | undefined;
    widget.addEventListener('click', (click) => {
      prevented = click.defaultPrevented;
      click.preventDefault();
    });
    for (const [label, channel] of [
      ['Email', 'email'],
      ['WhatsApp', 'whatsapp'],
      ['Facebook', 'facebook'],
      ['X', 'x'],
      ['LinkedIn', 'linkedin'],
    ] as const) {
      const told = oneEvent(widget, 'campaign-share');
      link(widget, label).click();
      expect((await told).detail).to.deep.equal({ channel, url: URL_EN });
      expect(prevented, label).to.equal(false);
    }
    widget.addEventListener('campaign-share', (event) => event.preventDefault());
    link(widget, 'Email').click();
    expect(prevented).to.equal(true);
  });

  it('ask nothing of anybody before a press', async () => {
    const widget = await widgetOf();
    await openCode(widget);
    expect(widget.shadowRoot?.querySelector('script, img, iframe, link, object')).to.equal(null);
    const origins = new Set(
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin.replace('null', location.origin)),
    );
    expect([...origins]).to.deep.equal([location.origin]);
  });
});

describe('<campaign-share>: the device’s share sheet', () => {
  it('is offered where there is one', async () => {
    forbidSharing();
    const without = await widgetOf();
    expect(words(without)).to.not.include('Share from this device');
    expect(action(without, 'Copy the link').classList.contains('main')).to.equal(true);
    allowSharing();
    const widget = await widgetOf();
    expect(action(widget, 'Share from this device').classList.contains('main')).to.equal(true);
    expect(action(widget, 'Copy the link').classList.contains('main')).to.equal(false);
  });

  it('is not offered where it would not take this', async () => {
    replace(navigator, 'canShare', () => false);
    expect(words(await widgetOf())).to.not.include('Share from this device');
  });

  it('gets the name, the summary and the address, and the page is told before', async () => {
    const shared = allowSharing();
    const widget = await widgetOf();
    const told = oneEvent(widget, 'campaign-share');
    action(widget, 'Share from this device').click();
    expect((await told).detail).to.deep.equal({ channel: 'device', url: URL_EN });
    expect(shared).to.deep.equal([
      { title: 'Thank you', text: 'From all at Northshire Police & friends.', url: URL_EN },
    ]);
  });

  it('stays shut where the page prevents it', async () => {
    const shared = allowSharing();
    const widget = await widgetOf();
    widget.addEventListener('campaign-share', (event) => event.preventDefault());
    action(widget, 'Share from this device').click();
    expect(shared).to.deep.equal([]);
  });

  it('says so where it does not open, and nothing where a person closes it', async () => {
    for (const [name, said] of [
      ['NotAllowedError', 'That did not work here. You can copy the link instead.'],
      ['AbortError', ''],
    ] as const) {
      let refuse = () => {};
      const answered = new Promise<void>((_, fail) => {
        refuse = () => fail(new DOMException('', name));
      });
      allowSharing(() => answered);
      const widget = await widgetOf();
      action(widget, 'Share from this device').click();
      refuse();
      await answered.catch(() => {});
      await widget.updateComplete;
      expect(part(widget, 'status')?.innerText, name).to.equal(said);
    }
  });
});

describe('<campaign-share>: copying the link', () => {
  it('copies it, and the button and a screen reader say so', async () => {
    const copied = allowCopying();
    const widget = await widgetOf();
    const button = action(widget, 'Copy the link');
    const { height, width } = widget.getBoundingClientRect();
    button.focus();
    const told = oneEvent(widget, 'campaign-copied');
    await sendKeys({ press: 'Enter' });
    expect((await told).detail).to.deep.equal({ item: 'campaign', what: 'link' });
    await widget.updateComplete;
    expect(copied).to.deep.equal([URL_EN]);
    expect(button.innerText.trim()).to.equal('Copied');
    expect(part(widget, 'status')?.textContent).to.equal('Link copied');
    const after = widget.getBoundingClientRect();
    expect([after.height, after.width], 'nothing jumps').to.deep.equal([height, width]);
    button.blur();
    await widget.updateComplete;
    expect(button.innerText.trim()).to.equal('Copy the link');
    expect(part(widget, 'status')?.textContent).to.equal('');
  });

  it('gives the link to copy by hand, selected, where copying is denied', async () => {
    forbidCopying();
    const widget = await widgetOf();
    let copied = false;
    widget.addEventListener('campaign-copied', () => {
      copied = true;
    });
    action(widget, 'Copy the link').click();
    await waitUntil(() => part(widget, 'address'), 'the field did not come');
    const field = part<HTMLInputElement>(widget, 'address') as HTMLInputElement;
    expect([field.value, field.readOnly]).to.deep.equal([URL_EN, true]);
    expect(widget.shadowRoot?.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(URL_EN);
    expect(field.labels?.[0]?.innerText).to.match(/The link is selected: press Ctrl\+C/);
    expect(copied).to.equal(false);
    await expect(widget).to.be.accessible();
  });

  it('takes the field away when copying works again', async () => {
    forbidCopying();
    const widget = await widgetOf();
    action(widget, 'Copy the link').click();
    await waitUntil(() => part(widget, 'address'), 'the field did not come');
    allowCopying();
    action(widget, 'Copy the link').click();
    await waitUntil(() => !part(widget, 'address'), 'the field stayed');
  });
});

describe('<campaign-share>: language', () => {
  it('changes without taking away what a person was doing', async () => {
    forbidCopying();
    const widget = await widgetOf();
    await openCode(widget);
    action(widget, 'Copy the link').click();
    await waitUntil(() => part(widget, 'address'), 'the field did not come');
    const field = part(widget, 'address');
    widget.lang = 'cy';
    await new Promise<void>((done) => queueMicrotask(done));
    await widget.updateComplete;
    expect(part(widget, 'address')).to.equal(field);
    expect(widget.shadowRoot?.activeElement).to.equal(field);
    expect(words(widget)).to.include('Copïo’r ddolen').and.to.include('Cod QR a phoster');
  });
});
