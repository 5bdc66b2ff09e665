// WordPress puts what it embeds into a sandbox that may neither leave its frame nor open a window, and goes to an address of
// the same host itself when it is asked to.
import type { Parent } from './height-reporter.js';
import type { Secret } from './word-press-secret.js';

/** Hands clicks on links that would leave the frame to WordPress, where only it can follow them. */
export function passLinksOn(parent: Parent, { origin }: Pick<Location, 'origin'>, secretOf: Secret): void {
  addEventListener('click', (event) => {
    const secret = secretOf();
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!secret || event.defaultPrevented || !link?.href.startsWith(`${origin}/`)) return;
    if (!/^_(top|parent|blank)$/.test(link.target)) return;
    event.preventDefault();
    parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}
