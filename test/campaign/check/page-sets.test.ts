import { expect } from '@open-wc/testing';
import { explainManifest } from '../../../src/campaign/check/explain-manifest.js';
import { check, lineOf, manifestWith, NATIONAL, URL_OF_MANIFEST, written } from './checked.js';

const tags = ['campaign-video', 'campaign-tips', 'family-voices', 'family-choices'];
const found = async (pages: unknown) => (await check(manifestWith({ pages }), { tags })).findings;
const fixes = async (pages: unknown) =>
  (await found(pages)).map(({ fix }) => fix?.edits.map((edit) => 'path' in edit && [edit.path.join('/'), edit.value]));

describe('page scripts that a manifest names', () => {
  it('are fine with widgets that there are', async () => {
    expect(await found({ home: ['campaign-video', 'campaign-tips'], 'team-2': ['family-voices'] })).to.deep.equal([]);
  });

  it('are found at their line and column, each', async () => {
    const text = '{"campaign": {"title": {"en": "A", "cy": "B"}},\n "pages": {"Home": ["campaign-tips",\n "nothing"]}}';
    const { findings } = await check(text, { tags });
    expect(findings.map(({ line, column, pointer }) => [line, column, pointer])).to.deep.equal([
      [2, 12, '/pages/Home'],
      [3, 2, '/pages/Home/1'],
    ]);
  });

  it('have a fix where one widget is near, and none where two are, or where it is there already', async () => {
    expect(await fixes({ a: ['campaign-vidoe'] })).to.deep.equal([[['pages/a/0', 'campaign-video']]]);
    expect(await fixes({ a: ['<campaign-video>'] })).to.deep.equal([[['pages/a/0', 'campaign-video']]]);
    expect(await fixes({ a: ['family-voice'] })).to.deep.equal([undefined]);
    expect(await fixes({ a: ['campaign-video', 'campaign-vidoe'] })).to.deep.equal([undefined]);
    expect(await fixes({ a: ['campaign-tips', 'campaign-video', 'campaign-tips'] })).to.deep.equal([
      [['pages/a', ['campaign-tips', 'campaign-video']]],
    ]);
    expect(await fixes({ a: 'campaign-tips' })).to.deep.equal([[['pages/a', ['campaign-tips']]]]);
  });

  it('may hold anything', async () => {
    for (const pages of [
      7,
      null,
      [],
      { a: null },
      { a: [7, null, {}] },
      { '': ['campaign-tips'] },
      { con: ['campaign-tips'] },
    ])
      expect((await found(pages)).length, JSON.stringify(pages)).to.be.above(0);
  });

  it('are named in the manifest that names them', async () => {
    const national = manifestWith({ pages: { home: ['campaign-tip'] } });
    const { findings } = await check({ extends: NATIONAL, pages: { team: ['campaign-tip'] } }, { national, tags });
    expect(findings.map((each) => [each.file, lineOf(each)])).to.deep.equal([
      [URL_OF_MANIFEST, 'error page-tag /pages/team/0'],
      [NATIONAL, 'error page-tag /pages/home/0'],
    ]);
  });

  it('are taken as they are where nobody says which widgets there are', async () => {
    const { findings } = await check(manifestWith({ pages: { home: ['our-own'], team: [] } }));
    expect(findings.map(lineOf)).to.deep.equal(['error page-empty /pages/team']);
  });

  it('are explained, with what keeps one from being written', async () => {
    const pages = { home: ['campaign-tips'], team: ['campaign-tip'] };
    const explained = await explainManifest(written(manifestWith({ pages })), URL_OF_MANIFEST, { tags });
    expect(explained.pages).to.deep.equal([
      { name: 'home', widgets: ['campaign-tips'], file: URL_OF_MANIFEST },
      {
        name: 'team',
        widgets: ['campaign-tip'],
        file: URL_OF_MANIFEST,
        because: 'names "campaign-tip", which is not a widget',
      },
    ]);
  });
});
