import type { CampaignGallery } from '../../../src/index.js';
import { manifestOf, mount, part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

export const media = (file: string) => new URL(`/demo/campaigns/national/media/${file}`, location.href).href;
export const image = (n: number, fields: object = {}) => ({
  id: `p${n}`,
  title: { en: `Picture ${n}`, cy: `Llun ${n}` },
  caption: { en: `Caption ${n}`, cy: `Capsiwn ${n}` },
  picture: {
    url: media('dog-walk-640x360.jpg'),
    alt: { en: `What ${n} shows`, cy: `Yr hyn a ddengys ${n}` },
    width: 640,
    height: 360,
    focus: [20, 80],
    credit: 'Drawn by Ann',
    licence: { en: 'Free to use', cy: 'Am ddim i’w ddefnyddio' },
    ...fields,
  },
});
export const many = (count: number) => Array.from({ length: count }, (_, n) => image(n + 1));
export const show = (images: object[], attributes = '', width?: number) =>
  mount<CampaignGallery>(
    `<campaign-gallery manifest="${manifestOf({ images })}" ${attributes}><p>The fallback</p></campaign-gallery>`,
    { width },
  );
export const titles = (widget: CampaignGallery) =>
  parts(widget, 'title')
    .filter((title) => !title.closest('dialog'))
    .map(({ innerText }) => innerText);
export const dialog = (widget: CampaignGallery) => part<HTMLDialogElement>(widget, 'viewer') as HTMLDialogElement;
export const inDialog = <T extends HTMLElement>(widget: CampaignGallery, name: string) =>
  dialog(widget).querySelector<T>(`[part~="${name}"]`) as T;
export const large = (widget: CampaignGallery) => dialog(widget).querySelector('img')?.alt;
export const focused = (widget: CampaignGallery) => widget.shadowRoot?.activeElement;

export async function open(widget: CampaignGallery, index: number): Promise<HTMLElement> {
  const opener = parts(widget, 'open')[index] as HTMLElement;
  opener.focus();
  opener.click();
  await waitUntil(() => dialog(widget)?.open, 'the picture did not open');
  return opener;
}

export async function press(widget: CampaignGallery, name: string): Promise<void> {
  inDialog(widget, name).click();
  await widget.updateComplete;
}
