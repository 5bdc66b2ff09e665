import { expect } from '@open-wc/testing';
import { guideNames } from '../../../demo/guide/names.js';
import { systems } from '../../../src/embed-code/host-systems.js';
import { snippets, templateSnippet, ways } from '../../../src/embed-code/snippets.js';
import type { Fault } from '../../servers/faulty-kit.js';
import { type HostPage, openHostPage } from '../host-page.js';

// Everything that is handed out, on pages whose kit's host gives no whole answer. A page that waits for it stays white; ours
// must have painted its words while nothing of the kit has come.

const faults: Record<string, Fault> = {
  hangs: { path: '', times: 99, hang: true },
  refuses: { path: '', times: 99, drop: true },
  drips: { path: '', times: 99, drip: true },
};

const kit = { base: 'https://kit.example/' };
const rules = 'thank-you-banner > :first-child { display: block; min-block-size: 20em }';
const banner = {
  tag: 'thank-you-banner',
  lang: 'en',
  path: 'embed/thank-you-banner.html',
  title: 'Thank you',
} as const;
const hashes = { 'campaign-widgets.js': `sha384-${'A'.repeat(64)}` };

/** The pages that systems make of a web team's lines. */
const madeOf: Record<string, (lines: string) => string> = {
  wordpress: (lines) => {
    const src = /wp_enqueue_script\( '[\w-]+', '([^']+)'.*'strategy' => 'async'/.exec(lines)?.[1];
    const css = /<<<'CSS'\n([\s\S]*?)\nCSS/.exec(lines)?.[1];
    return `<style>${css}</style><script src="${src}" async></script>`;
  },
  drupal: (lines) => {
    const src = /'([^']+)': \{ type: external, attributes: \{ async: true/.exec(lines)?.[1];
    return `<script src="${src}" async></script>`;
  },
  mediawiki: (lines) => `<script>
    const mw = { loader: { load: (src) => document.head.append(Object.assign(document.createElement('script'), { src })) } };
    ${lines}
  </script>`,
};

const placed = snippets(kit, banner);

const pages: { name: string; head: string; body: string }[] = [
  { name: 'the template’s line', head: templateSnippet(kit), body: placed.element },
  { name: 'the pinned line', head: templateSnippet(kit, hashes), body: placed.element },
  ...ways.map((way) => ({ name: `a widget as ${way}`, head: templateSnippet(kit), body: placed[way] })),
  ...systems.flatMap(({ name, id, lines }) => {
    const make = madeOf[id];
    return make && lines ? { name: name.en, head: make(lines.write(kit, hashes, rules)), body: placed.link } : [];
  }),
  ...(await writtenCode()).map(([file, code]) => ({ name: `the HTML of ${file}`, head: code, body: '' })),
];

async function writtenCode(): Promise<[file: string, code: string][]> {
  const files = ['README.md', ...guideNames.map((name) => `demo/guide/${name}.md`)];
  const texts = await Promise.all(files.map(async (file) => (await fetch(`/${file}`)).text()));
  const blocks = texts.flatMap((text, at) =>
    [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code = '']): [string, string] => [
      files[at] ?? '',
      code.replaceAll('https://cdn.example/kit/', kit.base),
    ]),
  );
  if (blocks.length === 0) throw new Error('README and the guide show no HTML: is it written in another way?');
  return blocks;
}

const painted = (page: HostPage) => page.window.performance.getEntriesByName('first-contentful-paint').length > 0;

describe('A host page does not wait for the kit', () => {
  for (const [what, fault] of Object.entries(faults)) {
    for (const { name, head, body } of pages) {
      it(`that ${what}: ${name}`, async () => {
        const fill = (html: string) => html.replaceAll(kit.base, '{KIT}/');
        const page = await openHostPage({
          script: null,
          head: fill(head),
          body: `<h1>Our page</h1>${fill(body)}<p>And what follows</p>`,
          faults: [fault],
          waits: false,
        });
        await page.until(
          () => painted(page),
          () => 'the first paint',
        );
        expect(page.document.body.innerText).to.contain('And what follows');
        if (!head.includes('campaign-widgets.js')) return;
        await page.until(
          async () => (await page.requests()).length > 0,
          () => 'something to be asked of the kit',
        );
      });
    }
  }

  it('and this test sees one that does', async () => {
    const page = await openHostPage({
      script: null,
      head: '<link rel="stylesheet" href="{KIT}/campaign-widgets.css">',
      body: '<h1>Our page</h1>',
      faults: [{ path: '', times: 99, hang: true }],
      waits: false,
    });
    await page.until(
      async () => (await page.requests()).length > 0,
      () => 'the kit to be asked',
    );
    for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(done));
    expect(painted(page)).to.equal(false);
    expect(page.document.readyState).not.to.equal('complete');
  });
});
