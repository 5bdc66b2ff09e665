import { expect } from '@open-wc/testing';
import { safeFileName, safeName } from '../../src/campaign/safe-name.js';

describe('The name of a saved file', () => {
  for (const [name, safe] of [
    ['dŵr-ŷd', 'dŵr-ŷd.jpg'],
    ['dŵr-ŷd'.normalize('NFD'), 'dŵr-ŷd.jpg'],
    ['Square: you wave us off', 'Square - you wave us off.jpg'],
    ['media\\poster / print', 'media - poster - print.jpg'],
    ['../../etc/passwd', 'etc - passwd.jpg'],
    ['.htaccess', 'htaccess.jpg'],
    ['Thank you…', 'Thank you….jpg'],
    ['Thank you. . .', 'Thank you.jpg'],
    ['poster\u202Egpj.exe', 'postergpj.exe.jpg'],
    ['Thank\u200B you\u2066\u2069\uFEFF', 'Thank you.jpg'],
    ['one\r\ntwo\tthree', 'one two three.jpg'],
    ['“Why?” <b>*now*', '“Why” bnow.jpg'],
    ['CON', '_CON.jpg'],
    ['aux.backup', '_aux.backup.jpg'],
    ['COM¹', '_COM¹.jpg'],
    ['Contact', 'Contact.jpg'],
    ['   ', 'file.jpg'],
    ['?', 'file.jpg'],
    ['Llanfair'.repeat(40), `${'Llanfair'.repeat(40).slice(0, 100)}.jpg`],
    ['🎉'.repeat(120), `${'🎉'.repeat(100)}.jpg`],
  ] as const) {
    it(`${JSON.stringify(name.slice(0, 30))} is ${safe.slice(0, 30)}`, () =>
      expect(safeName(name, '.jpg')).to.equal(safe));
  }

  it('keeps its ending, however long it is', () => {
    expect(safeFileName(`${'n'.repeat(190)}.docx`)).to.equal(`${'n'.repeat(100)}.docx`);
    expect(safeFileName('aux.pdf')).to.equal('_aux.pdf');
    expect(safeFileName('\u202Efdp.exe')).to.equal('fdp.exe');
    expect(safeFileName('README')).to.equal('README');
  });
});
