// For what check can say of texts, languages and the manifest itself: a manifest that makes it say so.
import { both, manifestWith } from './checked.js';
import {
  body,
  drawn,
  finds,
  item,
  message,
  national,
  overlay,
  picture,
  pictured,
  resource,
  type Sample,
} from './sample.js';

export const textSamples = {
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
  'form-language-unknown': {
    manifest: resource({ url: 'guide.pdf' }, { forms: [{ lang: 'tlh', file: { url: 'guide.tlh.pdf' } }] }),
    pointer: '/resources/0/forms/0/lang',
    names: ['"tlh"', '"title"'],
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
  'graphic-heavy': {
    manifest: item('graphics', {
      title: both('Square', 'Sgwâr'),
      alt: both('A lit window', 'Ffenestr olau'),
      channels: ['X', 'linkedin'],
      file: { url: 'square.png', bytes: 6_000_000, width: 1080, height: 1080 },
    }),
    pointer: '/graphics/0/file/bytes',
    names: ['6,000,000', 'X takes 5,000,000'],
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
  'graphic-moves': {
    manifest: item('graphics', {
      title: both('Moving', 'Yn symud'),
      alt: both('A lit window', 'Ffenestr olau'),
      channels: ['x'],
      file: { url: 'window.mp4', width: 1080, height: 1080 },
    }),
    options: finds({ type: 'video/mp4' }),
    pointer: '/graphics/0/file/url',
    names: ['window.mp4', '"still"'],
  },
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
} satisfies Record<string, Sample>;
