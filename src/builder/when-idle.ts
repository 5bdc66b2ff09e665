/** Does some work once the page has nothing else to do; after two seconds at the latest. Safari says it of no page. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work);
}
