// Answers to `init`, held to what `check` would say of them later.
import { readEmails } from '../campaign/check/values/read-email.js';
import { readHashtag } from '../campaign/check/values/read-hashtag.js';
import { readWebAddress } from '../campaign/check/values/read-web-address.js';
import type { Answers } from '../campaign/starter.js';
import { CliError } from './cli-error.js';

/** The fault of an answer, and a better one. */
type Problem = [problem: string, remedy: string];

const problems: { [Key in keyof Answers]?: (answer: string) => Problem | undefined } = {
  url: (answer) => {
    const meant = readWebAddress(answer);
    if (meant?.startsWith('http')) return ['is not a whole web address', `Write ${meant}.`];
    if (/^https?:\/\/\S+$/i.test(answer) && URL.canParse(answer)) return undefined;
    return ['is not a web address', 'Write it with https:// before it, such as https://www.example.org.'];
  },
  hashtag: (answer) => {
    const meant = readHashtag(answer);
    if (!meant) return ['is not a hashtag', 'Write # and then letters, digits and _ only.'];
    return meant === answer ? undefined : ['is not written as one hashtag', `Write ${meant}.`];
  },
  email: (answer) => {
    const [first, second] = readEmails(answer);
    if (!first || second) return ['is not one e-mail address', 'Write one, such as jo@example.org.'];
    return first === answer ? undefined : ['is more than an e-mail address', `Write ${first}.`];
  },
};

/** The problem in one line, for a prompt; undefined where there is none. */
export function problemWith(key: keyof Answers, answer: string | undefined): string | undefined {
  const problem = answer?.trim() ? problems[key]?.(answer.trim()) : undefined;
  return problem && `This ${problem[0]}. ${problem[1]}`;
}

/** @throws {CliError} for the first that an option got wrong */
export function refuseProblems(given: Partial<Answers>): void {
  for (const [key, answer] of Object.entries(given) as [keyof Answers, string][]) {
    const [problem, remedy] = (answer && problems[key]?.(answer)) || [];
    if (problem && remedy) throw new CliError(`--${key} ${answer} ${problem}`, remedy);
  }
}
