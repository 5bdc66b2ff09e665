// Copying, wherever a page lets us: with the clipboard interface, which plain http and many frames do not have, or with what
// browsers had before it.

/**
 * Copies a text, and its rich form for editors that take one.
 * @param rich HTML, or the promise of it: Safari wants to be asked before it is there
 * @returns whether it is in the clipboard now
 */
export async function copyText(text: string, rich?: string | Promise<string>): Promise<boolean> {
  try {
    if (!rich || !('ClipboardItem' in globalThis)) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob(text),
          'text/html': Promise.resolve(rich).then((html) => blob(html, 'text/html')),
        }),
      ]);
    return true;
  } catch {
    const html = await rich;
    return copyAsEvent({ 'text/plain': text, ...(html && { 'text/html': html }) });
  }
}

/**
 * Copies a picture as PNG, the one format that every clipboard takes.
 * @param picture the picture, or the promise of it: Safari wants to be asked before it is there
 * @returns whether it is in the clipboard now
 */
export async function copyPicture(picture: Blob | Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}

const blob = (content: string, type = 'text/plain') => new Blob([content], { type });

/** The way before the clipboard interface: what is copied is put in when the browser asks for it. */
function copyAsEvent(forms: Record<string, string>): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, content] of Object.entries(forms)) event.clipboardData?.setData(type, content);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  // On the window: `<img name="addEventListener">` hides the document's own.
  addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy') && done;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
