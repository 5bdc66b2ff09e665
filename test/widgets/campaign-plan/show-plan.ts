import ICAL from 'ical.js';
import type { CampaignDownloadEvent, CampaignPlan } from '../../../src/index.js';
import { manifestOf, mount, parts } from '../../support/mount.js';

export const HOUR = 3_600_000;
export const hours = (count: number) => new Date(Date.now() + count * HOUR).toISOString();
export const film = {
  id: 'film',
  title: { en: 'Film, live; “now”', cy: 'Y ffilm' },
  body: { en: 'On {{force}}’s [page](https://a.test/page).\n\n- One\n- Two', cy: 'Ar y dudalen.' },
  start: '2026-12-03T09:00',
  audience: { en: 'Everyone', cy: 'Pawb' },
  channel: 'Intranet',
  owner: 'Comms',
  location: 'Town Hall, Northport',
};
export const week = { id: 'week', title: 'Card week', start: '2026-12-07', end: '2026-12-13' };
export const show = (plan: object[], attributes = '', rest: object = {}) =>
  mount<CampaignPlan>(
    `<campaign-plan manifest="${manifestOf({ plan, ...rest })}" ${attributes}><p>Fallback</p></campaign-plan>`,
  );
export const titles = (widget: Element) => parts(widget, 'title').map((title) => title.innerText);
export const states = (widget: Element) =>
  parts(widget, 'item').map((item) => item.querySelector<HTMLElement>('[part=state]')?.innerText ?? '');
export const buttons = (widget: Element) => parts<HTMLButtonElement>(widget, 'action');
export const view = (widget: Element, index: number) =>
  parts<HTMLButtonElement>(widget, 'view')[index] as HTMLButtonElement;

/** The file that a button would save; this keeps it from being saved. */
export async function fileOf(widget: CampaignPlan, index = -1): Promise<string> {
  const told = new Promise<CampaignDownloadEvent>((tell) =>
    widget.addEventListener('campaign-download', tell, { once: true }),
  );
  widget.addEventListener('campaign-download', (event) => event.preventDefault(), { once: true });
  buttons(widget).at(index)?.click();
  const { url } = (await told).detail;
  return decodeURIComponent(url.slice(url.indexOf(',') + 1));
}

export const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
export const eventOf = async (step: object, attributes = '', rest: object = {}) => {
  const widget = await show([{ ...step }], attributes, rest);
  const [event] = eventsIn(await fileOf(widget));
  return event as ICAL.Event;
};
export const later = { start: '2096-12-03T09:00' };
