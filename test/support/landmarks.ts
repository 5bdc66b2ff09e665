// Landmarks are what a screen reader's user jumps to. They serve while there are few.

/** By element, where no role says otherwise. The second group is a landmark only where it has a name, the third only outside of sections. */
const LANDMARKS = [
  ['main', 'aside', 'nav', 'search'],
  ['section', 'form'],
  ['header', 'footer'],
] as const;
const ROLES = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];

function isLandmark(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role) return ROLES.includes(role);
  const [always, named, outside] = LANDMARKS as readonly (readonly string[])[];
  const tag = element.localName;
  if (named?.includes(tag)) return element.matches('[aria-label], [aria-labelledby], [title]');
  if (outside?.includes(tag)) return !element.parentElement?.closest('article, aside, main, nav, section');
  return always?.includes(tag) ?? false;
}

/** The landmarks below a root, in what lies in shadow roots too, each as its element and its role. */
export function landmarksIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(isLandmark(element) ? [[element.localName, element.getAttribute('role')].filter(Boolean).join(' ')] : []),
    ...(element.shadowRoot ? landmarksIn(element.shadowRoot) : []),
  ]);
}
