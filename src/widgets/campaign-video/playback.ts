// Playback of a film in the kit's own files. Loaded when a person uses it.
import { tell } from '../../element/recovery/report.js';

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
export function canDoWithoutCaptions(video: HTMLVideoElement, id: string): boolean {
  if (video.networkState !== HTMLMediaElement.NETWORK_NO_SOURCE) return false;
  const captioned = video.crossOrigin !== null;
  if (captioned) {
    tell('warn', `<campaign-video> plays "${id}" without captions. Send Access-Control-Allow-Origin with its files.`);
  } else {
    tell('error', `<campaign-video> cannot play "${id}": no source loads. Open their addresses in a browser.`);
  }
  return captioned;
}
