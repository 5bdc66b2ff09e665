// A line that is too long for its column goes on beneath its own beginning, not at the edge: so the shape of the JSON stays to
// be seen on a phone. Classes, not styles: the page's policy allows no style attribute.
import { type EditorState, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** In characters; deeper lines hang as these do. */
const MAX_INDENT = 16;
/** Continued lines are indented a little more. */
const FURTHER = 2;

const depthOf = (line: string): number => Math.min(line.search(/\S|$/), MAX_INDENT);

const classes = Array.from({ length: MAX_INDENT + 1 }, (_, depth) => Decoration.line({ class: `cm-hangs-${depth}` }));

const theme = EditorView.theme(
  Object.fromEntries(
    classes.map((_, depth) => [
      `.cm-line.cm-hangs-${depth}`,
      { paddingInlineStart: `calc(6px + ${depth + FURTHER}ch)`, textIndent: `-${depth + FURTHER}ch` },
    ]),
  ),
);

function decorationsFor({
  visibleRanges,
  state,
}: {
  visibleRanges: EditorView['visibleRanges'];
  state: EditorState;
}): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      builder.add(line.from, line.from, classes[depthOf(line.text)] as Decoration);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const plugin = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorationsFor(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.decorations = decorationsFor(view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

export const hangingIndent = [plugin, theme];
