// The first script of every host page: it keeps what the page says and does, for the test that opened it.
{
  /** @type {import('../../kit/host-page.js').Recorded} */
  const recorded = {
    console: [],
    errors: [],
    violations: [],
    events: [],
    resources: [],
    shifts: [],
    globals: [],
  };

  for (const level of /** @type {const} */ (['error', 'warn'])) {
    const original = console[level];
    console[level] = (...args) => {
      recorded.console.push({ level, text: args.map(String).join(' ') });
      original.apply(console, args);
    };
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) recorded.errors.push(String(event.error ?? event.message));
  });
  addEventListener('unhandledrejection', (event) => recorded.errors.push(String(event.reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    recorded.violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  for (const name of ['error', 'play', 'played', 'download', 'dismiss', 'copied']) {
    addEventListener(`campaign-${name}`, (event) => {
      const { type, target, detail } = /** @type {CustomEvent} */ (event);
      recorded.events.push({ type, target: /** @type {Element} */ (target), detail });
    });
  }
  /** @param {string} type @param {(entry: any) => void} keep */
  const observe = (type, keep) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
  };
  observe('resource', ({ name }) => recorded.resources.push(name));
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) recorded.shifts.push(entry);
  });

  Object.defineProperty(window, 'recorded', { value: recorded });
  recorded.globals = Object.getOwnPropertyNames(window);
}
