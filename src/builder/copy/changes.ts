// Compares a paste with the options: attributes, language, theme and embed method.

import type { Way } from '../../embed-code/snippets.js';
import { attributes as known } from '../../placement/links/attributes.generated.js';
import type { Tag } from '../../widgets/registry.js';
import { type Note, note, type PastedEmbed } from './pasted-embed.js';

/** The copied embed code. */
export interface Expected {
  tag: Tag;
  form: Way;
  attributes: Record<string, string>;
  theme: Record<string, string>;
}

export function changesOf(place: PastedEmbed, expected: Expected): Note[] {
  if (!place.tag) return [];
  if (place.tag !== expected.tag) return [note('otherWidget', true, `<${place.tag}>`, `<${expected.tag}>`)];
  return [...attributesOf(place, expected), ...themeOf(place, expected)];
}

function attributesOf(place: PastedEmbed, expected: Expected): Note[] {
  const meant = Object.entries(expected.attributes).filter(
    ([name]) => place.kind === 'element' || known.includes(name),
  );
  const lost = meant.filter(([name]) => !(name in place.attributes));
  const changed = meant.filter(
    // An attribute that only is there or not says nothing else.
    ([name, value]) => value && name in place.attributes && place.attributes[name] !== value,
  );
  const added = Object.keys(place.attributes).filter((name) => known.includes(name) && !(name in expected.attributes));
  return [
    ...lost.map(([name, value]) =>
      name === 'lang' ? note('languageLost', true, value) : note('attributeLost', true, name, value),
    ),
    ...changed.map(([name, value]) => note('attributeChanged', true, name, value, place.attributes[name] ?? '')),
    ...added.map((name) => note('attributeAdded', true, name, place.attributes[name] ?? '')),
  ];
}

const plain = (value = ''): string => value.replace(/\s+/g, '').toLowerCase();

function themeOf({ theme, script }: PastedEmbed, expected: Expected): Note[] {
  const meant = Object.entries(expected.theme);
  if (!meant.length) return [];
  if (meant.some(([name, value]) => plain(theme[name]) !== plain(value))) return [note('themeLost', true)];
  return script === 'linkWidget' || script === 'addressWidget' ? [note('themeByLink', true)] : [];
}

/** The form that was copied is not there any more. */
export function formGone(best: PastedEmbed, places: readonly PastedEmbed[], { form }: Expected): Note[] {
  const has = (kind: PastedEmbed['kind']) => places.some((place) => place.kind === kind);
  if (form === 'element' && !has('element')) return [note('elementLost', false)];
  if (form === 'frame' && best.kind !== 'frame') return [note('frameLost', false)];
  return form === 'link' && best.kind === 'address' ? [note('linkLost', false)] : [];
}
