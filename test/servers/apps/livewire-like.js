// Livewire morphs what its server sends by Alpine's plug-in.

import morph from '@alpinejs/morph';
import Alpine from 'alpinejs';
import { htmlOf, isApp, place } from './html-of.js';

Alpine.plugin(morph);
Alpine.start();

isApp({
  draw: (links) => Alpine.morph(place(), `<div id="app">${htmlOf(links)}</div>`, {}),
  end: () => Alpine.morph(place(), '<div id="app"></div>', {}),
});
