import { expect } from '@open-wc/testing';
import { both, check, lineOf, manifestWith } from './checked.js';

const found = async (fields: object, section = 'support') => {
  const name = { name: both('Help', 'Cymorth') };
  const own = section === 'channels' ? { platform: 'phone' } : {};
  const { findings } = await check(manifestWith({ [section]: [{ id: 'a', ...name, ...own, ...fields }] }));
  return findings.map((finding) => `${lineOf(finding)}: ${finding.remedy}`);
};

describe('What is written beside a number', () => {
  for (const [phone, field] of [
    ['116 123 (24/7)', 'hours'],
    ['0300 123 3393 (9am to 6pm)', 'hours'],
    ['020 7946 0000 ext 12', 'extension'],
    ['111 option 2', 'option'],
    ['0808 800 0000 (free)', 'cost'],
    ['0345 300 3700, 5p a minute', 'cost'],
    ['116 123 (we text back)', 'sms'],
  ] as const) {
    it(`“${phone}” moves to "${field}"`, async () => {
      const [line, ...others] = await found({ phone });
      expect(others).to.deep.equal([]);
      expect(line).to.contain('warning phone-beside /support/0/phone').and.contain(`the rest in "${field}"`);
    });
  }

  it('of a channel moves to the fields of a channel', async () => {
    const [line] = await found({ phone: '01632 960001 (9am to 5pm)' }, 'channels');
    expect(line).to.contain('warning phone-beside /channels/0/phone').and.contain('"watched"');
  });

  it('of a number to text moves, too', async () => {
    const [line] = await found({ sms: { number: 'Text SHOUT to 85258' } });
    expect(line)
      .to.contain('warning phone-beside /support/0/sms/number')
      .and.contain('"number": "85258", and the rest in "word"');
  });

  it('in fields of their own there is nothing to say', async () => {
    const fields = {
      phone: '0300 123 3393',
      extension: '12',
      option: '2',
      cost: both('Free', 'Am ddim'),
      textRelay: '18001 0300 123 3393',
      sms: { number: '85258', word: 'SHOUT', cost: both('Free', 'Am ddim') },
    };
    expect(await found(fields)).to.deep.equal([]);
    expect(await found(fields, 'channels')).to.deep.equal([]);
  });
});

describe('A number that cannot be told for certain', () => {
  for (const [phone, remedy] of [
    ['TBC', 'in digits'],
    ['0800 FAMILY', 'letters'],
    ['1632 960001', 'Start with 0'],
    ['01632 96000', 'Check its digits'],
    ['85258', '"sms"'],
    ['Fax 01632 960001', 'telephone'],
    ['960001', 'area code'],
  ] as const) {
    it(`“${phone}” is an error that says why`, async () => {
      const [line, ...others] = await found({ phone });
      expect(others).to.deep.equal([]);
      expect(line).to.contain('error phone-unclear /support/0/phone').and.contain(remedy);
    });
  }

  it('in an address is an error, too', async () => {
    const [line] = await found({ url: 'tel:0800 FAMILY' });
    expect(line).to.contain('error invalid /support/0/url');
    const message = { id: 'a', heading: both('A', 'B'), body: both('[Call](tel:0800-FAMILY)', '[Ffonio](tel:116123)') };
    const { findings } = await check(manifestWith({ messages: [message] }));
    expect(findings.map(lineOf)).to.deep.equal(['error phone-link /messages/0/body/en']);
  });

  it('a channel that has neither an address nor a number is left out', async () => {
    expect((await found({}, 'channels'))[0]).to.contain('error invalid /channels/0');
  });
});
