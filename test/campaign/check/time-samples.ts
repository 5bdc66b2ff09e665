// For what check can say of phone numbers, dates and times: a manifest that makes it say so.
import { both, manifestWith } from './checked.js';
import { body, item, message, plan, type Sample, service } from './sample.js';

export const timeSamples = {
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
} satisfies Record<string, Sample>;
