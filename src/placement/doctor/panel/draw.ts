// Findings and facts as elements.

import type { InterfaceLanguage } from '../../../campaign/language/language.js';
import { create } from '../../../util/clobber-safe-dom.js';
import type { Fact, Finding, Level } from '../finding.js';
import { factValue, sentencesOf, wordsIn } from '../report.js';
import { icon } from './icon.js';

/** An element with a class, and what is in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = '', ...content: (Node | string)[]) {
  const element = create(tag);
  if (name) element.className = name;
  element.append(...content);
  return element;
}

/** A level by shape and word, not by colour alone. */
export const drawLevel = (level: Level, words: string): HTMLElement =>
  make('span', `level ${level}`, icon(level), words);

export function drawFinding(finding: Finding, lang: InterfaceLanguage): HTMLElement {
  const { panel, levels } = wordsIn(lang);
  const { level, detail, more } = finding;
  const { title, means, remedy } = sentencesOf(finding, lang);
  const item = make('li', level, drawLevel(level, levels[level]), make('p', 'name', title));
  if (means) item.append(make('p', '', means));
  if (detail) {
    // The library says what failed in English, whatever the page speaks.
    const message = make('span', '', detail);
    message.lang = 'en';
    item.append(make('p', 'told', `${panel.told}: `, message));
  }
  if (remedy) item.append(make('p', '', panel.remedy(remedy)));
  if (more) item.append(make('p', 'told', panel.more(more)));
  return item;
}

/** The facts, a group each. @param open the groups to show open */
export function drawDetails(facts: readonly Fact[], lang: InterfaceLanguage, open: readonly string[]): HTMLElement[] {
  const words = wordsIn(lang);
  return [...new Set(facts.map(({ group }) => group))].map((group) => {
    const list = make('dl');
    for (const each of facts.filter((one) => one.group === group))
      list.append(make('dt', '', words.facts[each.label]), make('dd', '', factValue(each, lang)));
    const details = make('details', '', make('summary', '', words.groups[group]), list);
    details.id = group;
    details.open = open.includes(group);
    return details;
  });
}
