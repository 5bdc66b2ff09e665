import ICAL from 'ical.js';
import type { CampaignDownloadEvent, PostCalendar } from '../../../src/index.js';
import { manifestOf, mount, part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

const both = (en: string, cy: string) => ({ en, cy });
const media = (file: string) => new URL(`/demo/campaigns/national/media/${file}`, location.href).href;

export const graphic = (id: string) => ({
  id,
  title: both(`A ${id}`, `Llun ${id}`),
  channels: ['x'],
  file: { url: media('graphic-square.en.png'), width: 1080, height: 1080 },
  alt: both(`Alt of “${id}”`, `Testun ${id}`),
});
export const plan = [
  { id: 'film', title: both('The film goes live', 'Y ffilm'), start: '2096-12-03T09:00' },
  { id: 'week', title: 'Card week', start: '2096-12-10', end: '2096-12-16' },
];
export const posts = [
  {
    id: 'later',
    title: both('Later', 'Wedyn'),
    channel: 'x',
    body: both('Later, "quoted", from {{force}}', 'Wedyn'),
    posting: { step: 'film', days: 7 },
    graphics: ['door', 'dog'],
    link: 'https://www.example.org/x',
  },
  {
    id: 'first',
    title: both('First', 'Cyntaf'),
    channel: 'x',
    body: '@NorthshirePolice\n\nthanks',
    posting: { at: '2096-11-28' },
  },
  {
    id: 'facebook',
    title: 'On Facebook',
    channel: 'facebook',
    body: 'Thank you',
    posting: { step: 'film', time: '12:30' },
  },
  { id: 'undated', title: 'Undated', channel: 'x', body: 'No day' },
];
export const thread = {
  id: 'thread',
  title: 'Thread',
  channel: 'x',
  body: 'One',
  thread: ['Two'],
  link: 'https://www.example.org/help',
  posting: { step: 'film' },
};
const rest = { plan, graphics: [graphic('door'), graphic('dog')], organisation: { name: 'Northshire Police' } };

export const show = (copy: object[] = posts, attributes = '', sections: object = rest) =>
  mount<PostCalendar>(
    `<post-calendar manifest="${manifestOf({ copy, ...sections })}" ${attributes}><p>Fallback</p></post-calendar>`,
  );

/** The weeks, each with the titles of what is in it. */
export const weeks = (widget: Element) =>
  parts(widget, 'week').map((week) =>
    [...week.querySelectorAll<HTMLElement>('[part=title]')].map((each) => each.innerText.trim()),
  );

export async function openForm(widget: PostCalendar): Promise<HTMLSelectElement[]> {
  part(widget, 'fields')?.querySelector('summary')?.click();
  await waitUntil(() => part(widget, 'form'), 'the form did not come');
  return [...(part(widget, 'form')?.querySelectorAll('select') ?? [])];
}

export async function choose(widget: PostCalendar, index: number, label: string): Promise<void> {
  const select = part(widget, 'form')?.querySelectorAll('select')[index] as HTMLSelectElement;
  select.selectedIndex = [...select.options].findIndex(({ text }) => text.trim() === label);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

/** The file that a button would save; this keeps it from being saved. */
export async function fileOf(widget: PostCalendar, label: string): Promise<string> {
  const told = new Promise<CampaignDownloadEvent>((tell) =>
    widget.addEventListener(
      'campaign-download',
      (event) => {
        event.preventDefault();
        tell(event);
      },
      { once: true },
    ),
  );
  parts<HTMLElement>(widget, 'action')
    .find((each) => each.textContent?.includes(label))
    ?.click();
  const { url } = (await told).detail;
  return decodeURIComponent(url.slice(url.indexOf(',') + 1));
}

export const said = (widget: Element) => part(widget, 'status')?.textContent?.replace('\u200b', '') ?? '';
export const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
