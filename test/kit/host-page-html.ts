// The HTML of a host page, with the kit's script tag and the scripts that tests put before it.
import type { Fault } from '../servers/faulty-kit.js';

export interface HostPageOptions {
  body: string;
  head?: string;
  /** A Content-Security-Policy. The recorder is added to its script-src. */
  csp?: string;
  /** Further headers of the page. */
  headers?: Record<string, string>;
  lang?: string;
  dir?: 'rtl';
  quirks?: boolean;
  /** True for a page of XHTML, sent as such. Then all markup must be well-formed. */
  xhtml?: boolean;
  width?: number;
  /** The query and hash of the page's address. */
  query?: string;
  /** The kit's script tag; null leaves it out. */
  script?: { file?: string; attrs?: Record<string, string> } | null;
  /** The nonce of all scripts of the page. */
  nonce?: string;
  /** Scripts of test/servers/page-scripts/ that run before it. */
  before?: string[];
  faults?: Fault[];
  /** False: the page is handed out at once, as the load event may never come. */
  waits?: false;
}

export function htmlOf({
  body,
  head = '',
  lang = 'en',
  dir,
  quirks,
  xhtml,
  script,
  nonce,
  before = [],
}: HostPageOptions): string {
  const allowed = nonce ? ` nonce="${nonce}"` : '';
  const attrs = Object.entries({ src: `{KIT}/${script?.file ?? 'campaign-widgets.js'}`, ...script?.attrs })
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
  const first = ['recorder', ...before].map((name) => `<script src="/host/scripts/${name}.js"${allowed}></script>`);
  const kit = script === null ? '' : `<script${attrs}${allowed} async="async"></script>`;
  const root = `${xhtml ? ' xmlns="http://www.w3.org/1999/xhtml"' : ''}${dir ? ` dir="${dir}"` : ''}`;
  return `${quirks ? '' : '<!DOCTYPE html>'}<html lang="${lang}"${root}><head><meta charset="utf-8"/><title>A force</title>
${first.join('\n')}${head}${kit}</head><body>${body}</body></html>`;
}

/** The page's own scripts, pinned as well: some policies want that of all. */
export async function withHashes(html: string): Promise<string> {
  let pinned = html;
  for (const [tag, src = ''] of html.matchAll(/<script src="(\/host\/scripts\/[^"]*)"/g)) {
    const bytes = await (await fetch(src)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    pinned = pinned.replace(
      tag,
      `${tag} crossorigin="anonymous" integrity="sha256-${btoa(String.fromCharCode(...hash))}"`,
    );
  }
  return pinned;
}

export const withRecorder = (csp: string) => csp.replace('script-src', `script-src ${location.origin}/host/scripts/`);
