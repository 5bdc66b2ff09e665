import { expect } from '@open-wc/testing';
import { chunksModule, chunksOf, virtualChunks } from '../../build/vite/chunks.ts';
import { tags } from '../../src/widgets/registry.js';

const entry = (name: string, ...imports: string[]) => ({
  type: 'chunk',
  isEntry: true,
  name,
  fileName: `chunks/${name}-12345678.js`,
  imports,
});

const shared = { type: 'chunk', name: 'shared', fileName: 'chunks/shared.js', imports: ['chunks/base.js'] };
const base = { type: 'chunk', name: 'base', fileName: 'chunks/base.js', imports: [] };
const output = [
  ...tags.map((tag) => entry(tag, 'chunks/shared.js', 'chunks/base.js')),
  entry('advice'),
  entry('embeds'),
  entry('frames'),
  entry('simulate'),
  entry('doctor'),
  shared,
  base,
  { type: 'asset', fileName: 'stats.html' },
];

describe('the list of files that each widget needs', () => {
  it('has for every tag its own file last, after all that it shares, each once', () => {
    const chunks = chunksOf({ output });
    expect(chunks).to.have.all.keys(...tags, 'advice', 'embeds', 'frames', 'simulate', 'doctor');
    for (const tag of tags) {
      expect(chunks[tag]).to.have.members(['chunks/shared.js', 'chunks/base.js', `chunks/${tag}-12345678.js`]);
      expect(chunks[tag]?.at(-1)).to.equal(`chunks/${tag}-12345678.js`);
    }
    expect(chunks.advice).to.deep.equal(['chunks/advice-12345678.js']);
  });

  it('finds what a shared file shares in turn', () => {
    const found = chunksOf([
      {
        output: [
          ...tags.map((tag) => entry(tag, 'chunks/shared.js')),
          entry('advice'),
          entry('embeds'),
          entry('frames'),
          entry('simulate'),
          entry('doctor'),
          shared,
          base,
        ],
      },
    ]);
    for (const tag of tags) expect(found[tag]).to.include('chunks/base.js');
  });

  it('does not build without the file of a tag, and names it', () => {
    const without = output.filter(({ fileName }) => fileName !== `chunks/${tags[0]}-12345678.js`);
    expect(() => chunksOf({ output: without })).to.throw(`no chunk for ${tags[0]}`);
  });

  it('is right where widgets share in more than ten ways', async () => {
    const list = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `widget-${at}`,
        [`chunks/shared-${at}.js`, `chunks/widget-${at}-12345678.js`],
      ]),
    );
    const { filesOf } = await import(URL.createObjectURL(new Blob([chunksModule(list)], { type: 'text/javascript' })));
    for (const [name, files] of Object.entries(list)) expect(filesOf(name)).to.deep.equal(files);
  });

  it('is a module that the loader imports, and that gives the same files', async () => {
    const chunks = chunksOf({ output });
    const plugin = virtualChunks() as unknown as Record<'resolveId' | 'load', (id: string) => string | undefined>;
    const code = plugin.load(plugin.resolveId('virtual:chunks') as string) as string;
    const { filesOf } = await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    for (const [name, files] of Object.entries(chunks)) expect(filesOf(name)).to.deep.equal(files);
    expect(plugin.resolveId('lit')).to.equal(undefined);
    expect(plugin.load('lit')).to.equal(undefined);
  });
});
