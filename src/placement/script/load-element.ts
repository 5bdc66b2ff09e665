import { ofDocument } from '../../util/clobber-safe-dom.js';

/** A page may let run only what has its nonce. https://html.spec.whatwg.org/#attr-nonce */
const nonce = ofDocument('currentScript')?.nonce;

export const FAILED = 'a file did not come, or is not the one that this page pins';

/** Loads a file with an element of the page's head. @throws {Error} where another file comes than its `integrity` says, or none */
export const loadElement = (element: HTMLScriptElement | HTMLLinkElement, attributes: object): Promise<unknown> =>
  new Promise((onload, reject) => {
    const onerror = () => reject(new Error(FAILED));
    Object.assign(element, { crossOrigin: 'anonymous', nonce, onload, onerror, ...attributes });
    ofDocument('head').append(element);
  }).finally(() => element.remove());
