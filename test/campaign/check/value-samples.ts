// For what check can say of small values: addresses, e-mail, names: a manifest that makes it say so.
import { both, manifestWith } from './checked.js';
import { action, item, resource, type Sample, service } from './sample.js';

export const valueSamples = {
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
  'handle-form': {
    manifest: item('channels', { platform: 'X', name: both('X'), url: 'https://x.com/a', handle: 'NorthshirePolice' }),
    pointer: '/channels/0/handle',
    names: ['“NorthshirePolice”', 'Write "@NorthshirePolice".'],
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
    manifest: resource({ url: 'poster.pdf' }, { type: 'wall-chart' }),
    pointer: '/resources/0/type',
    names: ['“wall-chart”', 'poster, leaflet'],
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
} satisfies Record<string, Sample>;
