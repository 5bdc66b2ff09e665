import type { TemplateCopy } from '../../../src/index.js';
import { manifestOf, mount, part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

export const post = {
  id: 'post',
  title: { en: 'Short post', cy: 'Neges fer' },
  channel: 'x',
  body: { en: 'Thank you from {{force}}. {{hashtag}}', cy: 'Diolch gan {{force}}. {{hashtag}}' },
};
export const mail = {
  id: 'mail',
  title: { en: 'To everyone', cy: 'At bawb' },
  channel: 'email',
  subject: { en: 'Thanks & more, {{force}}', cy: 'Diolch, {{force}}' },
  body: {
    en: 'Hello\n\nSee **this**: [the <guide>](https://example.org/guide.pdf).\n\n- one\n- two',
    cy: 'Helo\n\n**Dyma** ni.',
  },
};
export const news = {
  id: 'news',
  title: 'A story',
  channel: 'intranet',
  subject: 'For {{force}}',
  body: 'A **story**.',
};
const northshire = { name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' }, hashtag: '#Ours' };

export const show = (copy: object[], attributes = '', sections: object = { organisation: northshire }) =>
  mount<TemplateCopy>(
    `<template-copy manifest="${manifestOf({ copy, ...sections })}" ${attributes}><p>The fallback</p></template-copy>`,
  );
export const button = (widget: TemplateCopy, label: string): HTMLElement => {
  const found = parts<HTMLElement>(widget, 'action').find((each) => each.textContent?.includes(label));
  if (!found) throw new Error(`no button “${label}”`);
  return found;
};
export const texts = (widget: TemplateCopy) => parts(widget, 'text').map((text) => text.innerText.trim());
export const lengths = (widget: TemplateCopy) => parts(widget, 'length').map((each) => each.innerText.trim());
export const said = (widget: TemplateCopy) => part(widget, 'status')?.textContent?.replace('\u200b', '') ?? '';

export async function openForm(widget: TemplateCopy): Promise<Record<string, HTMLInputElement>> {
  part(widget, 'fields')?.querySelector('summary')?.click();
  await waitUntil(() => part(widget, 'form'), 'the form did not come');
  const inputs = [...(part(widget, 'form')?.querySelectorAll('input') ?? [])];
  return Object.fromEntries(inputs.map((input) => [input.closest('label')?.innerText.trim(), input]));
}

export async function type(
  widget: TemplateCopy,
  field: HTMLInputElement | HTMLTextAreaElement,
  value: string,
): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
}

export async function edit(widget: TemplateCopy): Promise<HTMLTextAreaElement> {
  button(widget, 'Edit').click();
  await waitUntil(() => widget.shadowRoot?.activeElement?.localName === 'textarea', 'the editor did not come');
  return widget.shadowRoot?.activeElement as HTMLTextAreaElement;
}
