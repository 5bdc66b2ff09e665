// Overlays and national manifests as people write them: additions, changes, removals, "order", addresses of all kinds in fields and in
// Markdown, languages, periods, what no schema knows; and, with slips, nothing where something should be, and items that are broken.
import fc from 'fast-check';

/** The files that addresses name, in each folder others. @param {string} folder */
export const filesIn = (folder) => ({
  'poster.pdf': `%PDF-1.4 ${folder} %%EOF`,
  '50% off.pdf': `%PDF-1.4 half, ${folder} %%EOF`,
  'film.vtt': `WEBVTT\n\n00:00.000 --> 00:01.000\n${folder}\n`,
  'media/door.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${folder}</title></svg>`,
});

const DOCUMENTS = ['poster.pdf', 'poster.pdf#page=2', './50% off.pdf', 'https://elsewhere.example/a.pdf'];
const PICTURES = ['media/door.svg', './media/door.svg', 'https://elsewhere.example/a.svg'];
const PAGES = [
  'https://elsewhere.example/a',
  'mailto:a@example.org',
  'tel:116123',
  'tel:116 123 (free)',
  '#here',
  '?a',
];
const REFUSED = ['sub/', '../secret.txt', '', 'javascript:alert(1)', '//host/share', 'tel:nobody', 'http://['];

const { array, constantFrom, dictionary, oneof, record, tuple, uniqueArray } = fc;

/** @typedef {fc.Arbitrary<unknown>} Any */
/** @typedef {Record<string, Any>} Fields */

/**
 * An overlay, and what it extends.
 * @param {boolean} withSlips
 * @returns {fc.Arbitrary<[object, object]>}
 */
