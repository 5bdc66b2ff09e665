// Catches what a page does beyond itself: copying and saving.

/** A stand-in for the clipboard; it takes what it is given, or refuses. */
export function fakeClipboard(refuses = false) {
  const taken: { text: string[]; html: string[]; pictures: Blob[] } = { text: [], html: [], pictures: [] };
  const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  const replaced = [
    replace(
      globalThis,
      'ClipboardItem',
      class {
        constructor(readonly forms: Record<string, Blob | Promise<Blob>>) {}
      },
    ),
    replace(navigator, 'clipboard', {
      writeText: (text: string) => (refuses ? refuse() : Promise.resolve(void taken.text.push(text))),
      write: async ([item]: { forms: Record<string, Promise<Blob>> }[]) => {
        if (refuses) return refuse();
        const { 'image/png': png, 'text/html': html, 'text/plain': text } = item?.forms ?? {};
        if (png) taken.pictures.push(await png);
        if (html) taken.html.push(await (await html).text());
        if (text) taken.text.push(await (await text).text());
      },
    }),
    // The way before the clipboard interface.
    replace(document, 'execCommand', () => false),
  ];
  return {
    ...taken,
    restore() {
      for (const undo of replaced) undo();
    },
  };
}

/** Catches what would be saved to disk. */
export function caughtFiles() {
  const files: { name: string; content: Promise<Blob> }[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.isConnected) return click.call(this);
    files.push({ name: this.download, content: fetch(this.href).then((file) => file.blob()) });
  };
  return {
    files,
    restore() {
      HTMLAnchorElement.prototype.click = click;
    },
  };
}

/** Puts something in the place of what a page has. */
export function replace(where: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(where, name);
  Object.defineProperty(where, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(where, name, own);
    else delete (where as Record<string, unknown>)[name];
  };
}
