const en = { search: 'Search and filter' };

const cy: typeof en = { search: 'Chwilio a hidlo' };

/** What lists of all kinds say. */
export const lists = { en, cy };
