import { expect } from '@open-wc/testing';
import { type Advice, advise } from '../../src/placement/script/advice.js';

/** The subject of each, and words that its line must have. */
const topics: Record<Advice, [about: string, named: string[]]> = {
  allow: ['www.example.org', ['data-allow="www.example.org"', 'https://']],
  lang: ['fr', ['data-lang="fr"', '"en"', '"cy"']],
  manifest: ['http://', ['data-manifest="http://"', 'manifest.json beside the script']],
  kit: ['https://', ['data-kit="https://"', 'folder']],
  meta: [
    'https://evil.example/manifest.json',
    ['https://evil.example/manifest.json', 'campaign-widgets:', 'data-allow'],
  ],
  second: ['https://example.org/b.json', ['https://example.org/b.json', 'first', 'manifest attribute']],
  foreign: ['thank-you-banner', ['<thank-you-banner>', 'not shown']],
};

describe('what the console says about the set-up of a page', () => {
  const { warn } = console;
  let lines: unknown[][] = [];
  beforeEach(() => {
    lines = [];
    console.warn = (...line: unknown[]) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const [topic, [about, named]] of Object.entries(topics)) {
    it(`${topic}: one line that names ${named.join(', ')}`, () => {
      advise(topic as Advice, about);
      expect(lines.length).to.equal(1);
      const [line] = lines[0] as [string];
      expect(line).to.match(/^campaign-widgets: .+\.$/);
      expect(line).not.to.contain('!');
      for (const name of named) expect(line).to.contain(name);
    });
  }
});
