// The builder's state, and the address that holds all of it: a colleague who opens the address sees the same. It is what
// follows the "#", which no server is sent.
import { isThemeName, isThemeValue } from '../util/is-theme-value.js';
import type { Tag } from '../widgets/registry.js';

export const steps = ['choose', 'set', 'theme', 'copy', 'manifest'] as const;
export type Step = (typeof steps)[number];

export interface State {
  step: Step;
  tag: Tag;
  /** The widget's attributes, `item` and `lang` among them, without defaults. */
  attributes: Record<string, string>;
  /** CSS custom properties by name: `--campaign-color-accent` → `light-dark(#1d3f72, #a9c8f5)`. Defaults are not here. */
  theme: Record<string, string>;
  /** The width of the preview, in CSS pixels; 0 for what suits the window. */
  width: number;
  scheme: 'light' | 'dark';
  /** The style sheet that the preview's page has: one of those in `preview/preview.css`; '' for none. */
  host: string;
  /** The id of a system in embed-code/host-systems.ts; '' until one is chosen. */
  place: string;
  /** The form that is copied; '' for the one that suits the place. */
  form: string;
  /** True to pin the script tag to this version. */
  pinned: boolean;
  /** True to copy the theme, too. */
  themed: boolean;
  /** True to copy an element with a link inside, instead of today's words. */
  short: boolean;
  /** A manifest in work, packed (`manifest/packed-text.ts`); '' for the kit's own. */
  draft: string;
}

export const initial: State = {
  step: 'choose',
  tag: 'thank-you-banner',
  attributes: {},
  theme: {},
  width: 0,
  scheme: 'light',
  host: '',
  place: '',
  form: '',
  pinned: false,
  themed: true,
  short: false,
  draft: '',
};

/** Everything else in the address is an attribute of the widget: none may be called so (a test sees to it). */
export const ownKeys = [
  'step',
  'widget',
  'preview-width',
  'scheme',
  'host',
  'place',
  'form',
  'pinned',
  'themed',
  'short',
  'draft',
];

/** @returns what follows the "#" */
export function writeState(state: State): string {
  const { step, tag, attributes, theme, width, scheme, host, place, form, pinned, themed, short, draft } = state;
  const pairs: [string, string][] = [
    ['step', step],
    ['widget', tag],
    ...Object.entries(attributes),
    ...Object.entries(theme),
    ['preview-width', width === initial.width ? '' : `${width}`],
    ['scheme', scheme === initial.scheme ? '' : scheme],
    ['host', host],
    ['place', place],
    ['form', form],
    ['pinned', pinned ? 'yes' : ''],
    ['themed', themed ? '' : 'no'],
    ['short', short ? 'yes' : ''],
    ['draft', draft],
  ];
  return `${new URLSearchParams(pairs.filter(([name, value]) => value || Object.hasOwn(attributes, name)))}`;
}

/**
 * @param hash with or without "#"; what it does not say, or says wrongly, is as at the start
 * @param isTag whether there is such a widget
 * @param isAttribute whether a widget has such an attribute
 */
export function readState(
  hash: string,
  isTag: (tag: string) => tag is Tag,
  isAttribute: (tag: string, name: string) => boolean,
): State {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const get = (key: string) => query.get(key) ?? '';
  const step = steps.find((each) => each === get('step')) ?? initial.step;
  const widget = get('widget');
  const tag = isTag(widget) ? widget : initial.tag;
  const width = Number(get('preview-width'));
  const rest = [...query].filter(([name]) => !ownKeys.includes(name));
  return {
    step,
    tag,
    attributes: Object.fromEntries(rest.filter(([name]) => isAttribute(tag, name))),
    theme: Object.fromEntries(rest.filter(([name, value]) => isThemeName(name) && isThemeValue(value))),
    width: width >= 200 && width <= 2000 ? width : initial.width,
    scheme: get('scheme') === 'dark' ? 'dark' : 'light',
    host: get('host'),
    place: get('place'),
    form: get('form'),
    pinned: get('pinned') === 'yes',
    themed: get('themed') !== 'no',
    short: get('short') === 'yes',
    draft: get('draft'),
  };
}
