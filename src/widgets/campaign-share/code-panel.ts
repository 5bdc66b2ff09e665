// The QR code, and what a person can do with it. Loaded when they open it.
import { html } from 'lit';
import downloadIcon from 'lucide-static/icons/download.svg';
import printIcon from 'lucide-static/icons/printer.svg';
import type { Localizer } from '../../element/core/localizer.js';
import { saveFile } from '../../element/save/save-file.js';
import type { CampaignPage } from '../../element/share/select-page.js';
import { qrCode as codeWords } from '../../i18n/qr-code.js';
import { printPoster } from './poster.js';
import { drawCode, pngFile, svgFile } from './qr-code.js';

/** @param saves tells the page of a file that is about to be downloaded; false where it wants none of it */
export function codePanel(page: CampaignPage, local: Localizer, saves: (name: string) => boolean): unknown {
  const t = codeWords[local.language];
  const url = local.url(page.url);
  const address = url.replace(/^https?:\/\/|\/$/g, '');
  let code: SVGSVGElement;
  try {
    code = drawCode(url, t.leadsTo(address));
  } catch {
    return html`<p>${t.tooLong}</p>`;
  }
  return html`<div class="opened">
    <div part="code">${code}</div>
    <div part="actions">
      ${button(printIcon, t.poster, () => printPoster(page, code, address, local))}
      ${button(downloadIcon, t.downloadPng, () => save('qr-code.png', () => pngFile(code)))}
      ${button(downloadIcon, t.downloadSvg, () => save('qr-code.svg', () => svgFile(code)))}
    </div>
  </div>`;

  async function save(name: string, make: () => Blob | Promise<Blob>): Promise<void> {
    if (saves(name)) saveFile(await make(), name);
  }
}

const button = (icon: unknown, words: string, act: () => void) =>
  html`<button part="action" class="control" type="button" @click=${act}>${icon} ${words}</button>`;
