// For everything that check can say, a manifest that makes it say so.
import type { CheckOptions } from '../../../src/campaign/check/check-manifest.js';
import type { Probed } from '../../../src/campaign/check/rules/assets.js';
import type { Drawing } from '../../../src/campaign/check/rules/contents.js';
import type { FindingCode } from '../../../src/campaign/check/sentences/sentences.js';
import { captionSamples, film } from './caption-samples.js';
import { both, manifestWith, NATIONAL } from './checked.js';
import { nameSamples } from './name-samples.js';

export interface Sample {
  manifest: unknown;
  /** Its address. */
  url?: string;
  national?: unknown;
  options?: CheckOptions;
  /** The place of the finding. */
  pointer: string;
  /** The manifest that it is in. Default: the one that was checked. */
  file?: string;
  /** Words that the message or the remedy must have. */
  names: string[];
  /** Findings that follow from it. */
  also?: FindingCode[];
}

const item = (section: string, fields: object) => manifestWith({ [section]: [{ id: 'a', ...fields }] });
const message = (fields: object) => item('messages', { heading: both('Thank you', 'Diolch'), ...fields });
const body = (en: string, cy = 'Diolch') => message({ body: both(en, cy) });
const picture = (fields: object) => ({
  url: 'door.jpg',
  alt: both('A door', 'Drws'),
  width: 1280,
  height: 720,
  ...fields,
});
const action = (url: string) => message({ actions: [{ label: both('Read the guide', 'Darllen y canllaw'), url }] });
const resource = (file: object, fields = {}) => item('resources', { title: both('Poster'), file, ...fields });
const service = (fields: object) => item('support', { name: both('Help', 'Cymorth'), ...fields });
const plan = (fields: object) =>
  manifestWith({
    campaign: { title: both('Thank you', 'Diolch'), updated: '2026-11-20' },
    plan: [{ id: 'a', title: both('Film', 'Ffilm'), ...fields }],
  });
const overlay = (parts: object) => ({ extends: NATIONAL, ...parts });
const national = manifestWith({ messages: [{ id: 'hello', heading: both('Hello', 'Helo') }] });
/** A manifest that is a file. */
const ON_DISK = 'file:///home/sam/campaign/manifest.json';
/** The picture of a message, and what is found of its file. */
const pictured = (found: Probed, names: string[], url = 'door.jpg'): Sample => ({
  manifest: message({ picture: picture({ url }) }),
  options: { probe: async () => found },
  pointer: '/messages/0/picture/url',
  names,
});
const drawn = (drawing: Drawing, names: string[]): Sample =>
  pictured({ type: 'image/svg+xml', drawing }, names, 'door.svg');
const finds = (found: object): CheckOptions => ({ probe: async () => found });

