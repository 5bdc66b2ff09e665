import morphdom from 'morphdom';
import { htmlOf, isApp, place } from './html-of.js';

isApp({
  draw: (links) => morphdom(place(), `<div id="app">${htmlOf(links)}</div>`),
  end: () => morphdom(place(), '<div id="app"></div>'),
});