export function layersWith(withSlips) {
  const some = (/** @type {Fields} */ fields) => record(fields, { requiredKeys: [] });
  const orSlip = (/** @type {Any} */ value, /** @type {unknown[]} */ ...slips) =>
    withSlips ? oneof({ weight: 12, arbitrary: value }, constantFrom(...slips)) : value;
  const mostly = (/** @type {Any} */ value) => orSlip(value, null, '', 7, [], {});
  /** For all, or in one language or both. @param {Any} value */
  const perLanguage = (value) =>
    oneof(
      { weight: 3, arbitrary: value },
      record({ en: value, cy: value }),
      record({ en: value }),
      record({ cy: value }),
      ...(withSlips ? [constantFrom({})] : []),
    );
  const url = (/** @type {string[]} */ ...good) => perLanguage(orSlip(constantFrom(...good), ...REFUSED));
  const words = perLanguage(orSlip(constantFrom('Thank you', 'Diolch, {{force}}', '{{town}} {{hashtag}}'), '', ' '));
  const markdown = perLanguage(
    oneof(
      orSlip(constantFrom('We **see** it', '- one\n- two', 'From {{force}}'), '', '<!-- not yet -->', '![](a.png)'),
      constantFrom(...DOCUMENTS, ...PAGES).map((to) => `See [the files](<${to}>) and **more**`),
      ...(withSlips ? [constantFrom(...REFUSED).map((to) => `See [the files](<${to}>)`)] : []),
    ),
  );
  // Whichever layer wrote them, a start is before an end: otherwise nothing is published.
  const start = orSlip(constantFrom('2026-11-01', '2026-11-23T12:00'), 'soon', '2099-12-31');
  const end = orSlip(constantFrom('2026-11-23T12:00', '2026-12-03T09:00', '2099-12-31'), 'soon');
  const early = orSlip(constantFrom('2026-11-01', '2026-11-23T12:00', '2026-12-03T09:00'), 'soon', '2099-12-31');
  const period = some({
    from: early,
    until: orSlip(constantFrom('2026-12-04', '2026-12-31T17:00'), '2026-02-30', '2026-11-02'),
    languageFrom: some({ en: early, cy: early }),
  });
  const unknown = some({ 'x-notes': constantFrom('ours', { url: 'poster.pdf', body: '**a**' }) });
  const picture = record({
    url: url(...PICTURES),
    alt: words,
    width: orSlip(constantFrom(9), '9'),
    height: constantFrom(9),
  });
  const file = perLanguage(record({ url: url(...DOCUMENTS), pages: orSlip(constantFrom(2), -2) }));
  const action = record({ id: constantFrom('a', 'b'), label: words, url: url(...DOCUMENTS, ...PAGES) });
  const film = record({ url: url('https://elsewhere.example/f.mp4'), type: constantFrom('video/mp4') });

  const captions = array(record({ lang: constantFrom('en', 'cy'), url: url('film.vtt') }), {
    minLength: 1,
    maxLength: 2,
  });

  /** By section: what an item must have, and what it may have. @type {Record<string, [Fields, Fields]>} */
  const items = {
    messages: [{ heading: words }, { body: markdown, picture, actions: array(action, { maxLength: 2 }) }],
    resources: [
      { title: words, file },
      { picture, updated: orSlip(constantFrom('2026-11-02'), 'today') },
    ],
    videos: [
      { title: words, captions },
      {
        description: markdown,
        poster: picture,
        sources: perLanguage(array(film, { minLength: 1, maxLength: 2 })),
        transcript: markdown,
        duration: orSlip(constantFrom(42), -1),
      },
    ],
    plan: [
      { title: words, start },
      { body: markdown, end },
    ],
    channels: [
      { platform: constantFrom('website'), name: words, url: url(...PAGES) },
      { phone: orSlip(constantFrom('101'), 'ask us') },
    ],
    practice: [
      { title: words, force: words, body: markdown },
      { outcome: markdown, tags: array(words, { maxLength: 3 }), contact: some({ url: url(...PAGES) }) },
    ],
    copy: [{ title: words, channel: orSlip(constantFrom('press'), 'fax'), body: markdown }, {}],
  };
  const all = (/** @type {(section: string) => Any} */ of) =>
    Object.fromEntries(Object.keys(items).map((section) => [section, of(section)]));
  const merged = (/** @type {Any[]} */ ...parts) => tuple(...parts).map((each) => Object.assign({}, ...each));

  /** @param {string} section */
  const whole = (section) =>
    merged(record(items[section]?.[0] ?? {}), some(items[section]?.[1] ?? {}), period, unknown);
  /** A change to an item. @param {string} section */
  const change = (section) => {
    const fields = Object.assign({}, ...(items[section] ?? []));
    const changes = Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, mostly(/** @type {Any} */ (value))]),
    );
    return merged(some(changes), period, unknown);
  };
  const id = orSlip(constantFrom('a', 'b', 'c', 'order'), 'a b');
  const known = constantFrom('a', 'b', 'c');
  /** @param {string} section */
  const national = (section) =>
    uniqueArray(
      tuple(whole(section), known).map(([item, id]) => ({ ...item, id })),
      { selector: (item) => item.id, minLength: withSlips ? 0 : 3, maxLength: 3 },
    );
  /** @param {string} section */
  const list = (section) => {
    const own = tuple(change(section), known).map(([item, id]) => ({ ...item, id }));
    const added = tuple(whole(section), id).map(([item, id]) => ({ ...item, id }));
    if (!withSlips) return uniqueArray(own, { selector: (item) => item.id, maxLength: 3 });
    return array(oneof({ weight: 9, arbitrary: own }, added, change(section), constantFrom(null, 'odd', 7)), {
      maxLength: 4,
    });
  };
  /** @param {string} section */
  const byId = (section) =>
    merged(
      dictionary(known, oneof({ weight: 5, arbitrary: change(section) }, constantFrom(null)), { maxKeys: 2 }),
      dictionary(constantFrom('order', 'new'), whole(section), { maxKeys: 2 }),
      some({ order: uniqueArray(constantFrom('a', 'b', 'c'), { maxLength: 3 }) }),
    );
  const campaign = merged(
    some({ title: words, summary: words, url: url(...PAGES), picture, hashtag: constantFrom('#Thanks') }),
    some({ sharePractice: record({ url: url(...PAGES), label: words }) }),
    period,
    unknown,
  );
  const organisation = record({
    name: words,
    url: url(...PAGES),
    fields: record({ town: words, url: words }),
  });
  const section = (/** @type {string} */ name) =>
    oneof({ weight: 4, arbitrary: list(name) }, { weight: 4, arbitrary: byId(name) }, constantFrom(null));
  const base = (/** @type {string} */ name) => (withSlips ? oneof(national(name), list(name)) : national(name));
  return tuple(
    merged(some({ campaign, organisation, ...all(section) }), unknown),
    merged(
      record({ organisation }),
      (withSlips ? some : record)(all(base)),
      campaign.map((about) => ({ campaign: { title: 'Thank you', ...about } })),
    ),
    // As they are read: JSON has no undefined.
  ).map((both) => /** @type {[object, object]} */ (JSON.parse(JSON.stringify(both))));
}
