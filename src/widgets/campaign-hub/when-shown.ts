/** Longest wait, in milliseconds. */
const TIMEOUT_MS = 20_000;
const BETWEEN_LOOKS_MS = 50;

/** Resolves when all widgets of a hub show what they have, with their pictures. Those that have nothing are not in it. */
export async function whenShown(root: ShadowRoot): Promise<void> {
  const roots = () => [...root.querySelectorAll('section [heading-level]')].map(({ shadowRoot }) => shadowRoot);
  const isDrawn = (each: ShadowRoot | null) => !!each?.querySelector('[part=base]');
  const end = Date.now() + TIMEOUT_MS;
  const late = new Promise((done) => setTimeout(done, TIMEOUT_MS));
  while (Date.now() < end && !roots().every(isDrawn)) await new Promise((done) => setTimeout(done, BETWEEN_LOOKS_MS));
  const pictures = roots().flatMap((each) => [...(each?.querySelectorAll('img') ?? [])]);
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.race([late, Promise.all(pictures.map((picture) => picture.decode().catch(() => {})))]);
}
