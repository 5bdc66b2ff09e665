// For everything that check can say of names, a manifest that makes it say so.
import type { nameSentences } from '../../../src/campaign/check/sentences/name-sentences.js';
import { both, manifestWith } from './checked.js';
import type { Sample } from './sample.js';

const ids = (...ids: string[]) => manifestWith({ tips: ids.map((id) => ({ id, title: both('Tip', 'Awgrym') })) });
const files = (...urls: string[]) =>
  manifestWith({ resources: urls.map((url, index) => ({ id: `r${index}`, title: both('Poster'), file: { url } })) });

export const nameSamples: Record<keyof typeof nameSentences, Sample> = {
  'id-case': { manifest: ids('Film', 'film'), pointer: '/tips/1/id', names: ['"film"', '"Film"', 'Windows'] },
  'id-reserved': { manifest: ids('con', 'console'), pointer: '/tips/0/id', names: ['"con"', '"con-1"'] },
  'id-order': { manifest: ids('order'), pointer: '/tips/0/id', names: ['overlay', '"order-1"'] },
  'file-case': {
    manifest: files('media/Poster.pdf', 'media/poster.pdf', 'media/poster.pdf#page=2'),
    pointer: '/resources/1/file/url',
    names: ['media/Poster.pdf', 'media/poster.pdf'],
    also: [],
  },
  'file-name': { manifest: files('media/aux.pdf'), pointer: '/resources/0/file/url', names: ['“aux.pdf”', 'Windows'] },
  'file-accents': {
    manifest: files('media/dŵr.pdf'.normalize('NFD')),
    pointer: '/resources/0/file/url',
    names: ['media/dŵr.pdf', 'Mac'],
  },
  'file-path': {
    manifest: files(`${'media/'.repeat(40)}a.pdf`),
    pointer: '/resources/0/file/url',
    names: ['245', '200'],
  },
};
