/** Launch options: nobody listens to what a page requests, and telling puppeteer of each request takes as long as many tests. */
export const UNWATCHED = { networkEnabled: false, issuesEnabled: false };
