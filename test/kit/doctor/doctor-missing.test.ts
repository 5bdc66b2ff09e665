// The doctor's likeliest patients cannot load the doctor itself.
import { expect } from '@open-wc/testing';
import { openHostPage, widgets } from '../host-page.js';
import { isAlive, showsFallback } from '../what-shows.js';

const DOCTOR = '^chunks/doctor';

describe('Where the doctor’s own script does not come', () => {
  for (const [what, fault, says] of [
    ['is missing', { path: DOCTOR, status: 404 }, /chunks\/doctor-[\w-]+\.js answers 404/],
    ['has the wrong type', { path: DOCTOR, body: '1', type: 'text/plain' }, /answers 200, text\/plain/],
    ['comes without CORS', { path: DOCTOR, noCors: true }, /TypeError/],
    ['is missing, as are all others', { path: '^chunks/', status: 404 }, /answers 404/],
  ] as const) {
    it(`because it ${what}, the page and the console say so, and what to do`, async () => {
      const page = await openHostPage({ body: widgets, query: '?campaign-widgets-debug', faults: [fault] });
      await page.until(
        () => page.all('[role=alert]').length > 0,
        () => 'the note',
      );
      const note = page.find('[role=alert]').textContent ?? '';
      for (const part of [
        says,
        /the doctor does not open/,
        /Upload all of http\S+/,
        /\d+\.\d+\.\d+, http\S+manifest\.json/,
      ])
        expect(note).to.match(part);
      expect(page.console.filter((line) => line === `campaign-widgets: ${note}`)).to.have.lengthOf(1);
      expect(page.trouble).to.deep.equal([]);
      for (const widget of page.all()) expect(isAlive(widget) || showsFallback(widget)).to.equal(true);
    });
  }
});
