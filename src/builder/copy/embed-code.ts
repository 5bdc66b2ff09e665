// The forms in which a widget is copied, for what was chosen.

import { frame } from '../../embed-code/frame.js';
import { type System, systems, unknownSystem } from '../../embed-code/host-systems.js';
import type { EmbedOptions } from '../../embed-code/options.js';
import { attributesOf, themeOf } from '../../embed-code/options.js';
import { snippets, type Way, ways } from '../../embed-code/snippets.js';
import { catalogue } from '../../widgets/catalogue.js';
import type { Builder, PageData } from '../builder.js';
import type { Expected } from './changes.js';

export const places: readonly System[] = [...systems, unknownSystem];

export const placeOf = ({ state }: Builder): System => places.find(({ id }) => id === state.place) ?? unknownSystem;

/** The options in the code. @param height of a frame */
export const chosenOf = ({ state }: Builder, height?: number, content?: string): EmbedOptions => ({
  attributes: state.attributes,
  theme: state.themed ? state.theme : undefined,
  height,
  content,
});

/** A list that was narrowed down has other words than its fragment. */
export const hasBaked = ({ state, widget: { tag } }: Builder): boolean =>
  catalogue[tag].shows !== 'every item' ||
  Boolean(state.attributes.item) ||
  !Object.keys(state.attributes).some(isOfItself);

const isOfItself = (name: string): boolean => !/^(item|lang|heading-level|layout|limit)$/.test(name);

/** The query of a URL. */
export const isInQuery = (builder: Builder, page: PageData): boolean =>
  snippets(builder.kit, page, chosenOf(builder)).address.includes('?');

/** The form that survives where it goes. */
export function bestFormFor(builder: Builder, page: PageData): Way {
  const { way, asks } = placeOf(builder);
  return way === 'address' && asks && isInQuery(builder, page) ? 'link' : way;
}

export const formOf = (builder: Builder, page: PageData): Way =>
  ways.find((way) => way === builder.state.form) ?? bestFormFor(builder, page);

export interface Copied {
  /** The code to show. */
  code: string;
  /** The plain text for the clipboard, and the rich one. */
  text: string;
  rich?: string;
  /** The rich one's type. */
  link?: { href: string; words: string };
}

export function copiedOf(builder: Builder, page: PageData, form: Way, height?: number, content?: string): Copied {
  const chosen = chosenOf(builder, height, content);
  const all = snippets(builder.kit, page, chosen);
  // A box for embed code takes nothing beside the frame.
  const frameAlone = form === 'frame' && placeOf(builder).way === 'frame';
  const code = frameAlone ? String(frame(builder.kit, page, chosen)) : all[form];
  if (form !== 'link') return { code, text: code };
  return { code, text: all.address, rich: code, link: { href: all.address, words: page.title } };
}

/** The embed code that paste-back expects to find. */
export const expectedOf = (builder: Builder, page: PageData): Expected => {
  const chosen = chosenOf(builder);
  return {
    tag: page.tag,
    form: formOf(builder, page),
    attributes: attributesOf(page, chosen),
    theme: Object.fromEntries(themeOf(chosen)),
  };
};
