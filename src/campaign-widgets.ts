// The script tag: reads its settings, finds widgets on the page, and asks for their chunks and the campaign at once. Nothing
// else happens while the page waits for it.

import { globalObject, KEY, NAME, type PageSettings, sliceFor } from './element/core/page-settings.js';
import type { WidgetConstructor } from './element/core/widget-constructor.js';
import { findElements } from './placement/elements.js';
import type { Advice } from './placement/script/advice.js';
import { fileOf, filesOf, importChunk, parts, tags } from './placement/script/import-chunk.js';
import { type LoaderSettings, readSettings } from './placement/script/settings.js';
import { create, findAll, ofDocument } from './util/clobber-safe-dom.js';
import { timeOut } from './util/time-out.js';
import type { Tag } from './widgets/registry.js';

/** The time after which the console says that a chunk has not come. It is shown all the same when it comes. */
const TIMEOUT_MS = 15_000;

const say = (line: unknown) => console.error(`campaign-widgets: ${line}`);

try {
  const settings = readSettings();
  const [, kind] = /[?&]campaign-widgets-simulate=(\w+)/.exec(location.href) ?? [];
  if (settings && kind)
    importChunk('simulate', settings.base)
      .then(({ simulate }) => start(settings, simulate(kind, settings)))
      .catch(say);
  else if (settings) start(settings);
  else say('its <script src> was not found. Load it from its kit, not as a blob.');
} catch (error) {
  say(`all widgets show their fallback: ${error}`);
}

/** @param load loads a chunk */
function start(own: LoaderSettings, load: typeof importChunk = importChunk): void {
  // A second copy, of this version or another, looks after those tags only that the first one does not know.
  const first = globalObject();
  const page: PageSettings = first?.settings ?? own;
  const remedy = `Upload all of ${own.base}, allow it in script-src, send Access-Control-Allow-Origin.`;
  const unclaimed = tags.filter((tag) => !first?.tags.includes(tag));
  if (page.manifest !== own.manifest) own.advice.push(['second', own.manifest]);
  for (const [topic, about] of own.advice) advise(topic, about);
  if (__PARTS__) {
    // The first copy loads for all.
    for (const [name, chunk] of Object.entries(__PARTS__.chunks)) (first?.parts ?? parts)[fileOf(name)] = chunk;
    const url = new URL('manifest.json', own.base).href;
    if (url === page.manifest) page.slices = [...(page.slices ?? []), { ...__PARTS__, url }];
  }
  // A widget is a block from now on, with its fallback too: then it moves nothing when it comes. The page's own rules come first.
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:where(:is(${unclaimed}):not([hidden])){display:block}`);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    // Chrome before 99 and Safari before 16.4 add none.
  }
  const scan = findElements(
    unclaimed,
    (tag) => {
      if (isForeign(tag)) return;
      if (!__PARTS__ || !sliceFor(tag)) {
        page.early ??= { url: page.manifest, response: request(page.manifest) };
        page.early.response.catch(() => {});
      }
      const late = setTimeout(fail, TIMEOUT_MS, tag, 'there is no answer');
      load(tag, own.base)
        .finally(() => clearTimeout(late))
        .then(
          () => isForeign(tag),
          (error) => fail(tag, error),
        );
    },
    embeds,
  );
  if (unclaimed[0]) {
    const hear = ({ data }: { data: unknown }) => {
      // A frame may have got its page in ways that leave no address in it.
      if (Object(data).type === 'campaign-widgets:height')
        load('frames', own.base).then(
          ({ adoptFrames }) => adoptFrames([new URL(own.base).origin, ...page.allow]),
          console.warn,
        );
      else if (/^\[iFrame/.test(data as string))
        load('resizer', own.base).then(({ tellResizer }) => tellResizer(), console.warn);
    };
    addEventListener('message', hear);
    // iframe-resizer greets a page in its frame, maybe before this script is there.
    hear({ data: 'parentIFrame' in window && '[iFrame' });
  }
  if (!first) {
    const value = { version: __VERSION__, settings: own, tags: unclaimed, scan, parts };
    Object.defineProperty(window, KEY, { value });
    // A page's own variable of that name stays its own.
    if (!Object.getOwnPropertyDescriptor(window, NAME))
      Object.defineProperty(window, NAME, { value, configurable: true, writable: true });
  }
  // In the query, or in one after the hash, where a site keeps its own routes.
  if (/[?&]campaign-widgets-debug\b/.test(location.href))
    importChunk('doctor', own.base).then(({ openDoctor }) => openDoctor(own, filesOf), openNote);

  /** If the doctor’s own script does not come, its first finding shows on the page, for the person who asked. */
  async function openNote(error: unknown): Promise<void> {
    const answer = await fetch(own.base + fileOf('doctor')).then(
      ({ url, status, headers }) => `${url} answers ${status}, ${headers.get('content-type')}`,
      String,
    );
    const line = `the doctor does not open: ${error}. ${answer}. ${remedy} ${__VERSION__}, ${page.manifest}`;
    say(line);
    const note = create('p');
    note.textContent = line;
    note.setAttribute('role', 'alert');
    ofDocument('body').prepend(note);
  }

  function advise(topic: Advice, about: string): void {
    importChunk('advice', own.base)
      .then((module) => module.advise(topic, about))
      .catch(console.warn);
  }

  function embeds(root: Node): void {
    load('embeds', own.base)
      .then(({ placeEmbeds }) =>
        placeEmbeds(root, {
          base: own.base,
          allow: page.allow,
          tags: unclaimed,
          frames: () => load('frames', own.base),
        }),
      )
      .catch(console.warn);
  }

  /** A tag that another script has defined belongs to that script. */
  function isForeign(tag: string): boolean {
    const definition: WidgetConstructor | undefined = customElements.get(tag);
    if (!definition || definition.campaignWidgets) return false;
    advise('foreign', tag);
    return true;
  }

  function fail(tag: Tag, error: unknown): void {
    const message = `<${tag}> shows its fallback: ${error}`;
    say(`${message}. ${remedy}`);
    const detail = { code: 'network', message, remedy };
    for (const element of findAll(tag)) {
      const event = new CustomEvent('campaign-error', { detail, bubbles: true, composed: true });
      element.dispatchEvent(event);
    }
  }
}

/** The campaign, asked for at the same time as the chunks that will show it. */
async function request(manifest: string): Promise<Response> {
  return fetch(manifest, { signal: timeOut(10_000) });
}
