// Runs inside the preview's frame: the widget stands on a page of its own there, with the script that every page has.
import { HEIGHT, type PreviewContents, type PreviewFrame, READY } from './preview-frame.js';

const frame = window.frameElement as PreviewFrame | null;
if (frame?.contents) start(frame);
else location.replace('index.html');

function start(frame: PreviewFrame): void {
  const { manifest } = frame;
  if (manifest) stand(manifest);
  let widget: HTMLElement | undefined;

  const show = ({ tag, attributes, theme, scheme, host, lang, page }: PreviewContents) => {
    const root = document.documentElement;
    root.lang = lang;
    root.dataset.scheme = scheme;
    root.dataset.host = host;
    for (const name of [...root.style]) if (!(name in theme)) root.style.removeProperty(name);
    for (const [name, value] of Object.entries(theme)) root.style.setProperty(name, value);
    if (widget?.localName !== tag) {
      widget?.remove();
      widget = document.createElement(tag);
      widget.append(fallback(page));
      document.body.append(widget);
    }
    for (const { name } of [...widget.attributes]) if (!(name in attributes)) widget.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) {
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
  };

  show(frame.contents);
  frame.show = show;
  // A frame's own page tells it: an observer of the builder's page may not see into it.
  const tell = () => frame.dispatchEvent(new CustomEvent(HEIGHT, { detail: document.body.offsetHeight + 2 * MARGIN }));
  new ResizeObserver(tell).observe(document.body);
  whenShown(widget).then(() => {
    frame.dispatchEvent(new CustomEvent(READY));
    tell();
  });
}

/** From here on the manifest's address holds a manifest in work. */
function stand({ url, text }: NonNullable<PreviewFrame['manifest']>): void {
  const real = window.fetch;
  window.fetch = (input, init) =>
    input === url
      ? Promise.resolve(new Response(text, { headers: { 'Content-Type': 'application/json' } }))
      : real(input, init);
}

/** As in preview.css. */
const MARGIN = 16;

const TIMEOUT_MS = 3000;

const LOOK_EVERY_MS = 20;

/** Until it has drawn its part of the campaign; at most for some time, as it may have none. */
function whenShown(widget: HTMLElement | undefined): Promise<void> {
  const end = performance.now() + TIMEOUT_MS;
  return new Promise((done) => {
    const look = () => {
      if (widget?.shadowRoot?.querySelector('[part~=base]') || performance.now() > end) done();
      else setTimeout(look, LOOK_EVERY_MS);
    };
    look();
  });
}

function fallback(page: PreviewContents['page']): HTMLElement {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = new URL(`../${page?.path ?? 'embed/campaign-hub.html'}`, location.href).href;
  link.textContent = page?.title ?? link.href;
  paragraph.append(link);
  return paragraph;
}
