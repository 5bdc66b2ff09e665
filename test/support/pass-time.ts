const { now } = Date;
afterEach(() => {
  Date.now = now;
});

/** Sets the machine's clock forward, and lets the page notice, as when a laptop is opened again. */
export function passTime(milliseconds: number): void {
  Date.now = () => now() + milliseconds;
  document.dispatchEvent(new Event('visibilitychange'));
}
