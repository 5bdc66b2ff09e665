// Loaded when a person first follows a link of a hub's list of contents.

/** A part is no region: a reader would hear of fifteen. Its heading, which a fold has as its summary, says which one this is. */
export function goTo(section: HTMLElement): void {
  for (const details of section.querySelectorAll<HTMLDetailsElement>(':scope > details')) details.open = true;
  const target = section.querySelector<HTMLElement>(':scope > [part=title], :scope > details > summary') ?? section;
  if (target.localName !== 'summary') target.tabIndex = -1;
  target.focus({ preventScroll: true });
  section.scrollIntoView();
}
