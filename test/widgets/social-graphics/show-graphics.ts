import type { SocialGraphics } from '../../../src/index.js';
import { caughtFiles, fakeClipboard } from '../../support/deeds.js';
import { manifestOf, mount, part, parts, words } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

export const media = (file: string) => new URL(`/demo/campaigns/national/media/${file}`, location.href).href;
export const png = (lang: string) => ({
  url: media(`graphic-profile-frame.${lang}.png`),
  format: 'PNG',
  bytes: 54_528,
  width: 800,
  height: 800,
});
export const graphic = (id: string, fields: object = {}) => ({
  id,
  title: { en: `The ${id}`, cy: `Y ${id}` },
  shape: 'square',
  channels: ['instagram'],
  file: { en: png('en'), cy: png('cy') },
  alt: { en: `What the ${id} shows`, cy: `Yr hyn a ddengys y ${id}` },
  ...fields,
});
export const post = {
  id: 'post',
  title: 'A post',
  channel: 'instagram',
  body: { en: 'Thank **you**, from {{force}}.\n\n- One\n- Two', cy: 'Diolch **i chi**, gan {{force}}.' },
};
const organisation = { name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' } };
export const show = (graphics: object[], attributes = '', sections: object = {}) =>
  mount<SocialGraphics>(
    `<social-graphics manifest="${manifestOf({ organisation, graphics, copy: [post], ...sections })}" ${attributes}><p>The fallback</p></social-graphics>`,
  );
export const titles = (widget: SocialGraphics) => parts(widget, 'title').map(({ innerText }) => innerText.trim());
/** The button or link that says something. */
export const action = (widget: SocialGraphics, label: string) =>
  parts<HTMLButtonElement>(widget, 'action').find(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').replace(' :', ':').includes(label),
  ) as HTMLButtonElement;
export const says = (widget: SocialGraphics, label: string) =>
  waitUntil(() => words(widget).includes(label), `nothing says "${label}"`);
export const heard = (widget: SocialGraphics) => part(widget, 'status')?.textContent?.replace('\u200b', '');

export const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});
export const clipboard = (refuses = false) => {
  const fake = fakeClipboard(refuses);
  undo.push(fake.restore);
  return fake;
};
export const saved = () => {
  const caught = caughtFiles();
  undo.push(caught.restore);
  return caught.files;
};
