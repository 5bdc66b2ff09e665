import { expect } from '@open-wc/testing';
import type { KitFile } from '../../../src/publish/kit-file.js';
import { newsletters } from '../../../src/publish/newsletters/newsletters.js';
import { howToEmbed } from '../../../src/publish/pages/how-to-embed.js';
import { waitUntil } from '../../support/wait-until.js';
import { fileIn, sampleKit } from '../sample-kit.js';

const kit = sampleKit();
const howTo = howToEmbed(kit, {});
const blocks = newsletters(kit, 'how-to-embed.js');

interface OpenPage {
  page: Document;
  figure: HTMLElement;
  button: HTMLButtonElement;
  snippet: HTMLElement;
  /** Texts in the clipboard, where it is allowed. */
  copied: string[];
  /** A clipboard and the command of old. */
  allow: boolean[];
}

/** The page as the kit has it, its policy and script included, in a frame. */
async function openPage(files: readonly KitFile[], path: string): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.srcdoc = fileIn(files, path)
    .replace('src="how-to-embed.js"', 'src="/src/publish/pages/copy-buttons.js"')
    .replaceAll("'self'", location.origin) // Firefox knows no 'self' in such a frame.
    .replace('href="pages.css"', 'href="/src/publish/pages/parts.css"');
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const copied: string[] = [];
  const allow = [true];
  const clipboard = {
    writeText: async (text: string) => {
      if (!allow[0]) throw new Error('denied');
      copied.push(text);
    },
  };
  Object.defineProperty(frame.contentWindow?.navigator, 'clipboard', { value: clipboard });
  const page = frame.contentDocument as Document;
  for (const details of page.querySelectorAll('details')) details.open = true;
  const figure = page.querySelector('figure') as HTMLElement;
  const [button, snippet] = ['button', 'code'].map((each) => figure.querySelector(each));
  return { page, figure, button: button as HTMLButtonElement, snippet: snippet as HTMLElement, copied, allow };
}

/** As a browser asks a page that a person copies from: the forms that the page gives, none where it leaves it to the browser. */
function copyIn(page: Document): Record<string, string> {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true });
  // Firefox gives an event that a script makes no data.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  page.body.dispatchEvent(event);
  const forms = Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]));
  expect(event.defaultPrevented).to.equal(Object.keys(forms).length > 0);
  return forms;
}

describe('The copy buttons of the kit’s pages', () => {
  afterEach(() => {
    document.querySelector('iframe')?.remove();
  });

  it('copy a snippet under the page’s own strict policy, and say so', async () => {
    const { page, snippet, button, copied } = await openPage(howTo, 'how-to-embed.html');
    expect(button.hidden).to.equal(false);
    button.click();
    await waitUntil(() => button.innerText.startsWith('Copied'));
    expect(copied).to.deep.equal([snippet.textContent]);
    expect(page.querySelector('[role=status]')?.textContent).to.equal('Copied');
  });

  it('select the snippet where the browser has no clipboard', async () => {
    const { page, snippet, button, allow } = await openPage(howTo, 'how-to-embed.html');
    allow[0] = false;
    page.execCommand = () => false;
    button.click();
    await waitUntil(() => button.innerText.startsWith('Selected'));
    expect(page.getSelection()?.toString()).to.equal(snippet.textContent);
  });

  it('leave to a person who copies after a refusal what that person selects', async () => {
    const { page, figure, snippet, button } = await openPage(blocks, 'newsletter.html');
    page.execCommand = () => false;
    button.click();
    await waitUntil(() => button.innerText.startsWith('Selected'));
    const both = { 'text/plain': snippet.textContent, 'text/html': figure.dataset.rich };
    const selection = page.getSelection() as Selection;
    const words = snippet.firstChild as Text;

    const heading = page.querySelector('h1') as HTMLElement;
    selection.selectAllChildren(heading);
    expect(copyIn(page)).to.deep.equal({});
    selection.setBaseAndExtent(words, 0, words, 5);
    expect(copyIn(page)).to.deep.equal({});
    selection.selectAllChildren(figure);
    expect(copyIn(page)).to.deep.equal({});
    selection.removeAllRanges();
    expect(copyIn(page)).to.deep.equal({});
    const [, , samePlain] = page.querySelectorAll('figure code');
    expect(samePlain?.textContent).to.equal(snippet.textContent);
    selection.selectAllChildren(samePlain as Element);
    expect(copyIn(page)).to.deep.equal({});

    selection.selectAllChildren(snippet);
    expect(copyIn(page)).to.deep.equal(both);
    selection.setBaseAndExtent(words, 0, words, words.length);
    expect(copyIn(page)).to.deep.equal(both);
    selection.selectAllChildren(snippet.parentElement as Element);
    expect(copyIn(page)).to.deep.equal(both);
  });

  it('give both forms by the command of old', async () => {
    const { page, figure, snippet, button } = await openPage(blocks, 'newsletter.html');
    const given: Record<string, string>[] = [];
    page.execCommand = () => given.push(copyIn(page)) > 0;
    button.click();
    await waitUntil(() => button.innerText.startsWith('Copied'));
    expect(given).to.deep.equal([{ 'text/plain': snippet.textContent, 'text/html': figure.dataset.rich }]);
  });
});
