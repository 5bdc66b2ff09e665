// Host pages with fragments of the published sample campaign, whose kit is on the tests' own origin.
import { type HostPage, type HostPageOptions, openHostPage } from './host-page.js';

/** A kit that was published for this very address. */
export const KIT = `${location.origin}/at-home/`;

export const fragmentOf = async (tag: string, lang = 'en', folder = 'fragments'): Promise<string> =>
  (await fetch(`${KIT}${folder}/${tag}.${lang}.html`)).text();

/** @param script of the kit, from its folder; null for a page without any */
export const openWith = (
  body: string,
  {
    script = 'campaign-widgets.js',
    ...options
  }: Omit<HostPageOptions, 'script' | 'body'> & { script?: string | null } = {},
): Promise<HostPage> =>
  openHostPage({ ...options, body, script: script === null ? null : { attrs: { src: KIT + script } } });

/** True once a widget has drawn itself: Lit's marks are there. */
export const isLive = (widget: Element): boolean =>
  [...(widget.shadowRoot?.childNodes ?? [])].some(({ nodeType }) => nodeType === Node.COMMENT_NODE);

export const live = (page: HostPage, widget: Element): Promise<void> =>
  page.until(
    () => isLive(widget),
    () =>
      `<${widget.localName}> to be live: ${widget.outerHTML.slice(0, 200)} ${widget.shadowRoot?.innerHTML.slice(0, 200)}`,
  );
