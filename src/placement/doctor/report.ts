// The findings and facts in words: what the panel shows, and the plain text for whoever runs the site.

import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { doctor } from '../../i18n/doctor/doctor.js';
import { keysOf } from '../../util/keys-of.js';
import type { Fact, Finding, Report } from './finding.js';

type Phrase = string | ((...about: string[]) => string);

export interface Sentences {
  title: string;
  means: string;
  remedy: string;
}

export const wordsIn = (lang: InterfaceLanguage): (typeof doctor)['en'] => doctor[lang];

/** A finding in words: what, what it means, what to do. */
export function sentencesOf({ key, about }: Finding, lang: InterfaceLanguage): Sentences {
  const phrases: { title: Phrase; means?: Phrase; remedy?: Phrase } = doctor[lang].findings[key];
  const say = (phrase: Phrase = '') => (typeof phrase === 'string' ? phrase : phrase(...about));
  return { title: say(phrases.title), means: say(phrases.means), remedy: say(phrases.remedy) };
}

/** The value of a fact in words. */
export function factValue({ value }: Fact, lang: InterfaceLanguage): string {
  if (typeof value === 'string') return value;
  const phrase: Phrase = doctor[lang].values[value.say];
  return typeof phrase === 'string' ? phrase : (phrase as (...of: string[]) => string)(...value.of);
}

/** One line: what came from the page may have several. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The report as plain text, a line per fact. */
export function reportText({ findings, facts }: Report, lang: InterfaceLanguage): string {
  const { report, panel, levels, groups, facts: labels } = doctor[lang];
  const lines = [report.title, report.privacy, '', panel.findings];
  for (const each of findings) {
    const { title, means, remedy } = sentencesOf(each, lang);
    lines.push(`- ${levels[each.level]}: ${line(title)}`);
    if (means && each.level !== 'good') lines.push(`  ${means}`);
    if (each.detail) lines.push(`  ${panel.told}: ${line(each.detail)}`);
    if (remedy) lines.push(`  ${panel.remedy(remedy)}`);
    if (each.more) lines.push(`  ${panel.more(each.more)}`);
  }
  for (const group of keysOf(groups)) {
    const groupFacts = facts.filter((each) => each.group === group);
    if (groupFacts.length) lines.push('', groups[group]);
    for (const each of groupFacts) lines.push(`- ${labels[each.label]}: ${line(factValue(each, lang))}`);
  }
  return `${lines.join('\n')}\n`;
}
