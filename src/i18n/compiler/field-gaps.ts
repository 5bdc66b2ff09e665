const en = {
  force: '[your force]',
  shortForce: '[your force]',
  chief: '[your chief constable]',
  hashtag: '[hashtag]',
  website: '[your website]',
  email: '[your email address]',
  phone: '[your phone number]',
};

export type FieldName = keyof typeof en;

const cy: typeof en = {
  force: '[eich heddlu]',
  shortForce: '[eich heddlu]',
  chief: '[eich prif gwnstabl]',
  hashtag: '[hashnod]',
  website: '[eich gwefan]',
  email: '[eich cyfeiriad e-bost]',
  phone: '[eich rhif ffôn]',
};

/** The gap for each merge field that the schema names: what readers see until it is filled. */
export const fieldGaps = { en, cy };
