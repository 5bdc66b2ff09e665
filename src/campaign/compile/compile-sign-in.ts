// Links that only people who can sign in may open say so in their words, when a manifest is compiled.
import { facts } from '../../i18n/compiler/metadata.js';
import type { Language } from '../language/language.js';
import { isPerLanguage } from '../language/map-languages.js';
import type { Message } from '../schema/messages.js';
import type { Channel } from '../schema/people.js';
import type { Text } from '../schema/text.js';
import { type CompiledNumbers, compileNumbers } from './compile-numbers.js';

/** "Read the guide (needs signing in)" */
const marked = (text: Text): Text =>
  isPerLanguage(text)
    ? Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, withNote(String(words), lang as Language)]))
    : withNote(String(text), 'en');

const withNote = (words: string, lang: Language): string =>
  `${words} (${(facts[lang] ?? facts.en).needsSignIn.toLowerCase()})`;

export const compileMessage = (message: Message): Message => ({
  ...message,
  ...(message.actions && {
    actions: message.actions.map(({ signIn, label, url }) => ({ label: signIn ? marked(label) : label, url })),
  }),
});

export const compileChannel = ({ signIn, ...channel }: Channel): Channel & CompiledNumbers =>
  compileNumbers({ ...channel, ...(signIn && { name: marked(channel.name) }) });
