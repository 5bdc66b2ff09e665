import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dialUrl } from '../../../src/campaign/phone/dial-url.js';
import { readPhone } from '../../../src/campaign/phone/read-phone.js';

const dialled = (written: string, isText = false) => {
  const phone = readPhone(written, isText);
  return 'doubt' in phone ? undefined : phone.dials;
};
type Row = [written: string, dials: string | undefined];
const tables: Record<string, Row[]> = {
  'as people write numbers': [
    ['999', '999'],
    ['101', '101'],
    ['116 123', '116123'],
    ['1 1 6 1 2 3', '116123'],
    ['Call 111', '111'],
    ['Ffoniwch 111 am ddim', '111'],
    ['0800 1111', '08001111'],
    ['0800 83 83 83', '0800838383'],
    ['0808 16 89 111', '08081689111'],
    ['0345 300 3700', '03453003700'],
    ['07700 900123', '07700900123'],
    ['020 7946 0000', '02079460000'],
    ['01204 62123', '0120462123'],
    ['(01632) 960-001', '01632960001'],
    ['01632.960.001', '01632960001'],
    ['01632/960001', '01632960001'],
    ['Tel01632 960001', '01632960001'],
    ['Samaritans (116 123)', '116123'],
  ],
  'with marks that word processors and chats put in': [
    ['01632\u2013960\u2013001', '01632960001'],
    ['01632\u2011960\u2011001', '01632960001'],
    ['01632\u2212960001', '01632960001'],
    ['01632\u00a0960\u202f001', '01632960001'],
    ['01632\u00ad960001', '01632960001'],
    ['016\u200b32 96\ufeff0001', '01632960001'],
    ['\u202a01632 960001\u202c', '01632960001'],
    ['\uff10\uff11632 960001', '01632960001'],
    ['0345 300 3700\u00b9', '03453003700'],
  ],
  'with the code of a country': [
    ['+44 (0)1632 960001', '+441632960001'],
    ['+44 0 1632 960001', '+441632960001'],
    ['(+44) 1632 960001', '+441632960001'],
    ['0044 1632 960001', '+441632960001'],
    ['44 1632 960001', '+441632960001'],
    ['+44 800 1111', '+448001111'],
    ['+353 1 800 247 247', '+3531800247247'],
    ['+1 (212) 555-0100', '+12125550100'],
    ['+33 (0)1 23 45 67 89', '+33123456789'],
    ['+44 20 7946', undefined],
    ['1-800-273-8255', undefined],
  ],
  'with hours beside them': [
    ['116 123 (24/7)', '116123'],
    ['24/7: 116 123', '116123'],
    ['24-hour line 0808 2000 247', '08082000247'],
    ['116123 24hrs', '116123'],
    ['116 123, 24 awr y dydd, 365 diwrnod', '116123'],
    ['0300 123 3393 (9am to 6pm)', '03001233393'],
    ['0808 808 1677 (9.30am–5pm)', '08088081677'],
    ['9am-5pm 01632 960001', '01632960001'],
    ['9yb–5yp 01632 960001', '01632960001'],
    ['9:00–17:00 01632 960001', '01632960001'],
    ['Mon-Fri 9-5 01632 960001', '01632960001'],
    ['0300 123 3393 9-5', '03001233393'],
    ['101 (0900-1700)', '101'],
    ['116 123 - 9am to 5pm', '116123'],
    ['116 123 Mon-Fri 9.30-17.00', '116123'],
    ['116 123 from 1 January 2027', '116123'],
  ],
  'with an extension, an option, a price or a footnote beside them': [
    ['020 7946 0000 ext 12', '02079460000'],
    ['020 7946 0000x12', '02079460000'],
    ['020 7946 0000, estyniad 4021', '02079460000'],
    ['020 7946 0000 #12', '02079460000'],
    ['111 option 2', '111'],
    ['101, then press 2', '101'],
    ['Option 2 0300 123 3393', '03001233393'],
    ['Room 12 01632 960001', '01632960001'],
    ['1st line 01632 960001', '01632960001'],
    ['5p per minute: 0845 300 3700', '08453003700'],
    ['£1.50 a call 0345 300 3700', '03453003700'],
    ['0345 300 3700 (1)', '03453003700'],
  ],
  'of several, the first that is to be called': [
    ['01632 960001 or 01632 960002', '01632960001'],
    ['01632 960001 / 01632 960002', '01632960001'],
    ['01632 960001 01632 960002', '01632960001'],
    ['01632 960001/2', '01632960001'],
    ['01632 960001 or 960002', '01632960001'],
    ['Fax 01632 960002, tel 01632 960001', '01632960001'],
    ['116 123 or text SHOUT to 85258', '116123'],
    ['In an emergency call 999, otherwise 101', '101'],
    ['0800 FAMILY (0800 326 459)', '0800326459'],
    ['0300 123 3393 (text relay 18001 0300 123 3393)', '03001233393'],
    ['Text relay 18001 101, or call 101', '101'],
    ['18001 0300 123 3393', '1800103001233393'],
  ],
  'in which no number can be told for certain': [
    ['', undefined],
    ['TBC', undefined],
    ['24/7', undefined],
    ['9am to 5pm', undefined],
    ['0800 FAMILY', undefined],
    ['0800 FAMILY 123', undefined],
    ['+1-800-FLOWERS', undefined],
    ['O800 123 4567', undefined],
    ['07700 9OO 123', undefined],
    ['01632 960xxx', undefined],
    ['1632 960001', undefined],
    ['960001', undefined],
    ['01632 96000', undefined],
    ['0300 123 33931', undefined],
    ['0300 123 3393 12', undefined],
    ['01632 960001-5', undefined],
    ['0400 123 4567', undefined],
    ['85258', undefined],
    ['Text SHOUT to 85258', undefined],
    ['Fax 01632 960002', undefined],
    ['116 123 '.repeat(50), undefined],
  ],
};