export const samples: Record<FindingCode, Sample> = {
  ...captionSamples,
  ...nameSamples,
  'not-json': { manifest: '{\n  "campaign": {}\n  "tips": []\n}', pointer: '', names: ['a comma is missing'] },
  'manifest-encoding': {
    manifest: manifestWith(),
    options: { encoding: 'windows-1252' },
    pointer: '',
    names: ['ANSI (Windows-1252)', 'UTF-8', 'ŵ'],
  },
  'not-a-manifest': { manifest: { title: 'Thank you' }, pointer: '', names: ['"campaign"'] },
  'duplicate-key': {
    manifest: '{"campaign": {"title": {"en": "A", "cy": "B"}},\n"tips": [],\n"tips": []}',
    pointer: '/tips',
    names: ['"tips"', 'duplicated'],
  },
  'extends-missing': {
    manifest: overlay({ campaign: { title: both('Ours', 'Ein un ni') } }),
    options: { read: () => Promise.reject(Object.assign(new Error('it is not there'), { remedy: 'Look elsewhere.' })) },
    pointer: '/extends',
    names: ['it is not there', 'Look elsewhere.'],
  },
  'removes-nothing': {
    manifest: overlay({ messages: { helo: null } }),
    national,
    pointer: '/messages/helo',
    names: ['"helo"', 'Did you mean "hello"?'],
  },
  'orders-nothing': {
    manifest: overlay({ messages: { order: ['hello', 'goodbye'] } }),
    national,
    pointer: '/messages/order/1',
    names: ['"goodbye"'],
  },
  invalid: {
    manifest: message({ heading: 7 }),
    pointer: '/messages/0/heading',
    names: ['must be a text', 'the item is left out', 'For example'],
  },
  'mistyped-key': {
    manifest: message({ untill: '2027-01-31' }),
    pointer: '/messages/0/untill',
    names: ['"untill"', 'Did you mean "until"?'],
  },
  'unknown-key': { manifest: message({ mood: 'warm' }), pointer: '/messages/0/mood', names: ['"mood"', 'heading'] },
  'unknown-item': {
    manifest: manifestWith({
      copy: [{ id: 'post-thanks', title: both('Post'), channel: 'intranet', body: both('Thank you', 'Diolch') }],
      graphics: [
        {
          id: 'a',
          title: both('Square', 'Sgwâr'),
          shape: 'square',
          channels: ['x'],
          file: { url: 'a.png' },
          alt: both('A door', 'Drws'),
          copy: 'post-thank',
        },
      ],
    }),
    pointer: '/graphics/0/copy',
    names: ['"post-thank"', 'Did you mean "post-thanks"?'],
  },
  'no-welsh': { manifest: message({ heading: 'Thank you' }), pointer: '/messages/0/heading', names: ['Welsh'] },
  'no-english': {
    manifest: message({ heading: { cy: 'Diolch' } }),
    pointer: '/messages/0/heading',
    names: ['English'],
  },
  'no-irish': {
    manifest: manifestWith({
      campaign: { title: { en: 'Thank you', cy: 'Diolch', ga: 'Go raibh maith agat' } },
      messages: [{ id: 'a', heading: both('Thank you', 'Diolch') }],
    }),
    pointer: '/messages/0/heading',
    names: ['Irish', '{"en": "…", "ga": "…"}'],
  },
  'unknown-language': {
    manifest: manifestWith({
      messages: [
        { id: 'a', heading: { ...both('Thank you', 'Diolch'), fr: 'Merci' } },
        { id: 'b', heading: { ...both('Thank you', 'Diolch'), fr: 'Merci' } },
      ],
    }),
    pointer: '/messages/0/heading/fr',
    names: ['"fr"', '"ga" (Irish)'],
  },
  'field-unknown': {
    manifest: body('From {{forse}}'),
    pointer: '/messages/0/body/en',
    names: ['{{forse}}', '"force"'],
  },
  'field-gap': {
    manifest: { ...(body('From {{force}}') as object), organisation: { email: 'a@example.org' } },
    pointer: '/messages/0/body/en',
    names: ['{{force}}', '[your force]', '/organisation/name'],
  },
  'field-braces': { manifest: body('From {force}'), pointer: '/messages/0/body/en', names: ['{force}', '{{force}}'] },
  'markdown-lost': {
    manifest: body('# Thank you'),
    pointer: '/messages/0/body/en',
    names: ['a heading', 'bold words', '“Thank you”'],
  },
  'letters-garbled': {
    manifest: body('Weâ€™re thankful: cafÃ©'),
    pointer: '/messages/0/body/en',
    names: ['“Weâ€™re” for “We’re”', '1 more'],
  },
  'letter-lost': { manifest: body('A caf\ufffd nearby'), pointer: '/messages/0/body/en', names: ['“caf\ufffd”'] },
  'letter-questioned': {
    manifest: body('Don?t forget: https://example.org/a?b'),
    pointer: '/messages/0/body/en',
    names: ['“Don?t”'],
  },
  'hidden-character': {
    manifest: manifestWith({ campaign: { title: both('Thank you', 'Diolch'), hashtag: '#Thank\u200bYou' } }),
    pointer: '/campaign/hashtag',
    names: ['“#Thank␣You”'],
  },
  placeholder: {
    manifest: body('We meet at [INSERT PLACE]'),
    pointer: '/messages/0/body/en',
    names: ['“[INSERT PLACE]”', '{{force}}'],
  },
  'markdown-signs': { manifest: body('Thank ~~them~~ you'), pointer: '/messages/0/body/en', names: ['“~~them~~”'] },
  'plain-lines': {
    manifest: message({ heading: both('Thank you\nto all', 'Diolch') }),
    pointer: '/messages/0/heading/en',
    names: ['“Thank you to all”'],
  },
  'plain-signs': {
    manifest: message({ heading: both('**Thank you**', 'Diolch') }),
    pointer: '/messages/0/heading/en',
    names: ['“**Thank you**”', 'plain words'],
  },
  'link-text': {
    manifest: body('[Click here](https://example.org) to read it'),
    pointer: '/messages/0/body/en',
    names: ['“Click here”', '2.4.4'],
  },
  capitals: {
    manifest: message({ heading: both('THANK YOU TO ALL FAMILIES', 'Diolch') }),
    pointer: '/messages/0/heading/en',
    names: ['“THANK YOU TO ALL FAMILIES”'],
  },
  'copy-too-long': {
    manifest: item('copy', { title: both('Post'), channel: 'x', body: both('a'.repeat(290), 'Diolch') }),
    pointer: '/copy/0/body/en',
    names: ['290', '280', 'X', 'Shorten it by 10.'],
  },
  'copy-hashtags': {
    manifest: item('copy', {
      title: both('Post'),
      channel: 'instagram',
      body: both('Thank you #One #Two #Three #Four #Five #Six', 'Diolch #Un #2'),
    }),
    pointer: '/copy/0/body/en',
    names: ['6 hashtags', 'Instagram takes 5'],
  },
  'alt-missing': {
    manifest: resource({ url: 'a.png' }, { type: 'graphic' }),
    pointer: '/resources/0',
    names: ['"alt"', '1.1.1'],
  },
  'alt-empty': {
    manifest: item('images', { title: both('Door', 'Drws'), picture: picture({ alt: '' }) }),
    pointer: '/images/0/picture/alt',
    names: ['1.1.1'],
  },
  'alt-file-name': {
    manifest: message({ picture: picture({ alt: both('IMG_2041.jpg', 'Drws') }) }),
    pointer: '/messages/0/picture/alt/en',
    names: ['“IMG_2041.jpg”'],
  },
  'alt-says-nothing': {
    manifest: message({ picture: picture({ alt: both('Photo', 'Drws') }) }),
    pointer: '/messages/0/picture/alt/en',
    names: ['“Photo”'],
  },
  'svg-broken': drawn({ broken: 'Unclosed root tag', line: 3 }, ['door.svg', 'line 3: Unclosed root tag', 'PNG']),
  'svg-script': drawn({ script: 'onload' }, ['door.svg', '(onload)']),
  'svg-outside': drawn({ outside: 'photo.png' }, ['door.svg', 'photo.png']),
  'svg-size': drawn({ isUnsized: true }, ['door.svg', 'viewBox']),
  'picture-turned': pictured({ turned: true }, ['door.jpg', 'some browsers']),
  'picture-moves': pictured({ moves: true }, ['door.jpg', '2.2.2']),
  'picture-huge': pictured({ bytes: 12_300_000, width: 1280, height: 720 }, ['door.jpg', '12.3 MB', '1280 × 720']),
  'alt-redundant': {
    manifest: message({ picture: picture({ alt: both('A picture of a door', 'Drws') }) }),
    pointer: '/messages/0/picture/alt/en',
    names: ['“A picture of”'],
  },
  'alt-long': {
    manifest: message({ picture: picture({ alt: both('A door. '.repeat(40), 'Drws') }) }),
    pointer: '/messages/0/picture/alt/en',
    names: ['320'],
  },
  'phone-unclear': {
    manifest: service({ phone: '0800 FAMILY' }),
    pointer: '/support/0/phone',
    names: ['“0800 FAMILY”', 'in digits'],
  },
  'phone-second': {
    manifest: service({ phone: '01632 960001 or 01632 960002' }),
    pointer: '/support/0/phone',
    names: ['only 01632 960001 is a link', '“or 01632 960002”', 'item of its own'],
  },
  'phone-beside': {
    manifest: service({ phone: '116 123 (24/7)' }),
    pointer: '/support/0/phone',
    names: ['“24/7”', '"phone": "116 123"', '"hours"'],
  },
  'phone-link': {
    manifest: body('Call [the helpline](tel:0800-FAMILY)'),
    pointer: '/messages/0/body/en',
    names: ['tel:0800-FAMILY', 'tel:116123'],
  },
  'period-empty': {
    manifest: message({ from: '2027-02-01', until: '2027-01-01' }),
    pointer: '/messages/0/until',
    names: ['1 February 2027', '(1 January 2027)'],
  },
  expired: {
    manifest: message({ until: '2026-11-20' }),
    pointer: '/messages/0/until',
    names: ['was last shown on 20 November 2026'],
  },
  'date-form': {
    manifest: message({ until: '3 December 2026' }),
    pointer: '/messages/0/until',
    names: ['“3 December 2026”', 'the item is left out', '"2026-12-03"'],
  },
  'date-unclear': {
    manifest: manifestWith({ campaign: { title: both('Thank you', 'Diolch'), updated: '11/12/2026' } }),
    pointer: '/campaign/updated',
    names: ['11 December 2026', '12 November 2026', 'that field is left out', '"2026-12-11"', '"2026-11-12"'],
  },
  'date-no-year': { manifest: message({ from: '3 December' }), pointer: '/messages/0/from', names: ['“3 December”'] },
  'date-no-such-day': {
    manifest: message({ from: '31/11/2026' }),
    pointer: '/messages/0/from',
    names: ['“31/11/2026”', 'does not exist'],
  },
  'time-skipped': {
    manifest: plan({ start: '2027-03-28T01:30' }),
    pointer: '/plan/0/start',
    names: ['01:30', 'readers see 02:30'],
  },
  'time-twice': {
    manifest: plan({ start: '2026-10-25T01:30' }),
    pointer: '/plan/0/start',
    names: ['01:30', '"2026-10-25T01:30+01:00"', '"2026-10-25T01:30Z"'],
  },
  'step-ends-first': {
    manifest: plan({ start: '2026-12-10T18:00', end: '2026-12-09' }),
    pointer: '/plan/0/end',
    names: ['(9 December 2026)', '(10 December 2026, 18:00)'],
  },
  'step-half-timed': {
    manifest: plan({ start: '2026-12-10', end: '2026-12-11T17:00' }),
    pointer: '/plan/0/end',
    names: ['from midnight on 10 December 2026', 'a time in "start" too'],
  },
  'plan-undated': {
    manifest: item('plan', { title: both('Film', 'Ffilm'), start: '2026-12-10' }),
    pointer: '/campaign',
    names: ['"updated"'],
  },
  embargoed: {
    manifest: message({ from: '2026-12-03T09:00' }),
    pointer: '/messages/0/from',
    names: ['3 December 2026, 09:00'],
  },
  'language-to-come': {
    manifest: message({ languageFrom: { cy: '2026-12-03' } }),
    pointer: '/messages/0/languageFrom/cy',
    names: ['Welsh', '3 December 2026'],
  },
  secret: {
    manifest: resource({ url: 'https://files.example.org/poster.pdf?sig=a1b2c3d4e5f6' }),
    pointer: '/resources/0/file/url',
    names: ['an address with a key in it'],
  },
  'internal-host': {
    manifest: message({
      actions: [{ label: both('Read the guide', 'Darllen y canllaw'), url: 'https://intranet/guide' }],
    }),
    pointer: '/messages/0/actions/0/url',
    names: ['intranet'],
  },
  'not-https': {
    manifest: message({ actions: [{ label: both('Read the guide', 'Darllen y canllaw'), url: 'http://example.org' }] }),
    pointer: '/messages/0/actions/0/url',
    names: ['https:'],
  },
  'file-missing': {
    manifest: message({ picture: picture({}) }),
    options: finds({ problem: { reason: 'no such file', gone: true } }),
    pointer: '/messages/0/picture/url',
    names: ['https://northshire.example/kit/door.jpg', 'no such file'],
  },
  'link-broken': {
    manifest: body('[The guide](guide.html)'),
    options: finds({ problem: { reason: 'it answered 404', gone: true } }),
    pointer: '/messages/0/body/en',
    names: ['https://northshire.example/kit/guide.html', '404'],
  },
  unanswered: {
    manifest: body('[The guide](https://example.org/guide)'),
    options: finds({ problem: { reason: 'no answer in 15 s', gone: false } }),
    pointer: '/messages/0/body/en',
    names: ['https://example.org/guide', 'no answer in 15 s'],
  },
  'bytes-differ': {
    manifest: resource({ url: 'poster.pdf', bytes: 1000 }),
    options: finds({ bytes: 1234 }),
    pointer: '/resources/0/file/bytes',
    names: ['1000', '1234'],
  },
  'type-differs': {
    manifest: resource({ url: 'poster.png', format: 'PDF' }),
    options: finds({ type: 'image/png' }),
    pointer: '/resources/0/file/format',
    names: ['PDF', 'PNG'],
  },
  'duration-differs': {
    manifest: resource({ url: 'film.mp4', duration: 90 }),
    options: finds({ type: 'video/mp4', duration: 43.96 }),
    pointer: '/resources/0/file/duration',
    names: ['90 seconds', '44 seconds'],
  },
  'pixels-differ': {
    manifest: message({ picture: picture({}) }),
    options: finds({ width: 640, height: 360 }),
    pointer: '/messages/0/picture/width',
    names: ['1280 × 720', '640 × 360'],
  },
  'address-empty': { manifest: action(''), pointer: '/messages/0/actions/0/url', names: ['empty'] },
  'address-meant': {
    manifest: action('www.example.org/help'),
    pointer: '/messages/0/actions/0/url',
    names: ['www.example.org/help', 'Write https://www.example.org/help.'],
  },
  'email-none': { manifest: service({ email: 'Jo in comms' }), pointer: '/support/0/email', names: ['“Jo in comms”'] },
  'email-form': {
    manifest: service({ email: 'Jo <mailto:jo@example.org>' }),
    pointer: '/support/0/email',
    names: ['Write "jo@example.org".'],
  },
  'email-second': {
    manifest: service({ email: 'jo@example.org; sam@example.org' }),
    pointer: '/support/0/email',
    names: ['jo@example.org', 'sam@example.org'],
  },
  'hashtag-form': {
    manifest: manifestWith({ organisation: { hashtag: 'Thank you' } }),
    pointer: '/organisation/hashtag',
    names: ['“Thank you”', 'Write "#ThankYou".'],
  },
  'hashtag-none': {
    manifest: manifestWith({ organisation: { hashtag: '#2026' } }),
    pointer: '/organisation/hashtag',
    names: ['“#2026”'],
  },
  'quote-marks': {
    manifest: item('quotes', { quote: both('“It helps.”', 'Mae’n helpu.') }),
    pointer: '/quotes/0/quote/en',
    names: ['doubled'],
  },
  'name-spelling': {
    manifest: manifestWith({
      tips: [
        { id: 'a', title: both('Ask', 'Gofyn'), stage: both('Before launch', 'Cyn lansio') },
        { id: 'b', title: both('Say', 'Dweud'), stage: both('Before Launch', 'Cyn lansio') },
      ],
    }),
    pointer: '/tips/1/stage/en',
    names: ['“Before Launch”', '“Before launch”'],
  },
  'name-unknown': {
    manifest: resource({ url: 'poster.pdf' }, { type: 'easy-read' }),
    pointer: '/resources/0/type',
    names: ['“easy-read”', 'poster, leaflet'],
  },
  'format-form': {
    manifest: resource({ url: 'poster.pdf', format: '.pdf' }),
    pointer: '/resources/0/file/format',
    names: ['Write "PDF".'],
  },
  'phone-dashes': {
    manifest: service({ phone: '01632–960–001' }),
    pointer: '/support/0/phone',
    names: ['Write "01632 960 001".'],
  },
  'no-file': { manifest: resource({ url: '#contact' }), pointer: '/resources/0/file/url', names: ['#contact'] },
  'link-fragment': { manifest: action('?lang=cy'), pointer: '/messages/0/actions/0/url', names: ['?lang=cy'] },
  'file-on-server': {
    url: ON_DISK,
    manifest: resource({ url: '\\\\server\\share\\poster.pdf' }),
    pointer: '/resources/0/file/url',
    names: ['\\\\server\\share\\poster.pdf', 'https://'],
    also: ['internal-host'],
  },
  'file-on-computer': {
    manifest: resource({ url: 'C:\\Work\\poster.pdf' }),
    pointer: '/resources/0/file/url',
    names: ['C:\\Work\\poster.pdf', 'left out', 'media/poster.pdf'],
  },
  'page-is-file': {
    url: ON_DISK,
    manifest: manifestWith({ organisation: { url: 'our website' } }),
    pointer: '/organisation/url',
    names: ['our website', 'https://'],
  },
  'file-outside': {
    url: ON_DISK,
    manifest: resource({ url: '../../../../etc/hostname' }),
    pointer: '/resources/0/file/url',
    names: ['../../../../etc/hostname', 'folder'],
  },
  'file-is-manifest': {
    url: ON_DISK,
    manifest: resource({ url: './manifest.json?v=2' }),
    pointer: '/resources/0/file/url',
    names: ['manifest.json'],
  },
  'local-path': {
    manifest: message({ heading: both('Saved in C:\\Users\\sam\\poster.pdf', 'Diolch') }),
    pointer: '/messages/0/heading/en',
    names: ['C:\\Users\\sam'],
  },
  'link-refused': {
    manifest: body('See [the notes](javascript:alert(1))'),
    pointer: '/messages/0/body/en',
    names: ['javascript:alert(1)', 'https://'],
  },
  'private-host': {
    manifest: resource({ url: 'https://files.example.org/poster.pdf' }),
    options: finds({ refused: 'private-host' }),
    pointer: '/resources/0/file/url',
    names: ['https://files.example.org/poster.pdf', 'private network'],
  },
  'file-empty': {
    manifest: resource({ url: 'poster.pdf' }),
    options: finds({ bytes: 0 }),
    pointer: '/resources/0/file/url',
    names: ['poster.pdf'],
  },
  'file-cut-off': {
    manifest: resource({ url: 'poster.pdf' }),
    options: finds({ bytes: 9, type: 'application/pdf', cutOff: true }),
    pointer: '/resources/0/file/url',
    names: ['poster.pdf', 'incomplete'],
  },
  'file-lock': {
    manifest: resource({ url: '~$poster.docx' }),
    options: finds({ bytes: 162, type: '' }),
    pointer: '/resources/0/file/url',
    names: ['~$poster.docx', 'ends with poster.docx'],
  },
  'file-shortcut': {
    manifest: resource({ url: 'poster.pdf.lnk' }),
    options: finds({ bytes: 900, type: '' }),
    pointer: '/resources/0/file/url',
    names: ['poster.pdf.lnk', 'shortcut'],
  },
  'file-web-page': {
    manifest: resource({ url: 'poster.pdf' }),
    options: finds({ type: 'text/html' }),
    pointer: '/resources/0/file/url',
    names: ['poster.pdf', 'sign in'],
  },
  'signs-in': {
    manifest: resource({ url: 'https://files.example/poster.pdf' }),
    options: finds({ signIn: 'login.example' }),
    pointer: '/resources/0/file/url',
    names: ['login.example', 'https://files.example/poster.pdf', '"signIn"'],
  },
  'link-signs-in': {
    manifest: body('See [the guide](https://intranet.example/guide)'),
    options: finds({ signIn: 'login.example' }),
    pointer: '/messages/0/body/en',
    names: ['login.example', 'https://intranet.example/guide'],
  },
  forbidden: {
    manifest: action('https://files.example/guide'),
    options: finds({ forbidden: true }),
    pointer: '/messages/0/actions/0/url',
    names: ['403', 'private window'],
  },
  'link-is-page': {
    manifest: action('https://files.example/guide.pdf'),
    options: finds({ type: 'text/html' }),
    pointer: '/messages/0/actions/0/url',
    names: ['https://files.example/guide.pdf', 'private window'],
  },
  'download-is-page': {
    manifest: resource({ url: 'https://drive.example/file/d/1/view' }),
    options: finds({ type: 'text/html' }),
    pointer: '/resources/0/file/url',
    names: ['https://drive.example/file/d/1/view', '"format"'],
  },
  'content-differs': {
    manifest: resource({ url: 'poster.docx' }),
    options: finds({ type: 'application/pdf' }),
    pointer: '/resources/0/file/url',
    names: ['poster.docx', 'PDF'],
  },
  'picture-kind': {
    manifest: message({ picture: picture({ url: 'door.heic' }) }),
    options: finds({ type: 'image/heic' }),
    pointer: '/messages/0/picture/url',
    names: ['door.heic', 'HEIC', 'JPEG'],
  },
  'file-garbled': {
    manifest: resource({ url: 'words.txt' }),
    options: finds({ type: 'text/plain', garbled: { text: 'cafÃ©', meant: 'café' } }),
    pointer: '/resources/0/file/url',
    names: ['words.txt', '“cafÃ©” for “café”'],
  },
  'text-encoding': {
    manifest: film({}),
    options: {
      probe: async (url) => (url.endsWith('.en.vtt') ? { type: 'text/vtt', otherEncoding: true } : {}),
    },
    pointer: '/videos/0/captions/0/url',
    names: ['film.en.vtt', 'UTF-8'],
  },
};
