import type { Answer } from '../../../src/placement/doctor/checks/probe.js';
import { Probes } from '../../../src/placement/doctor/checks/probe.js';
import type { Fact, Finding } from '../../../src/placement/doctor/finding.js';
import { Watch } from '../../../src/placement/doctor/watch.js';

/** Answers as a browser would give them, by URL; any other address answers 404. */
export class FakeProbes extends Probes {
  constructor(private readonly answers: Record<string, Partial<Answer>>) {
    super(new Watch(() => {}));
  }

  override async ask(url: string): Promise<Answer> {
    return { url, outcome: 'answer', status: 404, type: 'text/plain', text: '', ...this.answers[url] };
  }
}

/** A finding in a line: `warning over 2020-01-01`. */
export const lineOf = ({ level, key, about }: Finding): string => [level, key, ...about].join(' ');

/** A fact in a line: `lang: notSet`. */
export const factLine = ({ label, value }: Fact): string =>
  `${label}: ${typeof value === 'string' ? value : [value.say, ...value.of].join(' ')}`;
