// The id of a film from its address, as people copy it.

const YOUTUBE = /(?:youtu\.be\/|[?&]v=|\/?(?:shorts|embed|live|v)\/)([\w-]{11})(?![\w-])/;
const VIMEO = /^(?:(?:https?:\/\/)?(?:www\.|player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/)?)?(\d{5,12})\/?$/;

/** A film on Vimeo that is not listed has a key after its number, which a widget does not take: there is no id for that. */
export const readFilmId = (platform: string, written: string): string | undefined =>
  (platform === 'youtube' ? YOUTUBE : VIMEO).exec(written.trim())?.[1];
