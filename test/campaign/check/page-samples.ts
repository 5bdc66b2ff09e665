// For everything that check can say of page scripts, a manifest that makes it say so.
import type { pageSentences } from '../../../src/campaign/check/sentences/page-sentences.js';
import { manifestWith } from './checked.js';
import type { Sample } from './sample.js';

const options = { tags: ['campaign-video', 'campaign-tips', 'resource-list'] };
const sample = (pages: unknown, pointer: string, names: string[]): Sample => ({
  manifest: manifestWith({ pages }),
  options,
  pointer,
  names,
});

export const pageSamples: Record<keyof typeof pageSentences, Sample> = {
  'pages-shape': sample(['campaign-video'], '/pages', ['object', '"home"']),
  'page-name': sample({ 'Our home': ['campaign-video'] }, '/pages/Our home', ['small letters']),
  'page-name-taken': sample({ 'campaign-video': ['campaign-tips'] }, '/pages/campaign-video', ['<campaign-video>']),
  'page-list': sample({ home: 'campaign-video' }, '/pages/home', ['list of widgets']),
  'page-empty': sample({ home: [] }, '/pages/home', ['campaign-tips', 'no widget']),
  'page-tag': sample({ home: ['campaign-vidoe'] }, '/pages/home/0', [
    '"campaign-vidoe"',
    'Did you mean <campaign-video>?',
  ]),
  'page-tag-twice': sample({ home: ['campaign-tips', 'campaign-tips'] }, '/pages/home/1', ['<campaign-tips>']),
};
