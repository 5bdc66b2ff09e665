// Why: Angular takes itself to be busy while a timer or a request of its zone is on its way, and puts off what it does when it is not.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from '../host-page.js';
import { link } from '../placed.js';

interface Task {
  type: string;
  state: string;
  source: string;
}
type Zoned = Window & {
  passMinute(): void;
  tasks: Task[];
  Zone: { current: { fork(spec: { name: string }): { run(work: () => void): void } } };
};

/** Notes each task of each zone, as a zone’s owner does. */
const head = `<script src="/node_modules/zone.js/bundles/zone.umd.js"></script><script>
  tasks = [];
  const zone = Object.getPrototypeOf(Zone.root);
  const { scheduleTask } = zone;
  zone.scheduleTask = function (task) { tasks.push(task); return scheduleTask.call(this, task) };
</script>`;

const zoned = (page: HostPage) => page.window as unknown as Zoned;
const busy = (page: HostPage) =>
  zoned(page).tasks.filter(({ type, state }) => type === 'macroTask' && state === 'scheduled');

describe('Beside Angular’s zone.js', () => {
  it('widgets are there, those that an app makes too, and after a minute nothing keeps the zone busy', async () => {
    const page = await openHostPage({
      head,
      body: `<thank-you-banner><p><a href="/">Thank you</a></p></thank-you-banner>${link('{KIT}/embed/get-support.html')}`,
      before: ['minute'],
    });
    await page.ready('thank-you-banner, get-support');
    const app = zoned(page).Zone.current.fork({ name: 'app' });
    app.run(() =>
      page.document.body.insertAdjacentHTML('beforeend', '<resource-list><p>Resources</p></resource-list>'),
    );
    await page.ready('resource-list');
    expect(zoned(page).tasks).to.not.deep.equal([]);
    zoned(page).passMinute();
    await page.until(
      () => busy(page).length === 0,
      () => `a zone at rest, without ${busy(page).map(({ source }) => source)}`,
    );
    expect(page.trouble).to.deep.equal([]);
  });
});
