// Why: WebKitGTK holds the load event of a page back for three seconds where a player is told to load nothing beforehand. The
// browsers of visitors do not, and many of the pages tested have such a player.
import { waitUntil } from './wait-until.js';

/** More than any page takes: one that hangs runs into the limit of its test. */
const LOOKS = 4000;

const holdsBack = /Version\/.+ Safari\//.test(navigator.userAgent);

/** Until a frame that has just been put into the page has loaded, or misses nothing but players that are to load nothing. */
export async function frameLoaded(frame: HTMLIFrameElement): Promise<void> {
  let loaded = false;
  frame.addEventListener('load', () => (loaded = true), { once: true });
  await waitUntil(() => loaded || (holdsBack && waitsForPlayers(frame)), 'the frame did not load', LOOKS);
}

function waitsForPlayers({ contentDocument: page, sandbox }: HTMLIFrameElement): boolean {
  if (page?.readyState !== 'interactive') return false;
  const runsScripts = !sandbox.length || sandbox.contains('allow-scripts');
  const came = ({ src }: HTMLScriptElement) => page.defaultView?.performance.getEntriesByName(src).length;
  if (runsScripts && !all<HTMLScriptElement>(page, 'script[src]').every(came)) return false;
  const players = all<HTMLMediaElement>(page, 'audio, video');
  return (
    players.some(
      ({ preload, networkState }) => preload === 'none' && networkState === HTMLMediaElement.NETWORK_LOADING,
    ) &&
    all<HTMLImageElement>(page, 'img').every(({ complete, loading }) => complete || loading === 'lazy') &&
    all<HTMLLinkElement>(page, 'link[rel=stylesheet]').every(({ sheet }) => sheet)
  );
}

/** In shadow roots as well. */
function all<T extends Element>(root: ParentNode, selector: string): T[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all<T>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<T>(selector), ...inside];
}
