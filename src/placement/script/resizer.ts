// A page in a frame of iframe-resizer, which sees nothing of what grows inside widgets.

/** By this a page in its frame asks to be measured: `size` in version 4, `resize` in version 5. */
type FramedWindow = Window & { parentIFrame?: { size?(): void; resize?(): void } };

let sizes: ResizeObserver | undefined;

/** Asks for the page to be measured whenever it has another height. */
export function tellResizer(): void {
  if (sizes) return;
  sizes = new ResizeObserver(() => {
    const { resize, size } = (window as FramedWindow).parentIFrame ?? {};
    (resize ?? size)?.();
  });
  sizes.observe(document.documentElement);
}
