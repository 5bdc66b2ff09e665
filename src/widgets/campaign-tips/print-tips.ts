// The list on paper, with boxes to tick. Loaded when a person asks for it.
import { printContent } from '../../element/share/print.js';
import { create } from '../../util/clobber-safe-dom.js';

const styles = `
  @page { size: A4; margin: 18mm; }
  body { margin: 0; font: 12pt/1.4 sans-serif; }
  h1 { margin: 0 0 16pt; font-size: 24pt; }
  h1 ~ * :is(h1, h2, h3, h4, h5, h6) { margin-block: 20pt 8pt; font-size: 15pt; break-after: avoid; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { display: flex; gap: 12pt; margin-block-end: 12pt; break-inside: avoid; }
  input { flex: none; inline-size: 14pt; block-size: 14pt; margin: 2pt 0 0; }
  label { font-weight: bold; }
  p { margin: 2pt 0; }
`;

/** @param list is copied, its boxes as they are */
export function printTips(list: Node, lang: string, title: string): void {
  const page = create('div');
  page.append(Object.assign(create('h1'), { textContent: title }), list.cloneNode(true));
  printContent(page, styles, lang, title);
}
