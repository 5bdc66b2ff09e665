import { isOfInterface, languages } from './language.js';

/** The languages of the interface, English first. */
export const interfaceLanguages = languages.filter(isOfInterface);
