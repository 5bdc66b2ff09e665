// A number changes the beginning of the Welsh noun after it: 2 declyn, 3 theclyn, 6 phroblem. One place for all of them.

const SOFT: Record<string, string> = { p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f', ll: 'l', rh: 'r' };
const ASPIRATE: Record<string, string> = { p: 'ph', t: 'th', c: 'ch' };

/**
 * A number in figures, and the noun in the form that it takes when the number is read out: after *un* (feminine nouns; not those
 * in ll and rh) and *dau*, *dwy* the soft mutation, after *tri* (masculine) and *chwe* the aspirate one.
 * @param noun in the singular, unchanged
 */
export function afterNumber(count: number | string, noun: string, gender: 'feminine' | 'masculine'): string {
  const number = Number(count);
  const isSoft = number === 2 || (number === 1 && gender === 'feminine' && !/^(ll|rh)/.test(noun));
  const isAspirate = number === 6 || (number === 3 && gender === 'masculine');
  const changed = isSoft ? SOFT : isAspirate ? ASPIRATE : {};
  return `${count} ${noun.replace(/^(ll|rh|[ptcbdgm](?!h))/, (first) => changed[first] ?? first)}`;
}
