// The look of the panel. It takes nothing from the page: what is wrong with a page may be its styles.
export const panelStyles = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto 8px 8px !important;
  z-index: 2147483647 !important;
  inline-size: auto !important;
  margin: 0 !important;
  background: none !important;
  color-scheme: light dark !important;
  overflow: visible !important;
}
:host([data-scheme='light']) { color-scheme: light !important; }
:host([data-scheme='dark']) { color-scheme: dark !important; }
* { box-sizing: border-box; margin: 0; }
dialog {
  --text: light-dark(#1d2230, #f3f0ea);
  --muted: light-dark(#4d5466, #c3c8d2);
  --surface: light-dark(#f8f4ec, #1e232d);
  --raised: light-dark(#fff, #2a303c);
  --border: light-dark(#d5cdbe, #4b5363);
  --accent: light-dark(#1d3f72, #a9c8f5);
  --on-accent: light-dark(#fff, #0e1a2e);
  --error: light-dark(#a3211b, #ffb0a6);
  --warning: light-dark(#7a4b00, #ffd182);
  --good: light-dark(#1d6437, #9fdcb1);
  position: static;
  display: flex;
  flex-direction: column;
  inline-size: 100%;
  max-block-size: min(60vh, 640px);
  padding: 0;
  border: 2px solid var(--accent);
  border-radius: 8px;
  background: var(--surface);
  color: var(--text);
  box-shadow: 0 4px 24px rgb(0 0 0 / 35%);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  overflow-wrap: anywhere;
  overflow: hidden;
}
.head { padding: 12px 16px; border-block-end: 1px solid var(--border); background: var(--raised); }
.row { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
h2 { font-size: 18px; line-height: 1.2; }
h3 { font-size: 16px; line-height: 1.2; }
.summary { display: flex; flex-wrap: wrap; gap: 4px 16px; padding-block-start: 8px; font-weight: 700; }
.summary > *, .level { display: inline-flex; gap: 6px; align-items: center; }
.body { display: flex; flex-direction: column; gap: 16px; padding: 16px; overflow: auto; overscroll-behavior: contain; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.said { color: var(--muted); }
.said:empty { position: absolute; }
button {
  min-block-size: 44px;
  padding: 8px 14px;
  border: 2px solid var(--accent);
  border-radius: 6px;
  background: var(--raised);
  color: var(--accent);
  font: inherit;
  font-weight: 700;
  line-height: 1.2;
  cursor: pointer;
}
button:hover { text-decoration: underline; }
button.main { background: var(--accent); color: var(--on-accent); }
button.icon { display: grid; flex: none; place-items: center; inline-size: 44px; padding: 0; border-color: transparent; background: none; }
:focus-visible { outline: 3px solid #ffbf47; outline-offset: -3px; box-shadow: inset 0 0 0 5px #14171d; }
button:focus-visible, summary:focus-visible { outline-offset: 1px; box-shadow: 0 0 0 1px #14171d, 0 0 0 6px #14171d; }
svg { flex: none; inline-size: 20px; block-size: 20px; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
ul { display: flex; flex-direction: column; gap: 8px; padding: 0; list-style: none; }
li { padding: 12px; border: 1px solid var(--border); border-inline-start: 4px solid currentcolor; border-radius: 6px; background: var(--raised); }
li > * + * { margin-block-start: 4px; color: var(--text); }
li > .level { font-weight: 700; font-size: 14px; line-height: 1.2; color: inherit; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.note { color: var(--accent); }
.good { color: var(--good); }
.name { font-weight: 700; }
li.good { display: flex; gap: 12px; padding-block: 8px; }
li.good > * + * { margin: 0; }
li.good > .level { flex: none; align-self: start; min-block-size: 24px; }
.detail { color: var(--muted); }
details { border-block-start: 1px solid var(--border); }
summary { display: list-item; min-block-size: 44px; padding-block: 10px; font-weight: 700; cursor: pointer; }
dl { padding-block-end: 12px; }
dt { color: var(--muted); font-size: 14px; }
dd { padding-block-end: 8px; }
textarea { inline-size: 100%; block-size: 160px; padding: 8px; border: 2px solid var(--accent); border-radius: 6px; background: var(--raised); color: var(--text); font: 14px/1.4 ui-monospace, monospace; }
label { display: block; font-weight: 700; }
[hidden] { display: none !important; }
@media (min-width: 640px) {
  :host { inset: auto 16px 16px auto !important; inline-size: 440px !important; }
  dialog { max-block-size: 80vh; }
  :host([data-small]) { inline-size: 320px !important; }
}
@media (forced-colors: active) {
  .error, .warning, .note, .good { color: CanvasText; }
}
@media print {
  :host { display: none !important; }
}
`;
