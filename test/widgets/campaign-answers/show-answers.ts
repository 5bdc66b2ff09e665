import { oneEvent } from '@open-wc/testing';
import type { CampaignAnswers } from '../../../src/index.js';
import { manifestOf, mount, part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

const fairness = { en: 'Fairness', cy: 'Tegwch' };
const trust = { en: 'Trust', cy: 'Ymddiriedaeth' };
export const answer = (id: string, fields: object = {}) => ({
  id,
  question: { en: `Why ${id}?`, cy: `Pam ${id}?` },
  answer: { en: `Because **${id}** at {{force}}.`, cy: `Oherwydd **${id}** yn {{force}}.` },
  ...fields,
});
export const six = [
  answer('pay', { topic: fairness }),
  answer('film', { topic: trust }),
  answer('cost', { topic: fairness }),
  answer('who'),
  answer('when', { topic: trust }),
  answer('cafe', { topic: trust, answer: 'At the café.' }),
];
export const list = (answers: object[] = six, attributes = '') =>
  mount<CampaignAnswers>(
    `<campaign-answers manifest="${manifestOf({ answers, organisation: { name: 'Northshire' } })}" ${attributes}><p>The fallback</p></campaign-answers>`,
  );
export const items = (widget: CampaignAnswers) => parts<HTMLDetailsElement>(widget, 'item');
export const item = (widget: CampaignAnswers, id: string): HTMLDetailsElement => {
  const found = items(widget).find((each) => each.id === `answer-${id}`);
  if (!found) throw new Error(`no answer “${id}”`);
  return found;
};
export const open = (widget: CampaignAnswers) =>
  items(widget)
    .filter((each) => each.open)
    .map(({ id }) => id.slice(7));
export const questions = (widget: CampaignAnswers) =>
  items(widget).map((each) => each.querySelector('summary')?.innerText.trim());
export const button = (widget: CampaignAnswers, id: string, label: string) =>
  [...item(widget, id).querySelectorAll('button')].find((each) =>
    each.textContent?.includes(label),
  ) as HTMLButtonElement;

export async function openAnswer(widget: CampaignAnswers, id: string): Promise<void> {
  const toggled = oneEvent(item(widget, id), 'toggle');
  item(widget, id).querySelector('summary')?.click();
  await toggled;
  await widget.updateComplete;
}

export async function search(widget: CampaignAnswers, query: string): Promise<void> {
  if (!part(widget, 'filters')) {
    part(widget, 'finder')?.querySelector('summary')?.click();
    await waitUntil(() => part(widget, 'filters'), 'the search did not come');
  }
  const field = part(widget, 'filters')?.querySelector('input') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));
