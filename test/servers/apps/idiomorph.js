import { Idiomorph } from 'idiomorph/dist/idiomorph.esm.js';
import { htmlOf, isApp, place } from './html-of.js';

isApp({
  draw: (links) => Idiomorph.morph(place(), htmlOf(links), { morphStyle: 'innerHTML' }),
  end: () => Idiomorph.morph(place(), '', { morphStyle: 'innerHTML' }),
});
