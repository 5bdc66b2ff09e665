/** The script on the page around a frame says whether that is light or dark where the frame stands. */
export function schemeFrom(root: Element, { type, scheme }: Record<string, unknown>): void {
  if (type === 'campaign-widgets:height?' && scheme) root.classList.toggle('on-dark', scheme === 'dark');
}
