import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { breakLines } from '../../../src/widgets/thank-you-card/break-lines.js';
import { charactersOf, fitted } from '../../../src/widgets/thank-you-card/character-limits.js';
import { part } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import {
  canvasOf,
  drawnText,
  FAMILY,
  fieldsOf,
  radios,
  says,
  untilDrawn,
  WALES,
  watchDrawing,
  welsh,
  widgetOf,
  write,
} from './card.js';

describe('<thank-you-card>: what is written', () => {
  it('is on the card as a person types', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    expect(canvasOf(widget), 'nothing is drawn before').to.equal(null);
    fieldsOf(widget)[0].focus();
    await sendKeys({ type: 'Mam' });
    await untilDrawn(drawn, 'Mam');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Diolch' });
    await untilDrawn(drawn, 'Mam Diolch');
    expect(drawn.lines[0]?.font).to.match(/^(bold|700) /);
    expect(canvasOf(widget).offsetWidth).to.be.greaterThan(100);
    expect(part(widget, 'preview')?.querySelector('.before')).to.equal(null);
  });

  it('keeps its own lines, and leaves no gap for what is empty', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    write(widget, { message: 'One\n\nThree', from: '   ' });
    await untilDrawn(drawn, 'OneThree');
    expect(drawnText(drawn)).to.deep.equal(['One', '', 'Three']);
  });

  it('stands on the card in the page’s own font, and in Welsh letters', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf('style="--campaign-font-family: monospace"');
    write(widget, { message: 'ŵ ŷ â ê î ô û Ŵ Ŷ' });
    await untilDrawn(drawn, 'ŵ ŷ â ê î ô û Ŵ Ŷ');
    expect(drawn.lines[0]?.font).to.match(/monospace$/);
  });

  for (const [name, message] of [
    ['wide letters', 'W'.repeat(280)],
    ['as many lines as there can be, and wide letters', `${'W\n'.repeat(7)}${'W '.repeat(200)}`],
    ['families of emoji', FAMILY.repeat(280)],
    ['flags', WALES.repeat(280)],
    ['a long Welsh name', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(4)],
    ['a word', 'Diolch'],
  ] as const) {
    for (const picture of ['with', 'without']) {
      it(`fits ${picture} a picture, all of it: ${name}`, async () => {
        const drawn = watchDrawing();
        const widget = await widgetOf();
        if (picture === 'without') radios(widget).at(-1)?.click();
        write(widget, { to: 'W'.repeat(50), message, from: 'W'.repeat(50) });
        const [to, written, from] = fieldsOf(widget).map(({ value }) => value);
        const band = picture === 'without' ? 'Thank you' : '';
        await untilDrawn(drawn, `${band}${to}${written}${from}`);
        const top = band ? 420 : 675;
        for (const { text, x, y, width, font } of drawn.lines.filter((line) => line.text !== band)) {
          const size = Number(/([\d.]+)px/.exec(font)?.[1]);
          expect(x + width, text).to.be.at.most(1200 - 84 + 1);
          expect(y - size, text).to.be.at.least(top);
          expect(y + size / 3, text).to.be.at.most(1500);
        }
        const sizes = drawn.lines.slice(band ? 1 : 0).map(({ font }) => /([\d.]+)px/.exec(font)?.[1]);
        expect(new Set(sizes).size, 'one size of type').to.equal(1);
        expect(Number(sizes[0])).to.be.at.least(20);
      });
    }
  }

  it('is read out in place of the picture, with what the picture shows', async () => {
    const widget = await widgetOf();
    write(widget, { to: 'Mam', message: 'Diolch', from: 'Siân' });
    await waitUntil(() => canvasOf(widget), 'no card was drawn');
    await widget.updateComplete;
    const { role, ariaLabel } = canvasOf(widget);
    expect(role ?? canvasOf(widget).getAttribute('role')).to.equal('img');
    expect((ariaLabel ?? '').replace(/\s+/g, ' ')).to.equal('Thank-you card: Mam Diolch Siân Drawing of dog-walk');
    await expect(widget).to.be.accessible();
  });
});

