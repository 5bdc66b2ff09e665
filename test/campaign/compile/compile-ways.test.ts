import { expect } from '@open-wc/testing';
import { compileResource } from '../../../src/campaign/compile/metadata/compile-resource.js';
import type { Resource } from '../../../src/campaign/schema/resources.js';

const file = { url: 'guide.pdf', format: 'PDF', bytes: 50_000 };
const resource = (more: Partial<Resource>) => compileResource({ id: 'a', title: 'A guide', ...more } as Resource);
const form = (more: object) => resource({ file, forms: [{ file, ...more }] } as Partial<Resource>).others?.[0];

describe('the other forms of a resource', () => {
  it('are named by what is different about them, in English and in Welsh', () => {
    const names = [
      { kind: 'Large print' },
      { kind: 'easy-read', lang: 'ur' },
      { file: { ...file, size: 'pull-up' } },
      { kind: 'bsl', lang: 'pl' },
      { file: { ...file, format: 'DOCX' } },
      { file: { url: 'guide' } },
      { kind: 'Wall chart' },
    ].map((more) => form(more)?.name);
    expect(names).to.deep.equal([
      { en: 'Large print', cy: 'Print bras' },
      { en: 'Urdu, easy read', cy: 'Wrdw, hawdd ei ddeall' },
      { en: 'Pull-up banner', cy: 'Baner sefyll' },
      { en: 'Polish, BSL film', cy: 'Pwyleg, ffilm BSL' },
      { en: 'DOCX', cy: 'DOCX' },
      { en: 'Another file', cy: 'Ffeil arall' },
      { en: 'Wall chart', cy: 'Wall chart' },
    ]);
  });

  it('say which language they are in where they do not come in the reader’s', () => {
    const { name, details } = form({ kind: 'large-print', file: { cy: file } }) ?? {};
    expect(name).to.deep.equal({ en: 'Large print, Welsh', cy: 'Print bras' });
    expect(details).to.deep.equal({ en: 'PDF, 50\u00a0kB', cy: 'PDF, 50\u00a0kB' });
  });

  it('say how long they are, and that people have to sign in, in the reader’s language', () => {
    const audio = { url: 'guide.mp3', format: 'MP3', bytes: 2_000_000, duration: 120, signIn: true };
    expect(form({ kind: 'audio', file: audio })?.details).to.deep.equal({
      en: 'MP3, 2 minutes, 2\u00a0MB, needs signing in',
      cy: 'MP3, 2 funud, 2\u00a0MB, angen mewngofnodi',
    });
  });

  it('in a further language have its own name or their title there, and its direction', () => {
    const { lang, own, dir } = form({ lang: 'ur' }) ?? {};
    expect({ lang, own, dir }).to.deep.equal({ lang: 'ur', own: 'اردو', dir: 'rtl' });
    expect(form({ lang: 'pl', title: 'Dziękujemy' }))
      .to.include({ own: 'Dziękujemy' })
      .and.not.to.have.property('dir');
    expect(form({ lang: 'pa-Arab' })).to.include({ dir: 'rtl' });
    expect(form({ lang: 'ur-Latn' })).not.to.have.property('dir');
  });

  it('keep their sizes for the filters, each once', () => {
    const a3 = { file: { ...file, size: 'A3' } };
    const { sizes } = resource({
      file: { ...file, size: 'A4' },
      forms: [a3, a3, { file: { ...file, size: 'Pull-up' } }],
    });
    expect(sizes).to.deep.equal(['A4', 'A3', 'pull-up']);
  });
});

describe('a resource that is no file', () => {
  const order = { url: 'mailto:print@example.org' };

  it('is what it has in place of one; the rest comes after it', () => {
    const { main, others } = resource({
      order,
      link: { url: { en: 'https://example.org/', cy: 'https://example.org/cy' } },
    });
    expect(main).to.deep.equal({
      action: 'link',
      name: { en: 'Web page', cy: 'Tudalen we' },
      file: { en: { url: 'https://example.org/', label: '' }, cy: { url: 'https://example.org/cy', label: '' } },
    });
    expect(others?.map(({ action, name }) => [action, name])).to.deep.equal([
      ['order', { en: 'Order it printed', cy: 'Archebu copïau print' }],
    ]);
  });

  it('comes after the file where there is one', () => {
    const { main, others } = resource({ file, order: { ...order, label: 'Order 50' } });
    expect(main).to.equal(undefined);
    expect(others?.map(({ name }) => name)).to.deep.equal(['Order 50']);
  });

  it('says that people have to sign in', () => {
    const { facts } = resource({ link: { url: 'https://example.org/', signIn: true } });
    expect(facts).to.deep.equal({ en: ['Needs signing in'], cy: ['Angen mewngofnodi'] });
  });
});
