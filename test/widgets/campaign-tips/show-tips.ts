import { oneEvent } from '@open-wc/testing';
import type { CampaignTips } from '../../../src/index.js';
import { manifestOf, mount, part, parts } from '../../support/mount.js';

export const tip = (id: string, stage?: object | string) => ({
  id,
  title: { en: `Do ${id}`, cy: `Gwnewch ${id}` },
  body: 'It **helps**.',
  ...(stage && { stage }),
});
const before = { en: 'Before', cy: 'Cyn' };
export const tips = [tip('a', before), tip('b', 'After'), tip('c', before), tip('d')];
export const list = (attributes = '', all: object[] = tips) =>
  mount<CampaignTips>(
    `<campaign-tips manifest="${manifestOf({ tips: all })}" ${attributes}><p>Fallback</p></campaign-tips>`,
  );
export const boxes = (widget: Element) => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? []),
];
export const box = (widget: Element, id: string) => boxes(widget).find((each) => each.id === id) as HTMLInputElement;
export const ticked = (widget: Element) => boxes(widget).flatMap(({ id, checked }) => (checked ? [id] : []));
export const progress = (widget: Element) => part(widget, 'progress')?.innerText.trim();
export const button = (widget: Element, label: string) =>
  parts<HTMLButtonElement>(widget, 'action').find(({ innerText }) => innerText.includes(label));

export async function tick(widget: CampaignTips, ...ids: string[]): Promise<void> {
  for (const id of ids) box(widget, id).click();
  await widget.updateComplete;
}

export async function press(widget: CampaignTips, label: string): Promise<void> {
  button(widget, label)?.click();
  await widget.updateComplete;
}

export const goTo = async (hash: string): Promise<void> => {
  if (location.hash === hash) return;
  const gone = oneEvent(window, 'hashchange');
  location.hash = hash;
  await gone;
};

const start = location.href;
export const { writeText } = Clipboard.prototype;
export const { execCommand } = document;
beforeEach(() => history.replaceState(null, '', start));
afterEach(() => {
  Clipboard.prototype.writeText = writeText;
  document.execCommand = execCommand;
});
after(() => history.replaceState(null, '', start));
