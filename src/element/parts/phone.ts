// Numbers to call, as people write them.

/** The address that calls a number; undefined where there is none in it. */
export function phoneUrl(number: string): string | undefined {
  // The zero in "+44 (0)1632" is not dialled after a country's code.
  const [dialled] = /\+?\d[\d\s().-]*/.exec(number.replace(/(\+\d+\s*)\(0\)/, '$1')) ?? [];
  return dialled && `tel:${dialled.replace(/[^+\d]/g, '')}`;
}

/** How a number is said, digit by digit: "1 1 6, 1 2 3". Left to themselves, voices say "one hundred and sixteen". */
export const spoken = (number: string): string =>
  (number.match(/\d+/g) ?? []).map((group) => [...group].join(' ')).join(', ');
