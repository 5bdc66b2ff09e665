// A published page is there before its script: what would do nothing until then is not offered.
import { expect } from '@open-wc/testing';
import { tags } from '../../../src/widgets/registry.js';
import { waitUntil } from '../../support/wait-until.js';
import { alive, documentOf, openPage, pageOf, widgetIn } from './published-page.js';

/** The controls of the widget and of those inside it. */
function controlsIn(root: ParentNode): HTMLElement[] {
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? controlsIn(shadowRoot) : [],
  );
  const own = root.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, a[href^="#"], [tabindex="0"]',
  );
  return [...[...own].filter((control) => control.getRootNode() !== document), ...within];
}

const isOffered = (control: HTMLElement) =>
  control.getClientRects().length > 0 &&
  control.ownerDocument.defaultView?.getComputedStyle(control).visibility === 'visible';

/** Works in the browser alone: what it opens is there already. */
const isNative = (control: Element) => control.localName === 'summary' && !control.closest('.live');

/** The page as it is while its scripts are on their way, with one of the test's own if there is any. */
async function openBefore(tag: string, script = ''): Promise<HTMLIFrameElement> {
  const url = new URL(pageOf(tag), location.href).href;
  const markup = await (await fetch(url)).text();
  const still = markup
    .replace(/<script\b[^>]*><\/script>/g, '')
    .replace('<head>', `<head><base href="${url}">${script}`);
  return openPage(URL.createObjectURL(new Blob([still], { type: 'text/html;charset=utf-8' })));
}

describe('Before the script is there', () => {
  for (const tag of tags) {
    it(`<${tag}> offers nothing that would do nothing, and its words are there`, async () => {
      const frame = await openBefore(tag);
      const root = widgetIn(frame, tag).shadowRoot as ShadowRoot;
      expect(root.querySelectorAll('[part=base]').length).to.equal(1);
      const dead = controlsIn(root).filter((control) => isOffered(control) && !isNative(control));
      expect(dead.map(({ outerHTML }) => outerHTML.slice(0, 90))).to.deep.equal([]);
    });
  }

  for (const tag of ['template-copy', 'campaign-share', 'campaign-tips', 'campaign-plan'] as const) {
    it(`what <${tag}> does not offer then it offers once the script is there`, async () => {
      const frame = await openPage(pageOf(tag));
      await alive(frame, tag);
      expect(controlsIn(widgetIn(frame, tag).shadowRoot as ShadowRoot).filter(isOffered).length).to.be.above(1);
    });
  }

  for (const [tag, player] of [
    ['campaign-video', 'video'],
    ['campaign-audio', 'audio'],
  ] as const)
    it(`what somebody has started in <${tag}> plays on, and becomes the widget’s when it rests`, async () => {
      const frame = await openBefore(
        tag,
        '<script>window.playing = true; Object.defineProperty(HTMLMediaElement.prototype, "paused", { get: () => !window.playing });</script>',
      );
      const page = documentOf(frame);
      const widget = widgetIn(frame, tag) as HTMLElement & {
        campaign?: object;
        updateComplete: Promise<boolean>;
      };
      const film = widget.shadowRoot?.querySelector(player) as HTMLMediaElement;
      const script = page.createElement('script');
      script.src = new URL('/published/campaign-widgets.js', location.href).href;
      page.head.append(script);
      await waitUntil(() => widget.campaign, 'The campaign did not come');
      await widget.updateComplete;
      expect(widget.shadowRoot?.querySelector(player) === film).to.equal(true);
      Object.assign(frame.contentWindow as Window, { playing: false });
      film.dispatchEvent(new Event('pause'));
      await alive(frame, tag);
      const now = () => widget.shadowRoot?.querySelector(player);
      await waitUntil(() => now() && now() !== film, 'The player is not the widget’s');
      expect(now()?.paused).to.equal(true);
    });
});
