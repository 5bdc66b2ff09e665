import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { problemLine } from '../../../src/campaign/compile/parse/problem.js';
import type { ThankYouBanner } from '../../../src/index.js';
import { manifestOf, mount, part, words } from '../../support/mount.js';

const compiled = (sections: object) => {
  const { manifest, problems } = compileManifest(
    { campaign: { title: 'T' }, ...sections },
    'https://example.org/m.json',
  );
  return { manifest, lines: problems.map(problemLine) };
};
const messages = (...fields: object[]) => compiled({ messages: fields.map((each, at) => ({ id: `m${at}`, ...each })) });

describe('A text without words', () => {
  for (const heading of ['', '  ', '\u200b\u00ad', { en: '' }, { en: ' ', cy: '' }]) {
    it(`${JSON.stringify(heading)} where one is needed leaves the item out, and says so`, () => {
      const { manifest, lines } = messages({ heading }, { heading: 'Thank you' });
      expect(manifest.messages).to.deep.equal([{ id: 'm1', heading: 'Thank you' }]);
      expect(lines).to.deep.equal(['/messages/0/heading is empty; the item is left out.']);
    });
  }

  it('in one language gives way to the other', () => {
    const { manifest, lines } = messages({ heading: { en: 'Thank you', cy: ' ' } });
    expect(manifest.messages).to.deep.equal([{ id: 'm0', heading: { en: 'Thank you' } }]);
    expect(lines).to.deep.equal([]);
  });

  it('where none is needed is none', () => {
    const { manifest, lines } = messages({ heading: 'A', body: '', actions: [] });
    expect(manifest.messages).to.deep.equal([{ id: 'm0', heading: 'A', actions: [] }]);
    expect(lines).to.deep.equal([]);
  });

  for (const body of ['', '<!-- not yet -->', '![](a.png)', '[](a.html)', '- ', '---']) {
    it(`is Markdown of which no words show: ${JSON.stringify(body)}`, () => {
      expect(messages({ heading: 'A', body: { en: body, cy: 'Helo' } }).manifest.messages?.[0]?.body).to.have.keys(
        'cy',
      );
      const { manifest, lines } = compiled({ answers: [{ id: 'a', question: 'Why?', answer: body }] });
      expect(manifest.answers).to.equal(undefined);
      expect(lines).to.deep.equal(['/answers/0/answer is empty; the item is left out.']);
    });
  }

  it('on a button takes the buttons away, not the message', () => {
    const { manifest, lines } = messages({ heading: 'A', actions: [{ label: '', url: 'https://example.org' }] });
    expect(manifest.messages).to.deep.equal([{ id: 'm0', heading: 'A' }]);
    expect(lines).to.deep.equal(['/messages/0/actions/0/label is empty; that field is left out.']);
  });

  it('is kept as the alt text of a picture that says nothing', () => {
    const picture = { url: 'a.jpg', alt: '', width: 2, height: 1 };
    expect((messages({ heading: 'A', picture }).manifest.messages as { picture: object }[])[0]?.picture).to.include(
      picture,
    );
  });

  it('leaves the fallback on the page', async () => {
    const widget = await mount<ThankYouBanner>(
      `<thank-you-banner manifest="${manifestOf({ messages: [{ id: 'a', heading: '' }] })}"><p>The fallback</p></thank-you-banner>`,
    );
    expect(part(widget, 'base')).to.equal(null);
    expect(words(widget)).to.equal('The fallback');
  });
});
