// The one format that every clipboard takes, from whatever the campaign has. Loaded when a picture is copied.
import { create } from '../../util/clobber-safe-dom.js';
import { blobOf } from '../save/blob-of.js';

/** @param size what a drawing that has no size of its own is drawn at, in pixels */
export async function pictureAsPng(url: string, size: { width?: number; height?: number } = {}): Promise<Blob> {
  const file = await blobOf(url);
  return file.type === 'image/png' ? file : drawn(url, size);
}

/** By its address: a strict policy lets a page show no picture out of its own memory (blob:). */
async function drawn(url: string, size: { width?: number; height?: number }): Promise<Blob> {
  const picture = new Image();
  picture.crossOrigin = 'anonymous';
  picture.src = url;
  await picture.decode();
  const canvas = create('canvas');
  canvas.width = size.width || picture.naturalWidth;
  canvas.height = size.height || picture.naturalHeight;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(Error('no picture'))), 'image/png');
  });
}
