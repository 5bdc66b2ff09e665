import { expect } from '@open-wc/testing';
import type { Kind } from '../../../src/campaign/check/places.js';
import { readEmails } from '../../../src/campaign/check/values/read-email.js';
import { readHashtag } from '../../../src/campaign/check/values/read-hashtag.js';
import { readWebAddress } from '../../../src/campaign/check/values/read-web-address.js';
import { valueMeant } from '../../../src/campaign/check/values/value-meant.js';

describe('what a value was meant to be', () => {
  const emails: [written: string, ...emails: string[]][] = [
    ['jo@example.org', 'jo@example.org'],
    ['mailto:jo@example.org', 'jo@example.org'],
    ['MAILTO: jo@example.org?subject=Hello', 'jo@example.org'],
    ['Jo <jo@example.org>', 'jo@example.org'],
    ['"Evans, Jo (Comms)" <jo.evans@north-shire.police.uk>', 'jo.evans@north-shire.police.uk'],
    ['jo@example.org.', 'jo@example.org'],
    [' jo@example.org ', 'jo@example.org'],
    ['Email jo@example.org, or call', 'jo@example.org'],
    ['jo@example.org; sam@example.org', 'jo@example.org', 'sam@example.org'],
    ['jo@example.org / sam@example.org', 'jo@example.org', 'sam@example.org'],
    ['jo@example.org jo@example.org', 'jo@example.org'],
    ["o'neill+wellbeing@example.org", "o'neill+wellbeing@example.org"],
    ['jo at example.org'],
    ['jo@intranet'],
    ['Jo in comms'],
  ];
  for (const [written, ...found] of emails) {
    it(`an e-mail address: “${written}”`, () => expect(readEmails(written)).to.deep.equal(found));
  }

  const addresses: [written: string, meant: string | undefined][] = [
    ['www.example.org', 'https://www.example.org'],
    ['www.example.org/help?a=b#c', 'https://www.example.org/help?a=b#c'],
    [' WWW.Example.org ', 'https://www.Example.org'],
    ['example.police.uk/help', 'https://example.police.uk/help'],
    ['oscarkilo.org.uk', 'https://oscarkilo.org.uk'],
    ['ww.example.org', 'https://www.example.org'],
    ['www,example.org', 'https://www.example.org'],
    ['//www.example.org', 'https://www.example.org'],
    ['http//example.org', 'https://example.org'],
    ['http:/www.example.org', 'https://www.example.org'],
    ['https:www.example.org', 'https://www.example.org'],
    ['htp://example.org', 'https://example.org'],
    ['ttps://example.org/a', 'https://example.org/a'],
    ['https//:example.org', 'https://example.org'],
    ['https:// example.org', 'https://example.org'],
    ['https://https://example.org', 'https://example.org'],
    ['http://https://example.org', 'https://example.org'],
    ['jo@example.org', 'mailto:jo@example.org'],
    ['https://example.org', undefined],
    ['http://example.org', undefined],
    ['http://intranet/help', undefined],
    ['mailto:jo@example.org', undefined],
    ['tel:116123', undefined],
    ['media/poster.pdf', undefined],
    ['poster.pdf', undefined],
    ['./www/index.html', undefined],
    ['../guide.html', undefined],
    ['#contact', undefined],
    ['?lang=cy', undefined],
    ['our website', undefined],
    ['see www.example.org', undefined],
    ['\\\\server\\share', undefined],
    ['C:\\Users\\sam\\poster.pdf', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ];
  for (const [written, meant] of addresses) {
    it(`a web address: “${written}”`, () => expect(readWebAddress(written)).to.equal(meant));
  }

  const hashtags: [written: string, meant: string | undefined][] = [
    ['ThankYou', '#ThankYou'],
    ['#ThankYou', '#ThankYou'],
    ['# ThankYou', '#ThankYou'],
    ['Thank you', '#ThankYou'],
    ['#thank-you', '#thankYou'],
    ['#Diolch’n fawr', '#DiolchNFawr'],
    ['#Tŷ', '#Tŷ'],
    ['2026', undefined],
    ['#', undefined],
  ];
  for (const [written, meant] of hashtags) {
    it(`a hashtag: “${written}”`, () => expect(readHashtag(written)).to.equal(meant));
  }

  const others: [key: string, kind: Kind | undefined, value: unknown, message: string, meant: unknown][] = [
    ['bytes', 'count', '1,200,000', '', 1_200_000],
    ['bytes', 'count', '1.2 MB', '', 1_200_000],
    ['bytes', 'count', '350 KB', '', 350_000],
    ['bytes', 'count', '12,34', '', undefined],
    ['bytes', 'count', 'large', '', undefined],
    ['pages', 'count', '4', '', 4],
    ['pages', 'count', '4 pages', '', 4],
    ['pages', 'count', '4.5', '', undefined],
    ['width', 'count', '1080px', '', 1080],
    ['duration', 'count', '1:30', '', 90],
    ['duration', 'count', '1:02:03', '', 3723],
    ['duration', 'count', '1 min 30 secs', '', 90],
    ['duration', 'count', '90 seconds', '', 90],
    ['vimeo', undefined, 76979871, 'must be a text in quotes', '76979871'],
    ['phone', undefined, 1632960001, 'must be a text in quotes', '01632960001'],
    ['phone', undefined, 116123, 'must be a text in quotes', '116123'],
    ['version', undefined, 1.2, 'must be a text in quotes', '1.2'],
    ['urgent', undefined, 'yes', 'must be true or false, without quotes', true],
    ['channel', undefined, 'Instagram', 'must be one of "x", "instagram"', 'instagram'],
    ['channel', undefined, 'Twitter', 'must be one of "x", "instagram"', 'x'],
    ['channel', undefined, 'teams', 'must be one of "x", "instagram"', undefined],
  ];
  for (const [key, kind, value, message, meant] of others) {
    it(`${key}: ${JSON.stringify(value)}`, () => expect(valueMeant(value, key, kind, message)).to.equal(meant));
  }
});
