// A finger or a pen that goes to one side. A mouse is left alone: it drags the picture out to save it.
const FAR = 40;
let from: PointerEvent | undefined;

export const swipe = {
  start(event: PointerEvent): void {
    from = event.isPrimary && event.pointerType !== 'mouse' ? event : undefined;
  },

  /** The direction of a swipe, as a step through the pictures: 1, -1, or 0 where it was no swipe. */
  end({ clientX, clientY, pointerId }: PointerEvent): number {
    if (from?.pointerId !== pointerId) return 0;
    const across = clientX - from.clientX;
    const down = Math.abs(clientY - from.clientY);
    from = undefined;
    return Math.abs(across) < FAR || Math.abs(across) < down * 2 ? 0 : -Math.sign(across);
  },
};
