import { expect } from '@open-wc/testing';
import type { CampaignVideo, GetSupport } from '../../src/index.js';
import { manifestOf, mount, part, parts, settled, words } from '../support/mount.js';

const samaritans = {
  id: 'samaritans',
  name: { en: 'Samaritans', cy: 'Y Samariaid' },
  urgent: true,
  phone: '116 123',
  email: 'jo@samaritans.org',
  url: 'https://www.samaritans.org/wales',
  body: { en: '**Somebody** to listen.', cy: '**Rhywun** i wrando.' },
  hours: { en: 'Day and night', cy: 'Ddydd a nos' },
};
const mind = { id: 'mind', name: 'Mind', url: 'https://www.mind.org.uk' };
const helpWith = (support: object[], attributes = '') =>
  mount<GetSupport>(`<get-support manifest="${manifestOf({ support })}" ${attributes}><p>Fallback</p></get-support>`);
const titles = (widget: Element) => parts(widget, 'title').map((title) => `${title.localName} ${title.innerText}`);
const links = (widget: Element) =>
  parts<HTMLAnchorElement>(widget, 'action').map((link) => [
    link.textContent?.replace(/\s+/g, ' ').trim(),
    link.getAttribute('href'),
  ]);
const urlOf = async (service: object) => {
  const widget = await helpWith([{ id: 'a', name: 'A', ...service }]);
  return part<HTMLAnchorElement>(widget, 'action')?.getAttribute('href') ?? null;
};

describe('<get-support>: every way to reach a service', () => {
  it('is a link, with the number as people write it, and digit by digit for those who hear it', async () => {
    expect(links(await helpWith([samaritans]))).to.deep.equal([
      ['Call 116 123 (1 1 6, 1 2 3)', 'tel:116123'],
      ['Email jo@samaritans.org', 'mailto:jo@samaritans.org'],
      ['Visit samaritans.org', 'https://www.samaritans.org/wales'],
    ]);
  });

  it('is said in Welsh', async () => {
    const widget = await helpWith([samaritans], 'lang="cy"');
    expect(links(widget).map(([label]) => label)).to.deep.equal([
      'Ffonio 116 123 (1 1 6, 1 2 3)',
      'E-bostio jo@samaritans.org',
      'Mynd i samaritans.org',
    ]);
    for (const said of ['Y Samariaid', 'Rhywun i wrando.', 'Ddydd a nos']) expect(words(widget)).to.include(said);
  });

  it('is a text message with its word written already', async () => {
    const widget = await helpWith([{ id: 'shout', name: 'Shout', sms: { number: '85258', word: 'SHOUT US' } }]);
    expect(links(widget)).to.deep.equal([['Text SHOUT US to 85258 (8 5 2 5 8)', 'sms:85258?&body=SHOUT%20US']]);
  });

  for (const [written, dialled] of [
    ['0800 132 737', 'tel:0800132737'],
    ['+44 (0)1632 960 001', 'tel:+441632960001'],
    ['(01632) 960-001', 'tel:01632960001'],
    ['101, then option 2', 'tel:101'],
    ['Ask for the wellbeing team on 01632 960 001', 'tel:01632960001'],
    ['0300 123 3393 (9am to 6pm)', 'tel:03001233393'],
    ['24/7: 116 123', 'tel:116123'],
    ['01632\u2011960\u2011001', 'tel:01632960001'],
    ['the front desk', null],
  ] as const) {
    it(`calls ${dialled ?? 'nothing'} for “${written}”`, async () => {
      expect(await urlOf({ phone: written })).to.equal(dialled);
    });
  }

  it('stays as words where no number can be told for certain, and nothing is spelled out', async () => {
    expect(words(await helpWith([{ ...mind, phone: 'the front desk' }]))).to.include('Call the front desk');
    const vanity = await helpWith([{ id: 'a', name: 'A', phone: '0800 FAMILY' }]);
    expect(part(vanity, 'action')?.textContent).to.equal('Call 0800 FAMILY');
    expect(part(vanity, 'action')?.localName).to.equal('p');
  });

  it('is the number alone, seen and heard; what is written beside it stands beneath', async () => {
    const widget = await helpWith([{ id: 'a', name: 'A', phone: '116 123 (24/7)', sms: { number: '85258 (free)' } }]);
    expect(links(widget)).to.deep.equal([
      ['Call 116 123 (1 1 6, 1 2 3)', 'tel:116123'],
      ['Text 85258 (8 5 2 5 8)', 'sms:85258'],
    ]);
    expect(parts(widget, 'note').map(({ innerText }) => innerText)).to.deep.equal(['24/7', 'free']);
  });

  it('has its extension, option and cost beside it, and a link for people who do not hear, in both languages', async () => {
    const service = {
      id: 'a',
      name: 'A',
      urgent: true,
      phone: '0300 123 3393',
      extension: '4021',
      option: '2',
      cost: { en: 'Local rate', cy: 'Cyfradd leol' },
      textRelay: '18001 0300 123 3393',
      sms: { number: '85258', word: 'SHOUT', cost: { en: 'Free', cy: 'Am ddim' } },
    };
    const widget = await helpWith([service]);
    expect(words(widget)).to.include('Extension 4021');
    expect(parts(widget, 'note').map(({ innerText }) => innerText)).to.deep.equal([
      'Extension 4021',
      'Option 2',
      'Local rate',
      'Free',
    ]);
    expect(links(widget)[1]).to.deep.equal([
      'Textphone or Relay UK: 18001 0300 123 3393 (1 8 0 0 1, 0 3 0 0, 1 2 3, 3 3 9 3)',
      'tel:1800103001233393',
    ]);
    const welsh = words(await helpWith([service], 'lang="cy"'));
    for (const said of ['Estyniad 4021', 'Opsiwn 2', 'Cyfradd leol', 'Ffôn testun neu Relay UK: 18001', 'Am ddim'])
      expect(welsh).to.include(said);
  });

  it('leads nowhere that could run something', async () => {
    expect(await urlOf({ email: 'a@b.org?body=x\njavascript:alert(1)' })).to.match(/^mailto:/);
    expect(await urlOf({ sms: { number: '85258', word: '&body=other' } })).to.equal('sms:85258?&body=%26body%3Dother');
  });

  it('that is not there leaves nothing behind', async () => {
    const widget = await helpWith([{ id: 'a', name: 'A place to go' }]);
    for (const name of ['action', 'hours', 'body']) expect(part(widget, name), name).to.equal(null);
    expect(part(widget, 'actions')?.getBoundingClientRect().height).to.equal(0);
  });
});

