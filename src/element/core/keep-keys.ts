// A page hears keys in a shadow root as if they were pressed at the widget, which is no field or button to it: its shortcuts
// would take letters that somebody types, and a default button would send the form around the page.

const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'];

/** Keeps what is meant for a widget's own controls inside its shadow root. */
export function keepKeys(root: ShadowRoot): void {
  for (const type of TYPING) root.addEventListener(type, keep);
}

function keep(event: Event): void {
  const { key = '' } = event as KeyboardEvent;
  const target = event.target as Element;
  // Elements of the page may be in a slot, and dialogs need to hear that somebody leaves.
  if (target.getRootNode() !== event.currentTarget || /^(Escape|Tab|F\d+)$/.test(key)) return;
  // A button takes no more than what presses it.
  if (target.matches('input,textarea,select,video') || /^(Enter| )$/.test(key)) event.stopPropagation();
}
