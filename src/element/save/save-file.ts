import { create } from '../../util/clobber-safe-dom.js';

/** Gives a file that was made in the page to the person, as a download. Nothing leaves their machine. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = create('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
