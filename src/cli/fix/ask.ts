import type { Answer, Fixing } from './fix-findings.js';

/** Asks on the terminal; undefined where there is none, so that a script never waits. */
export const askOnTerminal: Fixing['ask'] =
  process.stdin.isTTY && process.stdout.isTTY
    ? async (question, alike) => {
        const { isCancel, select } = await import('@clack/prompts');
        const answer = await select<Answer>({
          message: question,
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No, leave it' },
            ...(alike ? [{ value: 'alike' as const, label: `Yes, and the ${alike} like it` }] : []),
            { value: 'stop', label: 'Stop asking', hint: 'what you said yes to is written' },
          ],
        });
        if (!isCancel(answer)) return answer;
        console.log('Nothing was written.');
        process.exit(1);
      }
    : undefined;
