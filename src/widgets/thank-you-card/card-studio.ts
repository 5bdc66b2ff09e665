// All that a card needs once a person has begun to write: it is drawn here, in the page, and handed to them. Nothing that is
// written is sent or kept anywhere.
export { drawCard } from './draw-card.js';
export { copyCard, downloadCard, printCard, shareCard } from './take-home.js';

const pictures = new Map<string, Promise<HTMLImageElement | undefined>>();

/** A picture that may be drawn on a canvas that is read again: its server must let other sites read it (CORS). */
export function loadPicture(url: string): Promise<HTMLImageElement | undefined> {
  const loading = pictures.get(url) ?? request(url);
  pictures.set(url, loading);
  return loading;
}

async function request(url: string): Promise<HTMLImageElement | undefined> {
  const picture = new Image();
  picture.crossOrigin = 'anonymous';
  picture.src = url;
  try {
    await picture.decode();
    return picture;
  } catch {
    pictures.delete(url);
    return undefined;
  }
}

/** Waits for the page's own font, as far as these words need it. */
export async function loadFont(around: Element, words: string): Promise<void> {
  const { fontFamily } = getComputedStyle(around);
  const fonts = [400, 700].map((weight) => document.fonts.load(`${weight} 48px ${fontFamily}`, words));
  await Promise.allSettled(fonts);
}
