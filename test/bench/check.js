// `check` as a whole process, beside one that does no more than start: people run it after each change.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { round, timeOf } from './time-of.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** Issues hold it to this, and to two seconds. */
const MAX_RATIO = 6;

/** A campaign of so many items, as a team would write them. @param {number} items */
export const campaignOf = (items) => ({
  campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
  messages: Array.from({ length: items }, (_, index) => ({
    id: `message-${index}`,
    heading: { en: `Thank you, number ${index}`, cy: `Diolch, rhif ${index}` },
    body: {
      en: `We **see** what you do. [Read about it](https://www.example.org/${index})`,
      cy: `Rydyn ni’n **gweld** hyn. [Darllenwch amdano](https://www.example.org/${index})`,
    },
    from: '2026-01-01',
  })),
});

/** The same number in four sections: lists, files, addresses in words, and texts that need the parser. @param {number} items */
function mixedCampaignOf(items) {
  /** @param {(index: number) => object} item */
  const section = (item) => Array.from({ length: items / 4 }, (_, index) => ({ id: `item-${index}`, ...item(index) }));
  /** @param {string} en @param {string} cy */
  const both = (en, cy) => ({ en, cy });
  return {
    campaign: { title: both('Thank you', 'Diolch') },
    messages: section((index) => ({
      heading: both(`Thank you, number ${index}`, `Diolch, rhif ${index}`),
      body: both(
        `We see you:\n\n- **days** ${index}\n- nights`,
        `Rydyn ni’n eich gweld:\n\n- **dydd** ${index}\n- nos`,
      ),
    })),
    resources: section((index) => ({
      title: both(`Poster ${index}`, `Poster ${index}`),
      type: 'poster',
      file: { url: `https://www.example.org/${index}.pdf`, format: 'PDF', bytes: 1000 + index, pages: 1 },
    })),
    tips: section((index) => ({
      title: both(`Tip ${index}`, `Awgrym ${index}`),
      body: both(`1. Say *${index}*\n2. Say it again`, `1. Dywedwch *${index}*\n2. Dywedwch o eto`),
    })),
    answers: section((index) => ({
      question: both(`Why is it ${index}?`, `Pam ${index}?`),
      answer: both(`See https://www.example.org/${index} for more.`, `Gweler https://www.example.org/${index} am fwy.`),
    })),
  };
}

export async function check() {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-bench-'));
  /** @param {string[]} args */
  const node = (...args) => timeOf(() => spawnSync(process.execPath, args), 5);
  console.log(`check --offline of 1 000 items, as a whole process (at most ${MAX_RATIO} × --help, and 2 s):`);
  const [nothing, help] = [node('-e', '0'), node(cli, '--help')];
  for (const [what, campaign] of Object.entries({ messages: campaignOf(1000), mixed: mixedCampaignOf(1000) })) {
    const file = join(folder, `${what}.json`);
    await writeFile(file, JSON.stringify(campaign, null, 2));
    const checked = node(cli, 'check', file, '--offline');
    console.log(
      `  ${what}: ${round(checked / help)} × --help; ${round(checked)} ms here (--help ${round(help)} ms, a process that does nothing ${round(nothing)} ms)`,
    );
  }
  await rm(folder, { recursive: true });
}
