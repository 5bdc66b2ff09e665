// Findings are data; the report and the panel put them into words.
import type { doctor } from '../../i18n/doctor/doctor.js';

type Words = (typeof doctor)['en'];

export type Level = keyof Words['levels'];
export type FindingKey = keyof Words['findings'];

/** Something that is as it should be, or is not. */
export interface Finding {
  level: Level;
  key: FindingKey;
  /** The facts of its sentences: URLs, tags, attributes. */
  about: string[];
  /** The message of the widget itself. */
  detail?: string | undefined;
  /** The number of others like it. */
  more?: number | undefined;
}

/** One line of the details: a value, or a phrase with something in it. */
export interface Fact {
  group: keyof Words['groups'];
  label: keyof Words['facts'];
  value: string | { say: keyof Words['values']; of: string[] };
}

export interface Report {
  findings: Finding[];
  facts: Fact[];
  /** Something is still on its way. */
  unsettled: boolean;
}

export const finding = (level: Level, key: FindingKey, ...about: string[]): Finding => ({ level, key, about });

export const fact = (group: Fact['group'], label: Fact['label'], value: Fact['value']): Fact => ({
  group,
  label,
  value,
});

export const phrase = (say: keyof Words['values'], ...of: string[]): Fact['value'] => ({ say, of });
