// The id of a film on a platform, from what people copy: the id, or any address that the platform shares. What is read stays the
// same when it is read again.

/** YouTube: eleven signs, and the second at which it begins. @see https://developers.google.com/youtube/player_parameters */
const YOUTUBE =
  /^(?:(?:https?:\/\/)?(?:[\w-]+\.)*youtu\.be\/|(?:(?:https?:\/\/)?(?:[\w-]+\.)*youtube(?:-nocookie)?\.com\/)?(?:(?:watch)?\?(?:[^\s#]*&)?v=|(?:shorts|embed|live|v)\/))(?!videoseries)([\w-]{11})(?![\w-])\S*$/;
/** Vimeo: a number, and a key where the film is not listed. @see https://developer.vimeo.com/player/sdk/embed */
const VIMEO =
  /^(?:(?:https?:\/\/)?(?:www\.|player\.)?vimeo\.com\/(?:(?:\S*\/)?videos?\/|(?!showcase|album)(?:[\w-]+\/)*?))?(\d{5,12})(?:\/([\da-f]{6,})|\S*[?&]h=([\da-f]{6,}))?(?:[/?#&]\S*)?$/;
/** As a manifest has it once it is compiled. */
const ID = /^[\w-]+(?:\?start=\d+|\/\w+)?$/;

const START = /[?&#](?:t|start)=(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?(?![\w.])/;

/** @returns the id, with `?start=` and the second where it does not begin at the beginning; undefined where there is none */
export function youtubeId(written: string): string | undefined {
  const text = written.trim();
  const [, id] = YOUTUBE.exec(text) ?? [];
  if (!id) return ID.test(text) ? text : undefined;
  const [, hours, minutes, seconds] = (START.exec(text) ?? []).map((each) => Number(each ?? 0));
  const start = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return start ? `${id}?start=${start}` : id;
}

/** @returns the number, with `/` and the key of a film that is not listed; undefined where there is none */
export function vimeoId(written: string): string | undefined {
  const text = written.trim();
  const [, id, hash, key] = VIMEO.exec(text) ?? [];
  const secret = hash ?? key;
  return id ? id + (secret ? `/${secret}` : '') : ID.test(text) ? text : undefined;
}

/** YouTube’s upright films say so in their address. */
export const isShort = (written: string): boolean => /(^|\/)shorts\//.test(written);
