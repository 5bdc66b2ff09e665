import type { Kit } from '../kit.js';

/** The earliest day that a ZIP can name. */
const EARLIEST = '1980-01-01';

/**
 * The newest day on which something in the campaign says that it changed: the date of what is made from it, so that the same
 * campaign makes the same files. In local time, which is what a ZIP writes: the digits are the same everywhere.
 */
export function kitDate({ campaign }: Kit): Date {
  const { campaign: about, resources = [] } = campaign.manifest;
  const days = [about, ...resources].map((each) => each?.updated);
  const known = days.filter((day): day is string => typeof day === 'string' && /^(19[89]|20)\d+-\d\d-\d\d/.test(day));
  const [year = 1980, month = 1, day = 1] = (known.sort().at(-1) ?? EARLIEST).slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}
