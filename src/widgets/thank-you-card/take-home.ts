// The ways to take a card home. The page is told, but of what is written it is told nothing.

import { CampaignCopiedEvent } from '../../element/copy/campaign-copied.event.js';
import { copyPicture } from '../../element/copy/copy.js';
import { CampaignDownloadEvent } from '../../element/parts/campaign-download.event.js';
import { saveFile } from '../../element/save/save-file.js';
import { CampaignShareEvent } from '../../element/share/campaign-share.event.js';
import { printContent } from '../../element/share/print.js';
import { create } from '../../util/clobber-safe-dom.js';

/** A finished card. */
export interface Card {
  canvas: HTMLCanvasElement;
  /** The id of its image. */
  item: string;
  /** The texts on the card. */
  words: string;
  /** The name of its file. */
  file: string;
}

const SHEET = `
  @page { margin: 15mm }
  body { margin: 0 }
  canvas { display: block; inline-size: 160mm; max-inline-size: 100%; margin: auto }
`;

const pngOf = ({ canvas }: Card): Promise<Blob> =>
  new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
  );

export async function downloadCard(host: EventTarget, card: Card): Promise<void> {
  const event = new CampaignDownloadEvent({ item: card.item, url: card.file });
  if (host.dispatchEvent(event)) saveFile(await pngOf(card), card.file);
}

/** @returns whether it went as the person wished; one who closes the sheet knows that */
export async function shareCard(host: EventTarget, card: Card): Promise<boolean> {
  const event = new CampaignShareEvent({ channel: 'device' });
  if (!host.dispatchEvent(event)) return true;
  try {
    const file = new File([await pngOf(card)], card.file, { type: 'image/png' });
    await navigator.share({ files: [file], text: card.words });
    return true;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError';
  }
}

/** @returns whether it is in the clipboard now */
export async function copyCard(host: EventTarget, card: Card): Promise<boolean> {
  const done = await copyPicture(pngOf(card));
  const event = new CampaignCopiedEvent({ item: card.item, what: 'picture' });
  if (done) host.dispatchEvent(event);
  return done;
}

export function printCard({ canvas }: Card, lang: string, title: string): void {
  const sheet = create('div');
  sheet.append(canvas);
  printContent(sheet, SHEET, lang, title);
}