describe('<thank-you-card>: how much there is room for', () => {
  it('is said in words, and counted as people count', async () => {
    const widget = await widgetOf();
    const count = async (message: string) => {
      write(widget, { message });
      await widget.updateComplete;
      return part(widget, 'count')?.innerText;
    };
    expect(await count('')).to.equal('Room for 280 more characters');
    expect(await count(`Ŵ${FAMILY}${WALES}w\u0302`)).to.equal('Room for 276 more characters');
    expect(await count('x'.repeat(279))).to.equal('Room for 1 more character');
    expect(says(widget)).to.equal('');
    expect(await count('x'.repeat(300))).to.equal('No room left');
    expect(says(widget)).to.equal('That is all the card has room for.');
    expect(fieldsOf(widget)[1].value).to.have.length(280);
    await welsh(widget);
    expect(await count('x')).to.equal('Lle i 279 nod arall');
    const described = fieldsOf(widget)[1].getAttribute('aria-describedby');
    expect(widget.shadowRoot?.getElementById(described ?? '')).to.equal(part(widget, 'count'));
  });

  it('holds back what is put in last, and not what stood there', () => {
    expect(fitted('x'.repeat(290), '', 'message')).to.equal('x'.repeat(280));
    expect(fitted('ab', 'x'.repeat(279), 'message')).to.equal('a');
    expect(fitted('a', 'x'.repeat(280), 'message')).to.equal('');
    expect(fitted(FAMILY.repeat(41), '', 'to')).to.equal(FAMILY.repeat(40));
    expect(fitted('1\n2\n3\n4\n5\n6\n7\n8\n9', '', 'message')).to.equal('1\n2\n3\n4\n5\n6\n7\n8 9');
    expect(fitted('1\n2', '\n3\n4\n5\n6\n7\n8', 'message')).to.equal('1\n2');
    expect(fitted('1\n\n2', '\n3\n4\n5\n6\n7\n8', 'message')).to.equal('1\n 2');
  });

  it('takes a letter in the middle of a full message back, and leaves the caret there', async () => {
    const widget = await widgetOf();
    write(widget, { message: 'x'.repeat(280) });
    const [, message] = fieldsOf(widget);
    message.focus();
    message.setSelectionRange(100, 100);
    await sendKeys({ type: 'w' });
    expect(message.value).to.equal('x'.repeat(280));
    expect(message.selectionStart).to.equal(100);
  });

  it('does not disturb an input method while it composes', async () => {
    const widget = await widgetOf();
    const [, message] = fieldsOf(widget);
    message.value = 'x'.repeat(281);
    message.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(message.value).to.have.length(281);
    message.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(message.value).to.have.length(280);
  });
});

describe('<thank-you-card>: lines', () => {
  const broken = (text: string, most: number) => breakLines(text, (piece) => charactersOf(piece).length, most);

  it('break at spaces and hyphens', () => {
    expect(broken('Diolch yn fawr iawn', 10)).to.deep.equal(['Diolch yn', 'fawr iawn']);
    expect(broken('a thank-you card', 8)).to.deep.equal(['a thank-', 'you card']);
  });

  it('break in a word only where it is longer than a line', () => {
    expect(broken('a Llanfairpwll b', 6)).to.deep.equal(['a', 'Llanfa', 'irpwll', 'b']);
  });

  it('never break a family, a flag or an accent apart', () => {
    expect(broken(FAMILY.repeat(5), 2)).to.deep.equal([FAMILY.repeat(2), FAMILY.repeat(2), FAMILY]);
    expect(broken(WALES.repeat(3), 1)).to.deep.equal([WALES, WALES, WALES]);
    expect(broken('w\u0302y\u0302', 1)).to.deep.equal(['w\u0302', 'y\u0302']);
  });
});
