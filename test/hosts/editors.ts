// Editors, in a page as their systems have them: content is set and pasted, and what they would save is taken.
import { waitUntil } from '../support/wait-until.js';
import { type Clipboard, type Host, page } from './host.js';

/** An editor that is there: what it shows can be pasted into. */
interface Running {
  editable: HTMLElement;
  set(html: string): unknown;
  get(): string;
}

/** @param start makes the editor in an element that is on the page; each is made once */
function editor(name: string, from: string, start: (place: HTMLElement) => Promise<Running>): Host {
  let running: Promise<Running> | undefined;
  const ready = (): Promise<Running> => {
    running ??= start(document.body.appendChild(document.createElement('div')));
    return running;
  };
  return {
    name,
    from,
    async keep(html) {
      const { set, get } = await ready();
      await set(html);
      return get();
    },
    async paste(clipboard) {
      const { editable, set, get } = await ready();
      await set('');
      const empty = get();
      editable.focus();
      paste(editable, clipboard);
      await waitUntil(() => get() !== empty, `${name} takes nothing of what is pasted.`);
      return get();
    },
  };
}

function paste(target: HTMLElement, clipboard: Clipboard): void {
  const clipboardData = new DataTransfer();
  for (const [type, data] of Object.entries(clipboard)) clipboardData.setData(type, data);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox gives an event that a script makes no data.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData, enumerable: true });
  target.dispatchEvent(event);
}

/** For libraries that put themselves on the window. */
async function script<T>(src: string, name: string): Promise<T> {
  const found = () => (window as unknown as Record<string, T>)[name];
  if (!found()) {
    await new Promise((onload, onerror) => {
      document.head.append(Object.assign(document.createElement('script'), { src, onload, onerror }));
    });
  }
  return found() as T;
}

const tinymce = (name: string, options: object): Host =>
  editor(name, 'tinymce', async (target) => {
    const tiny = await script<typeof import('tinymce').default>('/node_modules/tinymce/tinymce.min.js', 'tinymce');
    const [made] = await tiny.init({
      target,
      license_key: 'gpl',
      promotion: false,
      base_url: '/node_modules/tinymce',
      suffix: '.min',
      ...options,
    });
    if (!made) throw new Error('TinyMCE did not start.');
    return { editable: made.getBody(), set: (html) => made.setContent(html), get: () => made.getContent() };
  });

type CKEditor = typeof import('ckeditor5');
type Plugins = NonNullable<import('ckeditor5').EditorConfig['plugins']>;

const ckeditor = (name: string, plugins: (from: CKEditor) => Plugins, options: object = {}): Host =>
  editor(`CKEditor 5${name}`, 'ckeditor5', async (place) => {
    const ck = (await import('/node_modules/ckeditor5/dist/browser/ckeditor5.js' as string)) as CKEditor;
    const made = await ck.ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins: [ck.Essentials, ck.Paragraph, ck.Link, ck.AutoLink, ...plugins(ck)],
      ...options,
    });
    const embeds = made.plugins.has('HtmlEmbed');
    return {
      editable: made.ui.getEditableElement() as HTMLElement,
      set(html) {
        made.setData(embeds ? '' : html);
        // An editor presses the button for it.
        if (embeds && html) made.execute('htmlEmbed', html);
      },
      get: () => made.getData(),
    };
  });

export const editors: Host[] = [
  tinymce('TinyMCE', {}),
  tinymce('TinyMCE, links and media', { plugins: 'link autolink media code' }),
  tinymce('TinyMCE, ours allowed', {
    // With the first alone it would take the attributes away, and show another message.
    custom_elements: page.tag,
    extended_valid_elements: `${page.tag}[item|lang]`,
    // It wants the host without its www.
    sandbox_iframes_exclusions: ['example.org'],
  }),
  ckeditor('', () => []),
  ckeditor(', media', ({ MediaEmbed }) => [MediaEmbed]),
  ckeditor(', media shown', ({ MediaEmbed }) => [MediaEmbed], { mediaEmbed: { previewsInData: true } }),
  ckeditor(', any HTML', ({ GeneralHtmlSupport }) => [GeneralHtmlSupport], {
    htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
  }),
  ckeditor(', HTML embed', ({ HtmlEmbed }) => [HtmlEmbed]),
  editor('Tiptap', '@tiptap/core', async (element) => {
    const [{ Editor }, { default: StarterKit }] = await Promise.all([
      import('@tiptap/core'),
      import('@tiptap/starter-kit'),
    ]);
    const made = new Editor({ element, extensions: [StarterKit] });
    return {
      editable: made.view.dom,
      set: (html) => made.commands.setContent(html),
      get: () => made.getHTML(),
    };
  }),
  editor('Quill', 'quill', async (place) => {
    const Quill = await script<typeof import('quill').default>('/node_modules/quill/dist/quill.js', 'Quill');
    const made = new Quill(place, { theme: 'snow' });
    return {
      editable: made.root,
      set: (html) => made.setContents(made.clipboard.convert({ html })),
      get: () => made.root.innerHTML,
    };
  }),
];
