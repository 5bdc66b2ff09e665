// The editor: CodeMirror in a shadow root, where its styles are adopted and no policy refuses them.
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { editorTheme } from './editor-theme.js';
import { hangingIndent } from './hanging-indent.js';
import type { Offer } from './language-service.js';
import { type Marked, sentence } from './marked-lines.js';

/** The longest that a mark waits for the text around it to be parsed, in milliseconds. */
const PARSE_MS = 100;

export interface EditorOptions {
  root: ShadowRoot;
  parent: Element;
  text: string;
  /** The label of the field, and the id of the help for its keys. */
  label: string;
  described: string;
  /** CodeMirror's own words in another language. */
  phrases: Record<string, string>;
  complete: (text: string, offset: number) => Promise<Offer[]>;
  describe: (text: string, offset: number) => Promise<string>;
  changed: (text: string) => void;
  /** The cursor is somewhere else. */
  moved: (offset: number) => void;
}

export class ManifestEditor {
  readonly view: EditorView;
  readonly #options: EditorOptions;

  constructor(options: EditorOptions) {
    this.#options = options;
    const { root, parent, text } = options;
    this.view = new EditorView({ root, parent, state: this.#stateOf(text) });
  }

  /** Another text takes the place of what was there; its history goes with it. */
  open(text: string): void {
    this.view.setState(this.#stateOf(text));
  }

  /** The text changes as if it was typed: it can be undone. */
  replace(text: string): void {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
    this.view.focus();
  }

  mark(marks: readonly Marked[]): void {
    this.view.dispatch(
      setDiagnostics(
        this.view.state,
        marks.map((each) => this.#diagnosticOf(each)),
      ),
    );
  }

  /** Puts the cursor somewhere and shows it. */
  goTo(line: number, column: number): void {
    const at = this.#offset(line, column);
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }

  #stateOf(text: string): EditorState {
    const { phrases, changed, moved, label, described } = this.#options;
    return EditorState.create({
      doc: text,
      extensions: [
        EditorState.phrases.of(phrases),
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': described, tabindex: '0' }),
        EditorView.lineWrapping,
        hangingIndent,
        lineNumbers(),
        lintGutter(),
        history(),
        json(),
        bracketMatching(),
        closeBrackets(),
        search({ top: true }),
        autocompletion({ override: [(context) => this.#offers(context)] }),
        hoverTooltip((view, at) => this.#help(view, at)),
        // Tab is not among them: it leaves the editor.
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
          if (docChanged) changed(state.doc.toString());
          if (docChanged || selectionSet) moved(state.selection.main.head);
        }),
        editorTheme,
      ],
    });
  }

  async #offers({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> {
    const before = state.sliceDoc(Math.max(0, pos - 1), pos);
    if (!explicit && !/["\w]/.test(before)) return null;
    const offers = await this.#options.complete(state.doc.toString(), pos);
    const [first] = offers;
    if (!first) return null;
    return { from: first.from, to: first.to, options: offers.map(completionOf), filter: true };
  }

  async #help({ state }: EditorView, at: number) {
    const words = await this.#options.describe(state.doc.toString(), at);
    if (!words) return null;
    return { pos: at, create: () => ({ dom: inEnglish(words, 'cm-help') }) };
  }

  #offset(line: number, column: number): number {
    const { doc } = this.view.state;
    const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    return Math.min(from + column - 1, to);
  }

  #diagnosticOf({ level, pointer = '', message, remedy = '', line, column }: Marked): Diagnostic {
    const { state } = this.view;
    const from = this.#offset(line, column);
    const end = state.doc.lineAt(from).to;
    // The rest of the line is marked if it is not parsed yet: an empty range would not show.
    const word = (ensureSyntaxTree(state, end, PARSE_MS) ?? syntaxTree(state)).resolveInner(from, 1).to;
    const to = word > from ? Math.min(word, end) : end;
    const words = [pointer, sentence(message), remedy].filter(Boolean).join('\n');
    const severity = level === 'note' ? 'info' : level;
    return { from, to, severity, message: words, renderMessage: () => inEnglish(words) };
  }
}

function inEnglish(words: string, className = ''): HTMLElement {
  const dom = document.createElement('div');
  dom.className = className;
  dom.lang = 'en';
  dom.textContent = words;
  return dom;
}

const completionOf = ({ label, info, insert, cursor, from, to }: Offer): Completion => ({
  // Typed text is compared with it, so the quotation mark counts.
  label: insert.startsWith('"') && !label.startsWith('"') ? `"${label}"` : label,
  displayLabel: label,
  ...(info && { info: () => inEnglish(info) }),
  apply: (view) =>
    view.dispatch({
      changes: { from, to: Math.max(to, view.state.selection.main.head), insert },
      selection: { anchor: from + cursor },
      userEvent: 'input.complete',
    }),
});
