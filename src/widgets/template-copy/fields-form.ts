// One field for each merge field that occurs in the texts.
import { html, nothing } from 'lit';
import { type Language, languages } from '../../campaign/language/language.js';
import { copyTools } from '../../i18n/copy-tools.js';
import type { EventOn } from '../../util/event-on.js';
import type { Draft } from './draft.js';
import { fieldName } from './field-names.js';
import { FIELD, type Fields, type Typed } from './fields.js';

/** Fields that are alike in all languages. */
const ALIKE = /^(hashtag|website|email|phone)$/;

/**
 * @param drafts the texts whose fields to ask for
 * @param type gets what a person has typed
 */
export function fieldsForm(
  drafts: readonly Draft[],
  fields: Fields,
  language: Language,
  type: (typed: Typed) => void,
): unknown {
  const t = copyTools[language];
  const names = new Set(
    drafts.flatMap(({ sources }) => [...sources.matchAll(FIELD)].map(([, name]) => name as string)),
  );
  const shown = [...new Set(drafts.map(({ lang }) => lang))];
  return html`<div part="form">
    <p>${t.hint}</p>
    ${[...names].map((name) => {
      const [known, ...others] = new Set(languages.map((lang) => fields.known(name, lang)));
      const alike = !others.length && (known || ALIKE.test(name));
      return alike ? input(name, languages) : shown.map((lang) => input(name, [lang], shown.length > 1));
    })}
  </div>`;

  function input(name: string, langs: readonly Language[], named = false): unknown {
    const lang = langs.includes(language) ? language : (langs[0] ?? language);
    return html`<label>
      <span>${fieldName(name, language)}${named ? [' (', fields.local(language).text(fields.campaign.manifest.names?.[lang] ?? lang), ')'] : nothing}</span>
      <input
        name=${`${name}.${lang}`}
        lang=${lang}
        autocomplete="off"
        .value=${fields.value(name, lang)}
        @input=${({ target }: EventOn<HTMLInputElement>) => {
          const { value } = target;
          type({ ...fields.typed, ...Object.fromEntries(langs.map((each) => [`${name}.${each}`, value])) });
        }}
      />
    </label>`;
  }
}
