// Events during the checks: refusals of its policy (where the browser keeps them, those from before too) and
// widgets that fail.

import { globalObject } from '../../element/core/page-settings.js';
import type { CampaignErrorEvent } from '../../element/recovery/campaign-error.event.js';

export interface Violation {
  directive: string;
  /** The address, its origin, or a word such as `inline`. */
  blocked: string;
}

export interface Failure {
  code: string;
  message: string;
  remedy: string;
}

interface ViolationReport {
  body: { effectiveDirective?: string; blockedURL?: string } | null;
}

export class Watch {
  readonly violations: Violation[] = [];
  readonly #failures = new WeakMap<Element, Failure>();
  readonly #refused = new Set<string>();
  readonly #awaited = new Set<string>();
  readonly #ends = new AbortController();

  /** @param changed is called when there is something new to see */
  constructor(private readonly changed: () => void) {
    const { signal } = this.#ends;
    const options = { signal, capture: true };
    window.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI }) => this.#keep({ directive: effectiveDirective, blocked: blockedURI }),
      options,
    );
    window.addEventListener('campaign-error', (event) => this.#failed(event as unknown as CampaignErrorEvent), options);
    window.addEventListener('campaign-widgets-doctor', this.changed, options);
    this.#readReports(signal);
  }

  stop(): void {
    this.#ends.abort();
  }

  /** Why a widget shows its fallback: it told the page so, or the library kept it. */
  failureOf(element: Element): Failure | undefined {
    return this.#failures.get(element) ?? globalObject()?.failures?.get(element);
  }

  /** A tag may still be defined while none of its widgets has reported a failed script. */
  expects(tag: string): boolean {
    if (this.#refused.has(tag)) return false;
    if (!this.#awaited.has(tag)) customElements.whenDefined(tag).then(this.changed);
    this.#awaited.add(tag);
    return true;
  }

  /** The refusal of an address. */
  refusalOf(url: string): Violation | undefined {
    const { href, origin } = new URL(url);
    // After a redirect, or in some browsers, only the origin is told.
    return this.violations.find(({ blocked }) => blocked === href || blocked === origin || blocked === bare(href));
  }

  #keep(violation: Violation): void {
    const { directive, blocked } = violation;
    if (this.violations.some((known) => known.directive === directive && known.blocked === blocked)) return;
    this.violations.push(violation);
    this.changed();
  }

  #failed({ target, detail }: CampaignErrorEvent): void {
    if (!(target instanceof Element)) return;
    this.#failures.set(target, detail);
    if (!customElements.get(target.localName)) this.#refused.add(target.localName);
    this.changed();
  }

  #readReports(signal: AbortSignal): void {
    const Observer = (globalThis as { ReportingObserver?: new (...args: unknown[]) => ReportObserver })
      .ReportingObserver;
    if (!Observer) return;
    const read = (reports: ViolationReport[]) => {
      for (const { body } of reports)
        if (body?.effectiveDirective)
          this.#keep({ directive: body.effectiveDirective, blocked: body.blockedURL ?? '' });
    };
    const observer = new Observer(read, { types: ['csp-violation'], buffered: true });
    observer.observe();
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

interface ReportObserver {
  observe(): void;
  disconnect(): void;
}

const bare = (url: string) => url.replace(/[?#].*/s, '');
