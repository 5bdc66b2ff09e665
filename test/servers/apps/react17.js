import { createElement as h } from 'react';
import { hydrate, render, unmountComponentAtNode } from 'react-dom';
import { isApp, place } from './html-of.js';
import { App } from './react-app.js';

isApp({
  draw: (links) => render(h(App, { links }), place()),
  hydrate: (links) => hydrate(h(App, { links }), place()),
  end: () => unmountComponentAtNode(place()),
});
