// Printing one thing of a page, and not the page around it: it is copied into a frame of its own, which is then printed.

import { create, ofDocument } from '../../util/clobber-safe-dom.js';

/**
 * @param content what to print; elements are copied
 * @param styles how it looks on paper
 * @param lang the language of the document
 * @param title its title: browsers print it at the top, and offer it as the file's name
 */
export function printContent(content: Node, styles: string, lang: string, title: string): void {
  const frame = create('iframe');
  frame.hidden = true;
  frame.title = title;
  ofDocument('body').append(frame);
  const { contentWindow: view, contentDocument: page } = frame as HTMLIFrameElement & {
    contentWindow: Window & typeof globalThis;
    contentDocument: Document;
  };
  try {
    // A sheet belongs to the document it was made for; made like this, no policy forbids it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
  } catch {
    page.head.append(Object.assign(page.createElement('style'), { textContent: styles }));
  }
  page.documentElement.lang = lang;
  page.title = title;
  page.body.append(page.importNode(content, true));
  // The copy of a canvas is empty.
  const drawn = content instanceof Element ? content.querySelectorAll('canvas') : [];
  for (const [index, copy] of page.querySelectorAll('canvas').entries()) {
    const original = drawn[index];
    if (original) copy.getContext('2d')?.drawImage(original, 0, 0);
  }
  view.addEventListener('afterprint', () => frame.remove());
  const pictures = [...page.images].map((picture) => picture.decode().catch(() => {}));
  // It gets no focus: that would be lost with it, and with it the place of a person who uses the keyboard.
  Promise.all(pictures).then(() => view.print());
}
