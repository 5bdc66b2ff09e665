// The page that each test file runs in. It has the focus from the start, as a page has that somebody uses. And it notes
// errors: mocha fails a test for one that nobody caught, but not while a test file is still loading, and not for a promise
// that nobody heard. count-reporter.js finds and counts those. A test that expects one calls `event.preventDefault()` in a
// listener of its own.

export const PAGE_ERROR = '[page error]';

/** @param {string} testFramework */
export function testPage(testFramework) {
  return `<!doctype html>
<html lang="en">
  <head>
    <title>Tests</title>
    <script>
      // WebKit gives no page the focus any more once a frame that had it is gone; and lets go of a selection without it.
      window.focus();
      {
        const later = setTimeout; // Tests may replace it.
        const note = (event, reason) => {
          later(() => event.defaultPrevented || console.error('${PAGE_ERROR}', String(reason)));
        };
        // WebKit's own player says this of itself when its <video> or <audio> was collected before it: the name is a static one
        // of its class MediaController, and it leaves the class out.
        addEventListener('error', (event) => /\\bEmptyRanges\\b/.test(event.message) && event.stopImmediatePropagation());
        addEventListener('error', (event) => window.__WTR_MOCHA_RUNNER__ || note(event, event.error || event.message));
        addEventListener('unhandledrejection', (event) => note(event, event.reason));
      }
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
}
