import { expect } from '@open-wc/testing';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import { problemLine } from '../../src/campaign/compile/parse/problem.js';
import { everySection, sampleOf } from './sections.js';

const compile = (sections: object) => {
  const json = { campaign: { title: 'Thank you' }, ...sections };
  const { manifest, problems } = compileManifest(json, 'https://example.org/manifest.json');
  return { manifest, problems: problems.map(problemLine) };
};

const dangerous = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1234',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'view-source:https://example.org',
  'about:blank',
];

describe('an address that could run something', () => {
  for (const address of dangerous) {
    it(`${JSON.stringify(address)} is refused as one address and as one per language`, () => {
      for (const url of [address, { en: address }, { en: 'page.html', cy: address }]) {
        const action = { label: 'Watch', url };
        const { manifest, problems } = compile({ messages: [{ id: 'a', heading: 'Hello', actions: [action] }] });
        expect(manifest.messages).to.deep.equal([{ id: 'a', heading: 'Hello' }]);
        expect(problems.length).to.equal(1);
        expect(problems[0]).to.match(/^\/messages\/0\/actions\/0\/url.*; that field is left out\.$/);
      }
    });
  }

  for (const [section, schema] of everySection) {
    it(`${section}: it stays nowhere in what the schema calls an address`, () => {
      const swap = (value: unknown, key = ''): unknown => {
        if (key === 'url') return 'javascript:alert(1)';
        if (Array.isArray(value)) return value.map((each) => swap(each));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, swap(each, name)]));
      };
      const item = swap(sampleOf(schema, 'Words'));
      const { manifest, problems } = compile({ [section]: [item] });
      expect(JSON.stringify(manifest)).not.to.contain('javascript:');
      expect(problems.length > 0).to.equal(JSON.stringify(item).includes('javascript:'));
    });
  }
});

describe('what passes for something else', () => {
  const template = { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] };

  for (const [what, text] of Object.entries({
    'a template': template,
    'a template as English': { en: template },
    'a list': ['words'],
    'a number': 7,
    'a switch': true,
    nothing: null,
    'an empty object': {},
    'an object without a language': { de: 'Danke' },
  })) {
    it(`${what} is no text`, () => {
      const { manifest, problems } = compile({
        messages: [
          { id: 'a', heading: text },
          { id: 'b', heading: 'Hello' },
        ],
      });
      expect(manifest.messages).to.deep.equal([{ id: 'b', heading: 'Hello' }]);
      expect(problems.length).to.equal(1);
      expect(problems[0]).to.match(/^\/messages\/0\/heading.*; the item is left out\.$/);
    });
  }

  it('a template is no rich text', () => {
    for (const body of [template, { en: template }, [template], { cy: [template] }]) {
      const { manifest, problems } = compile({ messages: [{ id: 'a', heading: 'Hello', body }] });
      expect(manifest.messages).to.deep.equal([{ id: 'a', heading: 'Hello' }]);
      expect(problems.length).to.equal(1);
    }
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`the key "${key}" reaches no other object`, () => {
      const evil = `"${key}": { "polluted": true }`;
      const json = JSON.parse(
        `{ "campaign": { "title": "Thank you", ${evil} }, ${evil}, "organisation": { "fields": { ${evil} } },
           "messages": [{ "id": "a", "heading": { "en": "Hello", ${evil} }, ${evil} }] }`,
      );
      const { manifest } = compileManifest(json, 'https://example.org/manifest.json');
      expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
      expect(JSON.stringify(manifest)).not.to.contain('polluted');
    });
  }

  it('a film’s id may not be an address', () => {
    const video = { id: 'a', title: 'The film' };
    for (const id of ['https://evil.example/x', '../x', 'a?b', 'a"b', '']) {
      const { manifest, problems } = compile({ videos: [{ ...video, youtube: id, vimeo: id }] });
      expect(manifest.videos).to.deep.equal([{ ...video, facts: { en: [], cy: [] } }]);
      expect(problems.length).to.equal(2);
    }
  });
});
