import { expect } from '@open-wc/testing';
import type { SocialChannels } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';

const facebook = {
  id: 'facebook',
  platform: 'Facebook',
  name: { en: 'Northshire on Facebook', cy: 'Swydd y Gogledd ar Facebook' },
  handle: '@Northshire',
  url: 'https://www.example.org/facebook',
  purpose: { en: 'News for families.', cy: 'Newyddion i deuluoedd.' },
  watched: { en: 'Weekdays', cy: 'Dyddiau’r wythnos' },
};
const email = { id: 'email', platform: 'email', name: 'Wellbeing team', url: 'mailto:us@example.org' };
const channels = (attributes = '', all: object[] = [facebook, email]) =>
  mount<SocialChannels>(
    `<social-channels manifest="${manifestOf({ channels: all })}" ${attributes}><p>Fallback</p></social-channels>`,
  );
const links = (widget: Element) => parts<HTMLAnchorElement>(widget, 'action');
const icon = (widget: Element) => part(widget, 'action')?.querySelector('svg')?.innerHTML;

describe('<social-channels>: a channel', () => {
  it('says where it is, under which name, what it is for, and when somebody answers', async () => {
    const widget = await channels();
    expect(words(widget)).to.equal(
      'Where to find us Northshire on Facebook @Northshire News for families. When we answer: Weekdays Wellbeing team',
    );
    expect(links(widget).map(({ href }) => href)).to.deep.equal([facebook.url, email.url]);
  });

  it('says so in Welsh', async () => {
    expect(words(await channels('lang="cy" item="facebook"'))).to.equal(
      'Ble i ddod o hyd i ni Swydd y Gogledd ar Facebook @Northshire Newyddion i deuluoedd. Pryd byddwn ni’n ateb: Dyddiau’r wythnos',
    );
  });

  it('has an icon for what it is like, and a globe where the platform is not known', async () => {
    const known = new Set<string | undefined>();
    for (const platform of ['facebook', 'instagram', 'linkedin', 'x', 'youtube', 'whatsapp', 'email', 'podcast']) {
      known.add(icon(await channels('', [{ ...facebook, platform }])));
    }
    expect(known.size).to.equal(8);
    const website = icon(await channels('', [{ ...facebook, platform: 'website' }]));
    expect(icon(await channels('', [{ ...facebook, platform: 'xylophone' }]))).to.equal(website);
    expect(known.has(website)).to.equal(false);
  });

  it('that is only a name leaves nothing else behind', async () => {
    const widget = await channels('item="email"');
    for (const name of ['handle', 'body', 'hours']) expect(part(widget, name), name).to.equal(null);
  });
});

describe('<social-channels>: a channel with a number', () => {
  const desk = {
    id: 'desk',
    platform: 'phone',
    name: 'Front desk',
    phone: '01632–960–001 (9am to 5pm)',
    extension: '12',
    sms: { number: '07700 900123', cost: 'Your usual rate' },
  };
  const numbers = (widget: Element) =>
    parts<HTMLAnchorElement>(widget, 'number').map((link) => [
      link.textContent?.replace(/\s+/g, ' ').trim(),
      link.getAttribute('href'),
    ]);

  it('is called and texted by nothing but the number, with the rest beside it', async () => {
    const widget = await channels('', [desk]);
    expect(numbers(widget)).to.deep.equal([
      ['Call 01632–960–001 (0 1 6 3 2, 9 6 0, 0 0 1)', 'tel:01632960001'],
      ['Text 07700 900123 (0 7 7 0 0, 9 0 0 1 2 3)', 'sms:07700900123'],
    ]);
    expect(parts(widget, 'note').map(({ innerText }) => innerText)).to.deep.equal([
      'Extension 12',
      '9am to 5pm',
      'Your usual rate',
    ]);
    expect(part(widget, 'action')?.localName).to.equal('p');
  });

  it('says so in Welsh', async () => {
    expect(words(await channels('lang="cy"', [desk])))
      .to.include('Ffonio 01632–960–001')
      .and.include('Estyniad 12');
  });

  it('is one link in a row: to its page, else to its number', async () => {
    const rows = await channels('layout="row"', [desk, { ...desk, id: 'b', url: 'https://www.example.org/desk' }]);
    expect(links(rows).map(({ href }) => href)).to.deep.equal(['tel:01632960001', 'https://www.example.org/desk']);
    expect(part(rows, 'number')).to.equal(null);
  });

  it('whose address is a number with words beside it dials the number; one that dials nothing is left out', async () => {
    const url = 'tel:0300 123 3393 (9am to 6pm)';
    expect(links(await channels('', [{ ...email, url }]))[0]?.href).to.equal('tel:03001233393');
    expect(links(await channels('', [facebook, { ...email, url: 'tel:0800 FAMILY' }]))).to.have.length(1);
  });
});

describe('<social-channels>: where its links open', () => {
  it('is the same tab', async () => {
    expect(links(await channels()).map(({ target }) => target)).to.deep.equal(['', '']);
  });

  it('is a new tab with “new-tab”, which each says; an e-mail needs none', async () => {
    const widget = await channels('new-tab');
    expect(links(widget).map(({ target }) => target)).to.deep.equal(['_blank', '']);
    expect(links(widget).map(({ innerText }) => innerText.includes('(Opens in a new tab)'))).to.deep.equal([
      true,
      false,
    ]);
    expect(words(await channels('new-tab lang="cy"'))).to.include('(Yn agor mewn tab newydd)');
  });
});

describe('<social-channels layout="row">', () => {
  it('is names alone, side by side', async () => {
    const widget = await channels('layout="row"');
    expect(words(widget)).to.equal('Where to find us Northshire on Facebook Wellbeing team');
    const [first, second] = links(widget).map((link) => link.getBoundingClientRect());
    expect(first?.top).to.equal(second?.top);
    expect(first?.height).to.be.at.least(44);
  });

  it('is a list where the layout is not known', async () => {
    expect(part(await channels('layout="circle"'), 'handle')).to.exist;
  });
});
