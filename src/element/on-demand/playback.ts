// Playback of a film or recording in files. Loaded when a person uses it.
import { tell } from '../recovery/report.js';

/** Takes up other sources where the film was. */
export function reload(video: HTMLVideoElement): void {
  const { currentTime, paused } = video;
  video.load();
  if (currentTime) {
    const goThere = () => {
      video.currentTime = currentTime;
    };
    video.addEventListener('loadedmetadata', goThere, { once: true });
  }
  if (!paused) video.play().catch(() => {});
}

/**
 * Shows the captions of a language.
 * @param always also where none are shown
 */
export function showCaptions(
  { textTracks }: Pick<HTMLVideoElement, 'textTracks'>,
  language: string,
  always: boolean,
): void {
  const tracks = [...textTracks];
  if (!always && !tracks.some(({ mode }) => mode === 'showing')) return;
  for (const track of tracks) track.mode = track.language === language ? 'showing' : 'disabled';
}

/**
 * A source did not load.
 * @returns whether the film can do without captions: they need the leave of its server (CORS), and a film without them is
 *   better than none
 */
export function canDoWithoutCaptions(media: HTMLMediaElement, id: string): boolean {
  if (media.networkState !== HTMLMediaElement.NETWORK_NO_SOURCE) return false;
  const tag = `<campaign-${media.localName}>`;
  const captioned = media.crossOrigin !== null;
  if (captioned) {
    tell('warn', `${tag} plays "${id}" without captions. Send Access-Control-Allow-Origin with its files.`);
  } else {
    tell('error', `${tag} cannot play "${id}": no source loads. Open their addresses in a browser.`);
  }
  return captioned;
}
