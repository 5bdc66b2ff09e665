// An editor's choices, as SharePoint keeps them, are a widget's attributes.
import { languageOf } from '../campaign/language/language.js';
import { isObject } from '../util/is-object.js';
import type { PackagedWidget, Properties } from './host-types.js';

/** The option for no value: SharePoint's own dropdowns cannot show an empty one as chosen. */
export const BY_ITSELF = '*';

/** A value as a step of a property's path, in which a dot or a number would mean something else. */
export const keyOf = (value: string): string => `$${encodeURIComponent(value).replaceAll('.', '%2E')}`;

const chosenBy = (key: string): string => {
  try {
    return decodeURIComponent(key.slice(1));
  } catch {
    return '';
  }
};

/** Only those that the property pane offers, whatever somebody has written into the page. */
export function attributesOf(
  tag: string,
  { attributes }: Pick<PackagedWidget, 'attributes'>,
  { lang, options }: Properties,
): Record<string, string> {
  const chosen = options?.[tag] ?? {};
  const given = attributes.flatMap((name) => {
    const value = attributeOf(chosen[name]);
    return value === undefined ? [] : [[name, value]];
  });
  const language = typeof lang === 'string' ? languageOf(lang) : undefined;
  return { ...Object.fromEntries(given), ...(language && { lang: language }) };
}

/** Some of a list are an object with a key for each that was ticked. */
function attributeOf(value: unknown): string | undefined {
  if (value === true) return '';
  if (isObject(value))
    return (
      Object.keys(value)
        .filter((key) => value[key] === true)
        .map(chosenBy)
        .join(' ') || undefined
    );
  const text = typeof value === 'string' ? value.trim() : '';
  return text && text !== BY_ITSELF ? text : undefined;
}
