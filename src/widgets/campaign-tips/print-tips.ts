// The list on paper, with boxes to tick. Loaded when a person asks for it.
import { printContent } from '../../element/share/print.js';

const styles = `
  body { font: 12pt/1.4 sans-serif; }
  ul { padding: 0; list-style: none; }
  li { display: flex; gap: 12pt; margin-block-end: 12pt; break-inside: avoid; }
  input { flex: none; inline-size: 14pt; block-size: 14pt; margin: 2pt 0 0; }
  label { font-weight: bold; }
  p { margin: 2pt 0; }
`;

export const printTips = (list: Node, lang: string, title: string): void => printContent(list, styles, lang, title);