describe('The number to dial', () => {
  for (const [what, rows] of Object.entries(tables)) {
    describe(what, () => {
      for (const [written, dials] of rows) {
        it(`${dials ?? 'none'} in ${JSON.stringify(written.slice(0, 60))}`, () => {
          expect(dialled(written)).to.equal(dials);
        });
      }
    });
  }

  it('is never anything but digits, whatever somebody writes', () => {
    const piece = fc.constantFrom(
      '0',
      '01632',
      '960001',
      '116 123',
      ' ',
      '-',
      '(',
      ')',
      '/',
      '+44',
      'am',
      '9',
      '24/7',
      'x',
      '\u2013',
      'or',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), (pieces) => {
        for (const isText of [false, true]) expect(dialled(pieces.join(''), isText) ?? '101').to.match(/^\+?\d{3,17}$/);
      }),
    );
  });

  it('leaves the words beside it, without what only led to it', () => {
    const beside = (written: string) => {
      const phone = readPhone(written);
      return 'doubt' in phone ? undefined : [phone.number, phone.beside];
    };
    expect(beside('116 123 (24/7)')).to.deep.equal(['116 123', '24/7']);
    expect(beside('Please call us on 01632 960001.')).to.deep.equal(['01632 960001', '']);
    expect(beside('9am–5pm 01632 960001 ext 12')).to.deep.equal(['01632 960001', '9am–5pm, ext 12']);
    expect(beside('Samaritans (116 123)')).to.deep.equal(['116 123', 'Samaritans']);
  });
});

describe('The number to text', () => {
  const rows: Row[] = [
    ['85258', '85258'],
    ['852 58 (free)', '85258'],
    ['Text SHOUT to 85258', '85258'],
    ['Call 116 123 or text 85258', '85258'],
    ['07700–900–123 (24/7)', '07700900123'],
    ['SHOUT', undefined],
    ['8525', undefined],
  ];
  for (const [written, dials] of rows) {
    it(`${dials ?? 'none'} in “${written}”`, () => {
      expect(dialled(written, true)).to.equal(dials);
    });
  }
});

describe('An address that calls or texts', () => {
  const rows: [url: string, dials: string | undefined][] = [
    ['tel:116123', 'tel:116123'],
    ['tel:+44-1632-960-001', 'tel:+44-1632-960-001'],
    ['tel:02079460000;ext=12', 'tel:02079460000;ext=12'],
    ['sms:85258?body=SHOUT', 'sms:85258?body=SHOUT'],
    ['tel:116 123 (24/7)', 'tel:116123'],
    ['tel:0300%20123%203393%20(9am%20to%206pm)', 'tel:03001233393'],
    ['tel:01632–960–001', 'tel:01632960001'],
    ['sms:85258 (free)?&body=SHOUT', 'sms:85258?&body=SHOUT'],
    ['tel:0800 FAMILY', undefined],
    ['tel:', undefined],
    ['https://example.org/tel:none', 'https://example.org/tel:none'],
  ];
  for (const [url, dials] of rows) {
    it(`${url} is ${dials ?? 'no link'}`, () => {
      expect(dialUrl(url)).to.equal(dials);
    });
  }
});
