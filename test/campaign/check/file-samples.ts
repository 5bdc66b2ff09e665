// For what check can say of files, links and what should not be public: a manifest that makes it say so.
import { film } from './caption-samples.js';
import { both, manifestWith } from './checked.js';
import { action, body, finds, message, ON_DISK, picture, resource, type Sample } from './sample.js';

export const fileSamples = {
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
  'links-to-staff': {
    manifest: manifestWith({
      messages: [{ id: 'a', heading: both('Thank you', 'Diolch'), body: both('[Lines](answers.pdf)', 'Diolch') }],
      resources: [{ id: 'lines', title: both('Lines', 'Llinellau'), edition: 'staff', file: { url: 'answers.pdf' } }],
    }),
    pointer: '/messages/0/body/en',
    names: ['answers.pdf', '"lines" in resources'],
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
    names: ['https://drive.example/file/d/1/view', '"link"'],
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
} satisfies Record<string, Sample>;
