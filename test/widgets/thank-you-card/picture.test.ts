import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../support/wait-until.js';
import {
  action,
  downloaded,
  fieldsOf,
  image,
  radios,
  says,
  untilDrawn,
  watchDrawing,
  welsh,
  widgetOf,
  write,
} from './card.js';

describe('<thank-you-card>: the picture', () => {
  it('is chosen with the arrow keys', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    expect(radios(widget).map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    radios(widget)[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => drawn.pictures[0]?.includes('night-window'), 'the picture was not drawn');
    expect(radios(widget).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => drawn.lines[0]?.text === 'Thank you', 'the plain card was not drawn');
    expect(drawn.pictures).to.deep.equal([]);
  });

  it('has a name, and words for what it shows', async () => {
    const widget = await widgetOf();
    const [first] = radios(widget) as [HTMLInputElement];
    const at = (attribute: string) => widget.shadowRoot?.getElementById(first.getAttribute(attribute) ?? '');
    expect(at('aria-labelledby')?.innerText).to.equal('Picture dog-walk');
    expect(at('aria-describedby')?.querySelector('img')?.alt).to.equal('Drawing of dog-walk');
  });

  it('is at first the one that the page names', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf('item="night-window"');
    expect(radios(widget).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    fieldsOf(widget)[0].focus();
    await waitUntil(() => drawn.pictures[0]?.includes('night-window'), 'the picture was not drawn');
  });

  it('can be on another origin that lets this one read it', async () => {
    const widget = await widgetOf('', [image('far', await elsewhere([]))]);
    write(widget, { to: 'Mam' });
    const { blob } = await downloaded(() => action(widget, 'Download').click());
    expect(blob.size).to.be.greaterThan(50_000);
    expect(says(widget)).to.equal('');
  });

  for (const [why, fault] of [
    ['its server does not let this page read it', { noCors: true }],
    ['it is not there', { status: 404 }],
  ] as const) {
    it(`is left out where ${why}, and the person is told`, async () => {
      const drawn = watchDrawing();
      const widget = await widgetOf('', [image('far', await elsewhere([{ path: 'dog-walk', ...fault }]))]);
      write(widget, { to: 'Mam' });
      await untilDrawn(drawn, 'Thank you Mam');
      await widget.updateComplete;
      expect(says(widget)).to.equal('This picture did not load, so the card is drawn without it.');
      const { blob } = await downloaded(() => action(widget, 'Download').click());
      expect(blob.type).to.equal('image/png');
      write(widget, { to: 'Mam a Dad' });
      await widget.updateComplete;
      expect(says(widget), 'it is said once').to.equal('');
    });
  }

  /** A picture at the kit, which is on another origin than the page. */
  async function elsewhere(faults: object[]): Promise<string> {
    const { origin } = await (await fetch('/host/kit')).json();
    const id = `card-${Math.random().toString(36).slice(2)}`;
    await fetch(`/host/faults/${id}`, { method: 'POST', body: JSON.stringify(faults) });
    return `${origin}/t/${id}/campaigns/national/media/dog-walk-1280x720.jpg`;
  }
});

describe('<thank-you-card>: language', () => {
  it('changes without taking away what was typed and chosen', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    radios(widget).at(-1)?.click();
    write(widget, { to: 'Mam', message: 'Diolch am bopeth' });
    await untilDrawn(drawn, 'Thank you Mam Diolch am bopeth');
    const [to, message] = fieldsOf(widget);
    message.focus();
    message.setSelectionRange(3, 3);
    await welsh(widget);
    await untilDrawn(drawn, 'Diolch Mam Diolch am bopeth');
    expect(fieldsOf(widget).map(({ value }) => value)).to.deep.equal(['Mam', 'Diolch am bopeth', '']);
    expect([widget.shadowRoot?.activeElement, message.selectionStart]).to.deep.equal([message, 3]);
    expect(to.closest('label')?.innerText).to.include('I bwy');
    expect(radios(widget).at(-1)?.checked).to.equal(true);
  });
});
