// A sheet of A4 for a noticeboard: what it is about, the code to scan, and the address for those who do not.

import { html, nothing, render } from 'lit';
import type { Text } from '../../campaign/schema/text.js';
import type { Localizer } from '../../element/core/localizer.js';
import { printContent } from '../../element/share/print.js';
import { qrCode as codeWords } from '../../i18n/qr-code.js';
import { create } from '../../util/clobber-safe-dom.js';

const sheet = (fonts: string) => `
  @page { size: A4; margin: 18mm }
  * { box-sizing: border-box; margin: 0 }
  body { color: #000; background: #fff; font: 16pt/1.4 ${fonts} }
  main { display: grid; gap: 8mm; place-items: center; align-content: center; min-block-size: 258mm; text-align: center; hyphens: auto; overflow-wrap: anywhere }
  h1 { font-size: 54pt; line-height: 1.1; text-wrap: balance }
  .summary { max-inline-size: 150mm; font-size: 18pt; text-wrap: balance }
  svg { inline-size: 140mm; block-size: auto }
  .force { font-size: 14pt }
  .address { display: block; font-size: 20pt; font-weight: 700; hyphens: none }
`;

/**
 * @param code the QR code
 * @param address the address, as people read it
 */
export function printPoster(
  { title, summary }: { title: Text; summary?: Text },
  code: SVGSVGElement,
  address: string,
  local: Localizer,
): void {
  const poster = create('div');
  const force = local.campaign.manifest.organisation?.name;
  render(
    html`<main>
      <h1>${local.text(title)}</h1>
      ${summary ? html`<p class="summary">${local.text(summary)}</p>` : nothing}
      ${code.cloneNode(true)}
      <p>${codeWords[local.language].scan} <span class="address">${address}</span></p>
      ${force ? html`<p class="force">${local.text(force)}</p>` : nothing}
    </main>`,
    poster,
  );
  printContent(poster, sheet(getComputedStyle(code).fontFamily), local.language, local.words(title));
}
