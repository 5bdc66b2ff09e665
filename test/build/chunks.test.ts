import { expect } from '@open-wc/testing';
import { chunkNames, chunksModule, virtualChunks } from '../../build/vite/chunks.ts';
import { onDemand } from '../../src/placement/script/on-demand.js';
import { tags } from '../../src/widgets/registry.js';

const chunk = (name: string, ...imports: string[]) => ({ type: 'chunk', name, fileName: `chunks/${name}.js`, imports });
const entry = (name: string, ...imports: string[]) => ({ ...chunk(name, ...imports), isEntry: true });

const loose = Object.keys(onDemand);
const output = [
  ...tags.map((tag) => entry(tag, 'chunks/shared.js', 'chunks/base.js')),
  ...loose.map((name) => entry(name)),
  chunk('shared', 'chunks/base.js'),
  chunk('base'),
  { type: 'asset', fileName: 'stats.html' },
];

const imported = (code: string) => import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));

describe('the list of chunks that each widget needs', () => {
  it('has for every tag its own last, after all that it shares, each once', () => {
    const names = chunkNames({ output });
    expect(names).to.have.all.keys(...tags, ...loose);
    for (const tag of tags) {
      expect(names[tag]).to.have.members(['shared', 'base', tag]);
      expect(names[tag]?.at(-1)).to.equal(tag);
    }
    expect(names.advice).to.deep.equal(['advice']);
  });

  it('finds what a shared one shares in turn', () => {
    const names = chunkNames([
      {
        output: [
          ...tags.map((tag) => entry(tag, 'chunks/shared.js')),
          ...loose.map((name) => entry(name)),
          chunk('shared', 'chunks/base.js'),
          chunk('base'),
        ],
      },
    ]);
    for (const tag of tags) expect(names[tag]).to.include('base');
  });

  it('does not build without the chunk of a tag, and names it', () => {
    const without = output.filter(({ fileName }) => fileName !== `chunks/${tags[0]}.js`);
    expect(() => chunkNames({ output: without })).to.throw(`no chunk for ${tags[0]}`);
  });

  it('is right where widgets share in more than ten ways', async () => {
    const names = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`widget-${at}`, [`shared-${at}`, `widget-${at}`]]),
    );
    const { chunksFor, fileOf } = await imported(chunksModule({ release: '12345678', names }));
    for (const [name, all] of Object.entries(names)) expect(chunksFor(name)).to.deep.equal(all);
    expect(fileOf('shared-11')).to.equal('chunks/shared-11-12345678.js');
  });

  it('is a module that the loader imports, and that gives the same', async () => {
    const names = chunkNames({ output });
    const plugin = virtualChunks(() => ({ release: '12345678', names })) as unknown as Record<
      'resolveId' | 'load',
      (id: string) => string | undefined
    >;
    const { chunksFor, fileOf } = await imported(plugin.load(plugin.resolveId('virtual:chunks') as string) as string);
    for (const [name, all] of Object.entries(names)) expect(chunksFor(name)).to.deep.equal(all);
    expect(fileOf('doctor')).to.equal('chunks/doctor-12345678.js');
    expect(plugin.resolveId('lit')).to.equal(undefined);
    expect(plugin.load('lit')).to.equal(undefined);
  });
});