describe('<get-support>: what comes first', () => {
  const both = [mind, samaritans];

  it('is the line that says to call 999, in both languages', async () => {
    for (const [lang, line] of [
      ['en', 'In an emergency, call 999'],
      ['cy', 'Mewn argyfwng, ffoniwch 999'],
    ]) {
      const widget = await helpWith(both, `lang="${lang}"`);
      const [first] = widget.shadowRoot?.querySelectorAll('a') ?? [];
      expect(first?.innerText).to.include(line);
      expect(first?.getAttribute('href')).to.equal('tel:999');
    }
  });

  it('then what is there in a crisis, then all other help, each under its heading', async () => {
    expect(titles(await helpWith(both, 'heading-level="3"'))).to.deep.equal([
      'h3 If you need somebody now',
      'h4 Samaritans',
      'h3 More help and advice',
      'h4 Mind',
    ]);
  });

  it('needs no such headings where there is one kind only', async () => {
    expect(titles(await helpWith([samaritans], 'heading-level="3"'))).to.deep.equal(['h3 Samaritans']);
    expect(titles(await helpWith([mind], 'heading-level="6"'))).to.deep.equal(['h6 Mind']);
  });

  it('is all there is with “urgent”', async () => {
    const widget = await helpWith(both, 'urgent heading-level="3"');
    expect(titles(widget)).to.deep.equal(['h3 Samaritans']);
    widget.urgent = false;
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(4);
  });

  it('is 999 alone where nothing is there in a crisis', async () => {
    expect(words(await helpWith([mind], 'urgent'))).to.match(/^In an emergency, call 999 \(9 9 9\)$/);
  });
});

describe('A warning before a film', () => {
  const film = {
    id: 'film',
    title: 'The film',
    youtube: 'x',
    warning: { en: 'It is about grief.', cy: 'Mae am alar.' },
  };
  const show = (sections: object, lang = 'en', after = '') =>
    mount<CampaignVideo>(
      `<campaign-video lang="${lang}" manifest="${manifestOf({ videos: [film], ...sections })}"></campaign-video>${after}`,
    );
  const warningOf = (widget: Element) => part(widget, 'warning')?.textContent?.replace(/\s+/g, ' ').trim();

  it('says what is hard, and the first service for a crisis that can be called', async () => {
    const shout = { id: 'shout', name: 'Shout', urgent: true, sms: { number: '85258' } };
    const emergency = { id: '999', name: 'Police', urgent: true, phone: '999' };
    const widget = await show({ support: [{ ...mind, phone: '101' }, shout, emergency, samaritans] });
    expect(warningOf(widget)).to.equal(
      'Before you watch: It is about grief. If you need to talk: Samaritans, 116 123 (1 1 6, 1 2 3)',
    );
    expect(part(widget, 'warning')?.querySelector('a')?.getAttribute('href')).to.equal('tel:116123');
    expect(part(widget, 'warning')?.compareDocumentPosition(part(widget, 'media') as Node)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('says so in Welsh', async () => {
    expect(warningOf(await show({ support: [samaritans] }, 'cy'))).to.equal(
      'Cyn i chi wylio: Mae am alar. Os oes angen siarad arnoch chi: Y Samariaid, 116 123 (1 1 6, 1 2 3)',
    );
  });

  it('leads to the help on the page where nobody can be called', async () => {
    const support = `<get-support manifest="${manifestOf({ support: [mind] })}"></get-support>`;
    const widget = await show({}, 'en', support);
    const help = widget.parentElement?.querySelector('get-support') as GetSupport;
    await settled(help);
    const link = part(widget, 'warning')?.querySelector('a');
    expect(link?.innerText).to.equal('See where to get help');
    const before = location.href;
    link?.click();
    expect(document.activeElement).to.equal(help);
    expect(location.href).to.equal(before);
  });

  it('stands alone where there is nobody to turn to', async () => {
    const widget = await show({});
    expect(warningOf(widget)).to.equal('Before you watch: It is about grief.');
  });

  it('is not there for a film that needs none', async () => {
    expect(part(await show({ videos: [{ ...film, warning: undefined }] }), 'warning')).to.equal(null);
  });
});
