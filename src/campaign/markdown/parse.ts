// Markdown as a tree: CommonMark, with what people expect from the systems that they write in. It is GFM without what only
// some outputs could show.
import {
  type CompileContext,
  fromMarkdown,
  type Options,
  type Token,
  type Extension as TreeExtension,
} from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** A node of the tree (https://github.com/syntax-tree/mdast), as far as we look into it. */
export interface TreeNode {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  identifier?: string;
  children?: TreeNode[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

type Extension = NonNullable<Options['extensions']>[number];

/** HTML was read before, and what is left of it is words. Nobody means code by an indented line. */
const WITHOUT: Extension = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } };

/** mdast-util-gfm-autolink-literal looks through the whole tree once more, by regular expressions that Safari 15 cannot read. */
const addresses: TreeExtension = {
  enter: {
    literalAutolink(token) {
      this.enter({ type: 'link', title: null, url: '', children: [] }, token);
    },
    literalAutolinkEmail: enterAddress,
    literalAutolinkHttp: enterAddress,
    literalAutolinkWww: enterAddress,
  },
  exit: {
    literalAutolink(token) {
      this.exit(token);
    },
    literalAutolinkEmail(token) {
      this.config.exit.autolinkEmail?.call(this, token);
    },
    literalAutolinkHttp(token) {
      this.config.exit.autolinkProtocol?.call(this, token);
    },
    literalAutolinkWww(token) {
      this.config.exit.data?.call(this, token);
      const link = this.stack[this.stack.length - 1];
      if (link?.type === 'link') link.url = `https://${this.sliceSerialize(token)}`;
    },
  },
};

function enterAddress(this: CompileContext, token: Token): void {
  this.config.enter.autolinkProtocol?.call(this, token);
}

/** Each takes time for every text, so a text gets only what it may hold. */
const PARTS: { mayHold: RegExp; syntax: Extension; tree: NonNullable<Options['mdastExtensions']>[number] }[] = [
  { mayHold: /@|www\.|(?:^|[^(<\w])https?:\/\//i, syntax: gfmAutolinkLiteral(), tree: addresses },
  { mayHold: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { mayHold: /\|/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { mayHold: /\[[ x]\]/i, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
];

export function parseMarkdown(markdown: string): TreeNode {
  const parts = PARTS.filter(({ mayHold }) => mayHold.test(markdown));
  const extensions = [WITHOUT, ...parts.map(({ syntax }) => syntax)];
  return fromMarkdown(markdown, { extensions, mdastExtensions: parts.map(({ tree }) => tree) }) as TreeNode;
}
