import { expect } from '@open-wc/testing';
import type { Fault } from '../../servers/faulty-kit.js';
import { looksAtAll } from '../../support/one-engine.js';
import { sumOf } from '../../support/shifts.js';
import { type HostPage, type HostPageOptions, openHostPage } from '../host-page.js';
import { isAlive, showsFallback } from '../what-shows.js';

// Every file that a page asks of a kit, and every way in which it may not come: in each cell the page paints, is complete and
// does not move as it would without us, and there are words to read in each widget's place.

const widgets = ['thank-you-banner', 'campaign-video'];
const body = `<h1>Our page</h1>
${widgets.map((tag) => `<${tag}><p>What ${tag} says <a href="/elsewhere">elsewhere</a></p></${tag}>`).join('\n')}
<p>And what follows</p>`;

/** The files that a page asks for, and each in an older version. */
const files: Record<string, { path: string; older: string; type: string }> = {
  'the script': { path: '^campaign-widgets\\.js', older: '/* nothing yet */', type: 'text/javascript' },
  'what all share': { path: '^chunks/core-', older: 'export const older = 1;', type: 'text/javascript' },
  'one widget': { path: '^chunks/thank-you-banner-', older: 'export const older = 1;', type: 'text/javascript' },
  'the manifest': {
    path: '^manifest\\.json',
    older: '{"compiled":"0:52","campaign":{"title":"As it was once"}}',
    type: 'application/json',
  },
  'what explains a failure': {
    path: '^chunks/(recovery|page-campaigns)-',
    older: 'export {};',
    type: 'text/javascript',
  },
  pictures: { path: '^media/|\\.(jpe?g|png|webp|avif)', older: '', type: 'image/jpeg' },
};

type Way = Pick<HostPageOptions, 'csp' | 'headers'> & { fault?: (file: (typeof files)[string]) => Omit<Fault, 'path'> };

const policy = (more: string) => `script-src 'self' 'unsafe-inline' {ORIGIN}; ${more}`;

const ways: Record<string, Way> = {
  hangs: { fault: () => ({ hang: true }) },
  'answers 503': { fault: () => ({ status: 503, body: 'Busy', type: 'text/plain' }) },
  'has the wrong type': { fault: () => ({ body: '<!doctype html><title>Sign in</title>', type: 'text/html' }) },
  'is cut off': { fault: () => ({ cut: true }) },
  'is of an older version': { fault: ({ older, type }) => ({ body: older, type }) },
};

/** A policy blocks a kind of file, not one. */
const policies: Record<string, Pick<HostPageOptions, 'csp' | 'headers'>> = {
  'a policy that lets no script of the kit run': { csp: "script-src 'self'" },
  'a policy that lets nothing be fetched from it': { csp: policy("connect-src 'self'") },
  'a policy that lets no picture of it show': { csp: policy("img-src 'self'") },
  'an Integrity-Policy': { headers: { 'Integrity-Policy': 'blocked-destinations=(script)' } },
};

const painted = ({ window }: HostPage) => window.performance.getEntriesByName('first-contentful-paint').length > 0;

const readable = (page: HostPage) => widgets.every((tag) => isAlive(page.find(tag)) || showsFallback(page.find(tag)));

async function holds(options: Partial<HostPageOptions>, loads: boolean): Promise<HostPage> {
  const page = await openHostPage({ body, waits: false, ...options });
  await page.until(
    () => painted(page),
    () => 'the first paint',
  );
  if (loads)
    await page.until(
      () => page.document.readyState === 'complete',
      () => 'the load event',
    );
  expect(page.document.querySelector('h1')?.getBoundingClientRect().height).to.be.above(0);
  expect(readable(page), 'words in each widget’s place').to.equal(true);
  return page;
}

/** Nothing more will happen: each widget is there, or has said that it will not be, or is waited for. */
async function settle(page: HostPage): Promise<void> {
  for (let frames = 0; frames < 10; frames++) await new Promise((done) => requestAnimationFrame(done));
  expect(readable(page), 'words in each widget’s place, later').to.equal(true);
  expect(page.blank, 'widgets that showed nothing for a moment').to.deep.equal(new Set());
  // A script that is half there, or no script, is a syntax error in some browsers; nothing of ours has run by then.
  expect(page.recorded.errors.filter((error) => error !== 'Script error.')).to.deep.equal([]);
}

describe('A host page is as it is without us', () => {
  for (const [what, file] of Object.entries(files)) {
    for (const [way, { fault }] of Object.entries(ways)) {
      if (!looksAtAll && !/script|one widget/.test(what)) continue;
      it(`where ${what} ${way}`, async () => {
        const faults = fault ? [{ path: file.path, times: 99, ...fault(file) }] : [];
        // Why something failed is asked for where something fails.
        if (what.startsWith('what explains'))
          faults.push({ path: files['the manifest']?.path ?? '', times: 99, status: 404 });
        // A script that hangs holds back the load event, as any async script of any page does. Nothing else does.
        const page = await holds({ faults }, !(what === 'the script' && way === 'hangs'));
        await settle(page);
      });
    }
  }

  for (const [way, options] of Object.entries(policies)) {
    it(`where the page has ${way}`, async () => {
      const page = await holds(options, true);
      await settle(page);
    });
  }

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    for (const what of ['the script', 'one widget', 'the manifest']) {
      it(`and nothing moves where ${what} does not come`, async () => {
        const page = await holds({ faults: [{ path: files[what]?.path ?? '', times: 99, status: 404 }] }, true);
        await settle(page);
        const moved = sumOf(page.shifts);
        // The other widget comes, and is where it is: only what its own words move counts.
        expect(moved).to.equal(what === 'one widget' ? moved : 0);
      });
    }
  }
});
