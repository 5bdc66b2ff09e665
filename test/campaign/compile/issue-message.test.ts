// A console line on a wrong value names its place, the right kind of value, and the consequence.
import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { problemLine } from '../../../src/campaign/compile/parse/problem.js';
import { below, everyPart } from '../sections.js';

const linesOf = (sections: object) => {
  const json = { campaign: { title: 'Thank you' }, ...sections };
  return compileManifest(json, 'https://example.org/manifest.json').problems.map(problemLine);
};

const message = (fields: object) => ({ messages: [{ id: 'a', heading: 'Hello', ...fields }] });
const picture = (fields: object) => message({ picture: { url: 'a.png', alt: '', width: 640, height: 360, ...fields } });
const resource = (fields: object) => ({
  resources: [{ id: 'a', title: 'A poster', file: { url: 'a.pdf' }, ...fields }],
});
const file = (fields: unknown) => resource({ file: fields });
const film = (fields: object) => ({ videos: [{ id: 'a', title: 'The film', ...fields }] });

const FIELD = 'that field is left out.';
const ITEM = 'the item is left out.';
const TEXT = 'must be a text in quotes';
const NUMBER = 'must be a number, without quotes';
const SWITCH = 'must be true or false, without quotes';
const LIST = 'must be a list, […]';
const OBJECT = 'must be an object, {…}';
const ADDRESS = 'must be an http, https, mailto, tel or sms address, or a path';

const rows: [what: string, sections: object, ...lines: string[]][] = [
  ['a number for a text', { organisation: { email: 7 } }, `/organisation/email ${TEXT}; ${FIELD}`],
  ['null for a text', { organisation: { email: null } }, `/organisation/email ${TEXT}; ${FIELD}`],
  ['a list for a text', message({ id: ['a'] }), `/messages/0/id ${TEXT}; ${ITEM}`],
  [
    'a number for a text in one language or in both',
    message({ heading: 7 }),
    `/messages/0/heading must be a text, or {"en": "…", "cy": "…"}; ${ITEM}`,
  ],
  [
    'a text in neither language',
    message({ heading: { de: 'Danke' } }),
    `/messages/0/heading needs "en", "cy" or both; ${ITEM}`,
  ],
  [
    'a number for Markdown',
    message({ body: 7 }),
    `/messages/0/body must be Markdown, or {"en": "…", "cy": "…"}; ${FIELD}`,
  ],
  ['a text for a number', film({ duration: '42' }), `/videos/0/duration ${NUMBER}; ${FIELD}`],
  ['null for a number', film({ duration: null }), `/videos/0/duration ${NUMBER}; ${FIELD}`],
  ['a number below zero', film({ duration: -1 }), `/videos/0/duration must be 0 or more; ${FIELD}`],
  ['a number that is not whole', film({ duration: 1.5 }), `/videos/0/duration must be a whole number; ${FIELD}`],
  ['a text for yes or no', resource({ mayAdapt: 'yes' }), `/resources/0/mayAdapt ${SWITCH}; ${FIELD}`],
  ['a number for yes or no', resource({ mayAdapt: 1 }), `/resources/0/mayAdapt ${SWITCH}; ${FIELD}`],
  ['a text for a list', resource({ audience: 'families' }), `/resources/0/audience ${LIST}; ${FIELD}`],
  ['an object for a list', message({ actions: {} }), `/messages/0/actions ${LIST}; ${FIELD}`],
  ['a number within a list of texts', resource({ audience: ['a', 7] }), `/resources/0/audience/1 ${TEXT}; ${FIELD}`],
  [
    'a number for the point of a picture',
    picture({ focus: 50 }),
    `/messages/0/picture/focus must be a list of two numbers, […, …]; ${FIELD}`,
  ],
  ['half a point of a picture', picture({ focus: [50] }), `/messages/0/picture/focus/1 is missing; ${FIELD}`],
  [
    'texts for the point of a picture',
    picture({ focus: ['50', '30'] }),
    `/messages/0/picture/focus/0 ${NUMBER}; ${FIELD}`,
    `/messages/0/picture/focus/1 ${NUMBER}; ${FIELD}`,
  ],
  ['a text for an object', message({ picture: 'a.png' }), `/messages/0/picture ${OBJECT}; ${FIELD}`],
  ['a text within a list of objects', message({ actions: ['Go'] }), `/messages/0/actions/0 ${OBJECT}; ${FIELD}`],
  ['a text for an item', { messages: ['Hello'] }, `/messages/0 ${OBJECT}; ${ITEM}`],
  ['a text for the organisation', { organisation: 'Us' }, `/organisation ${OBJECT}; /organisation is left out.`],
  ['a text for the fields', { organisation: { fields: 'town' } }, `/organisation/fields ${OBJECT}; ${FIELD}`],
  [
    'a number for one of the fields',
    { organisation: { fields: { town: 7, river: 'Esk' } } },
    `/organisation/fields/town must be a text, or {"en": "…", "cy": "…"}; ${FIELD}`,
  ],
  [
    'a language that is none',
    film({ captions: [{ lang: 'de', url: 'a.vtt' }] }),
    `/videos/0/captions/0/lang must be one of "en", "cy", "ga"; ${FIELD}`,
  ],
  ['a number for a choice', message({ edition: 7 }), `/messages/0/edition must be "public" or "staff"; ${ITEM}`],
  ['no heading', message({ heading: undefined }), `/messages/0/heading is missing; ${ITEM}`],
  ['no alternative text of a picture', picture({ alt: undefined }), `/messages/0/picture/alt is missing; ${FIELD}`],
  [
    'nothing to open',
    resource({ file: undefined }),
    `/resources/0 needs "file", "link", "order" or "request"; ${ITEM}`,
  ],
  ['an address that runs something', picture({ url: 'javascript:1' }), `/messages/0/picture/url ${ADDRESS}; ${FIELD}`],
  [
    'a number for an address',
    picture({ url: 7 }),
    `/messages/0/picture/url must be an address, or {"en": "…", "cy": "…"}; ${FIELD}`,
  ],
  [
    'a film’s address for its id',
    film({ youtube: 'https://youtu.be/abc' }),
    `/videos/0/youtube must be the film’s id on YouTube, or its address there; ${FIELD}`,
  ],
  [
    'two mistakes',
    film({ duration: '42', vimeo: 7 }),
    `/videos/0/duration ${NUMBER}; ${FIELD}`,
    `/videos/0/vimeo ${TEXT}; ${FIELD}`,
  ],
];

