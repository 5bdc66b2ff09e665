const en = { search: 'Search and filter' };

const cy: typeof en = { search: 'Chwilio a hidlo' };

/** Words that all lists share. */
export const lists = { en, cy };
