// The script of an embed page. The page is complete without it; it reads the page's own address, and tells whoever embeds the
// page how high it is.
import { attributesFrom } from './attributes-from.js';
import { cutByWordPress } from './cut-by-word-press.js';
import { createTeller } from './height-reporter.js';
import { passLinksOn } from './pass-links-on.js';
import { dialectsOf } from './resize-protocols.js';
import { schemeFrom } from './scheme-from.js';
import { themeFrom } from './theme-from.js';
import { watchContent } from './watch-content.js';
import { wordPressSecret } from './word-press-secret.js';

// The script's: in a sandbox the page has none. (Nothing on a page of the kit takes the document's names.)
const script = document.currentScript as HTMLScriptElement | null;
const kit = new URL(script?.src ?? location.href).origin;
const root = document.documentElement;

const framed = parent !== window;
// Before the page is first painted: in a frame, the host's column is the air around the widget.
if (framed) root.classList.add('framed');
for (const [name, value] of themeFrom(location.href)) root.style.setProperty(name, value);

document.addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector('main');
  /** The one widget of the page, before or after it came alive. */
  const widget = main?.firstElementChild;

  const refuse = (manifest: string) =>
    console.warn(`campaign-widgets: manifest=${manifest} is not at ${kit}. Use the page of its own kit.`);
  for (const [name, value] of attributesFrom(location.href, main?.dataset.attributes ?? '', kit, refuse)) {
    widget?.setAttribute(name, value);
    if (name === 'lang') root.lang = value;
  }

  if (framed) {
    const secret = wordPressSecret(location);
    // A link leads the reader's whole window on; in a sandbox, which would let it lead nowhere, it stays in the frame.
    if (origin !== 'null') document.head.append(Object.assign(document.createElement('base'), { target: '_top' }));
    const cut = cutByWordPress(root, secret);
    const tell = createTeller(parent, dialectsOf(location, secret), () => {
      cut(root.getBoundingClientRect().height);
      return root.getBoundingClientRect();
    });
    watchContent(() => tell());
    addEventListener('load', () => tell(() => true));
    addEventListener('message', ({ source, data }) => {
      const text = typeof data === 'string' ? data : '';
      if (source !== parent) return;
      schemeFrom(root, Object(data));
      tell((dialect) => dialect.asks?.(Object(data), text));
    });
    if (origin === 'null') passLinksOn(parent, location, secret);
  }
});