/** A value may be one for all or one per language: the line names the fault in the form that was meant. */
const perLanguage: typeof rows = [
  ['a text for a file', file('a.pdf'), `/resources/0/file ${OBJECT}; ${ITEM}`],
  ['a file without an address', file({ format: 'PDF' }), `/resources/0/file/url is missing; ${ITEM}`],
  ['a file with its size in quotes', file({ url: 'a.pdf', bytes: '12' }), `/resources/0/file/bytes ${NUMBER}; ${ITEM}`],
  [
    'a file of half a page',
    file({ url: 'a.pdf', pages: 0.5 }),
    `/resources/0/file/pages must be a whole number; ${ITEM}`,
  ],
  [
    'a Welsh file without an address',
    file({ en: { url: 'a.pdf' }, cy: {} }),
    `/resources/0/file/cy/url is missing; ${ITEM}`,
  ],
  [
    'a Welsh file smaller than nothing',
    file({ cy: { url: 'a.pdf', bytes: -1 } }),
    `/resources/0/file/cy/bytes must be 0 or more; ${ITEM}`,
  ],
  ['a file that could run something', file({ url: 'javascript:1' }), `/resources/0/file/url ${ADDRESS}; ${ITEM}`],
  ['no file in the list of a film', film({ sources: [] }), `/videos/0/sources must list one file at least; ${FIELD}`],
  [
    'no file in the English list of a film',
    film({ sources: { en: [] } }),
    `/videos/0/sources/en must list one file at least; ${FIELD}`,
  ],
  ['a text for the list of a film', film({ sources: 'film.mp4' }), `/videos/0/sources ${LIST}; ${FIELD}`],
  ['one object for the list of a film', film({ sources: { url: 'film.mp4' } }), `/videos/0/sources ${LIST}; ${FIELD}`],
  [
    'a film without its media type',
    film({ sources: [{ url: 'film.mp4' }] }),
    `/videos/0/sources/0/type is missing; ${FIELD}`,
  ],
  ['nothing for both languages', file({ en: undefined }), `/resources/0/file needs "en", "cy" or both; ${ITEM}`],
];

describe('the line on the console about', () => {
  for (const [what, sections, ...lines] of [...rows, ...perLanguage]) {
    it(`${what}: ${lines.join(' ')}`, () => expect(linesOf(sections)).to.deep.equal(lines));
  }
});

describe('the words of the lines', () => {
  /** Values of every kind, in every place of the schema. */
  const wrong = [7, -1, 0.5, 'text', true, null, [], [7], {}, { en: 7 }, { url: 7 }, [{}], Symbol('gone')];

  /** Something for a place that a path leads to, and nothing beside it. */
  const at = (path: string[], value: unknown): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return value;
    return key === '*' ? [at(rest, value)] : { id: 'a', [key]: at(rest, value) };
  };

  for (const [part, schema] of everyPart) {
    it(`are ours in all of "${part}", never those of a library`, () => {
      // Many schemas may stand at one path; each path is tried once.
      const paths = new Set([...below(schema)].map(({ path }) => path));
      const lines = [...paths].flatMap((path) =>
        wrong.flatMap((value) => {
          const found = at(path.split('/').slice(1), value);
          return linesOf({ [part]: part === 'campaign' || part === 'organisation' ? found : [found] });
        }),
      );
      const ours = /^\/\S+ (must (be|list) |needs |is missing|is empty|is a day |does not say )[^;]*; .* left out\.$/;
      expect(lines.length).to.be.above(20);
      expect([...new Set(lines.filter((line) => !ours.test(line)))]).to.deep.equal([]);
    });
  }
});
