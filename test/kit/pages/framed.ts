// Embed pages in frames of another origin, with the parents that hosts have.

export const WELSH = 'Diolch gan y Prif Gwnstabl A. Morgan';
export const ENGLISH = 'A thank you from Chief Constable A. Morgan';

export const frame = (page: string, attrs = '') =>
  `<iframe title="Thank you" src="{KIT}/embed/${page}" width="600" ${attrs}></iframe>`;
