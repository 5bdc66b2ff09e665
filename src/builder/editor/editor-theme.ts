// The editor has the page's colours, so that light, dark and forced colours need nothing of their own.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const mark = (colour: string, style: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline ${style} ${colour}`,
  textDecorationThickness: '2px',
  textUnderlineOffset: '0.2em',
});

const theme = EditorView.theme({
  '&': {
    border: '2px solid var(--text)',
    borderRadius: '6px',
    backgroundColor: 'var(--ground)',
    color: 'var(--text)',
    fontSize: 'max(0.9375em, 15px)',
  },
  '&.cm-focused': {
    outline: '3px solid var(--focus)',
    outlineOffset: '2px',
    boxShadow: '0 0 0 2px #14171d, 0 0 0 7px #14171d',
  },
  '.cm-scroller': {
    minBlockSize: '240px',
    maxBlockSize: '70vh',
    fontFamily: "ui-monospace, 'Cascadia Mono', Consolas, monospace",
    lineHeight: '1.5',
    hyphens: 'none',
  },
  '.cm-content': { paddingBlock: '12px', caretColor: 'var(--text)' },
  '.cm-gutters': { border: '0', backgroundColor: 'var(--raised)', color: 'var(--muted)' },
  '.cm-lineNumbers .cm-gutterElement': { paddingInline: '4px 6px' },
  '.cm-gutter-lint': { inlineSize: '1.1em' },
  '.cm-gutter-lint .cm-gutterElement': { paddingInline: '2px 0' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid currentcolor',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent' },
  '.cm-lintRange-error': mark('var(--bad)', 'wavy'),
  '.cm-lintRange-warning': mark('var(--text)', 'dashed'),
  '.cm-lintRange-info': mark('var(--muted)', 'dotted'),
  '.cm-lintPoint::after': { borderBottomColor: 'var(--bad)' },
  '.cm-tooltip': {
    maxInlineSize: 'min(480px, 90vw)',
    border: '1px solid var(--border)',
    borderRadius: '6px',
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    fontFamily: 'system-ui, sans-serif',
  },
  '.cm-tooltip-hover': { padding: '0' },
  '.cm-help': { padding: '8px 12px', whiteSpace: 'pre-line' },
  '.cm-diagnostic': { paddingBlock: '8px', borderInlineStart: '5px solid var(--muted)', whiteSpace: 'pre-line' },
  '.cm-diagnostic-error': { borderInlineStartColor: 'var(--bad)' },
  '.cm-diagnostic-warning': { borderInlineStartColor: 'var(--text)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxBlockSize: '14em', fontFamily: 'inherit' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '8px 12px', lineHeight: '1.3' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    outline: '2px solid transparent',
    outlineOffset: '-2px',
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionMatchedText': { fontWeight: '700' },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px' },
  '.cm-panels': { borderColor: 'var(--border)', backgroundColor: 'var(--raised)', color: 'var(--text)' },
  '.cm-panel.cm-search': { fontFamily: 'system-ui, sans-serif', fontSize: '1em' },
  '.cm-panel.cm-search label': { display: 'inline-flex', minBlockSize: '24px', alignItems: 'center', fontSize: '1em' },
  '.cm-textfield': {
    border: '2px solid var(--text)',
    backgroundColor: 'var(--ground)',
    color: 'var(--text)',
    fontSize: '1em',
  },
  '.cm-button': {
    minBlockSize: '32px',
    border: '2px solid var(--accent)',
    backgroundColor: 'var(--ground)',
    backgroundImage: 'none',
    color: 'var(--accent)',
    fontSize: '1em',
  },
  '.cm-searchMatch': { backgroundColor: 'transparent', outline: '2px solid var(--accent)' },
  '.cm-searchMatch-selected': { textDecoration: 'underline' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--good)' },
  { tag: tags.string, color: 'var(--text)' },
]);

export const editorTheme = [theme, syntaxHighlighting(colours)];
