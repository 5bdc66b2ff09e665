import { afterNumber } from '../after-number.js';

/** The builder's first step. */
const en = {
  choose: (name: string) => `Choose ${name}`,
  chosen: 'Chosen',
  found: (count: number) => (count === 1 ? '1 widget' : `${count} widgets`),
  items: (count: number) => `One item (${count})`,
  nothing: 'This campaign has nothing for it yet.',
  nothingFound: 'No matches. Try another word, or fewer letters.',
  notInDate: (id: string) => `${id} (not in date now)`,
  search: 'Find a widget, a film, a poster…',
  title: 'Choose a widget',
};

const cy: typeof en = {
  choose: (name) => `Dewis ${name}`,
  chosen: 'Wedi’i ddewis',
  found: (count) => afterNumber(count, 'teclyn', 'masculine'),
  items: (count) => `Un eitem (${count})`,
  nothing: 'Does gan yr ymgyrch hon ddim ar ei gyfer eto.',
  nothingFound: 'Dim canlyniadau. Rhowch gynnig ar air arall, neu lai o lythrennau.',
  notInDate: (id) => `${id} (ddim yn ei gyfnod nawr)`,
  search: 'Chwilio am declyn, ffilm, poster…',
  title: 'Dewis teclyn',
};

export const builderChoose = { en, cy };
