// Brings the widgets of thumbnails alive, each as it comes near, with the script that every page has: once this page is
// ready for use, not before.
import type { ReactiveController } from 'lit';
import { Campaign } from '../../campaign/campaign.js';
import { globalObject } from '../../element/core/page-settings.js';
import type { BuilderPart } from '../builder-part.js';
import { whenIdle } from '../when-idle.js';

type Thumbnail = Element & { campaign?: Campaign };

/** The distance from the window at which a thumbnail begins to load. */
const ROOT_MARGIN = '200px';

export class Thumbnails implements ReactiveController {
  #observer: IntersectionObserver | undefined;

  constructor(readonly host: BuilderPart) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** New thumbnails are looked out for; those that are there show the manifest in work, where there is one. */
  look(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#arrive(entries), { rootMargin: ROOT_MARGIN });
    for (const place of this.host.renderRoot.querySelectorAll('[data-tag]')) {
      const widget = place.firstElementChild;
      if (widget) this.#showDraft(widget);
      else this.#observer.observe(place.parentElement as Element);
    }
  }

  #showDraft(widget: Thumbnail): void {
    const { root, draft } = this.host.builder;
    if (draft && widget.campaign?.manifest !== draft.manifest) {
      widget.campaign = new Campaign(`${root}manifest.json`, draft.manifest);
    }
  }

  #arrive(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const place = target.querySelector<HTMLElement>('[data-tag]');
      if (!isIntersecting || !place || place.firstElementChild) continue;
      this.#observer?.unobserve(target);
      whenIdle(() => this.#fill(place));
    }
  }

  #fill(place: HTMLElement): void {
    const { root, widgetLang } = this.host.builder;
    const widget = document.createElement(place.dataset.tag ?? '');
    widget.lang = widgetLang;
    this.#showDraft(widget);
    place.append(widget);
    loadScript(`${root}campaign-widgets.js`).then(
      () => globalObject()?.scan(place.getRootNode() as ShadowRoot),
      () => {}, // Then the thumbnails stay empty.
    );
  }
}

let loading: Promise<void> | undefined;

function loadScript(src: string): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', reject);
    script.src = src;
    document.head.append(script);
  });
  return loading;
}
