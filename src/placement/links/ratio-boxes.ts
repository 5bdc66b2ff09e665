// Themes put every frame into a box of 16:9, because most frames are films. There our pages would be cut off, or lie over what
// follows: so the box grows with the frame.
import { parentOf } from '../../util/clobber-safe-dom.js';

/** Makes room in the boxes that hold a frame and nothing else. */
export function letGrow(frame: HTMLIFrameElement): void {
  for (let box = parentOf(frame); box && holdsOnly(box, frame); box = parentOf(box)) {
    const { style } = box as HTMLElement;
    // Its height of before is no measure: a page may have become shorter.
    if (grown.has(box)) style.minHeight = '';
    const missing = frame.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
    if (missing < 1) continue;
    grown.add(box);
    // Its padding is what gives it the ratio, and counts as height then.
    style.boxSizing = 'border-box';
    style.minHeight = `${Math.ceil(box.getBoundingClientRect().height + missing)}px`;
  }
}

const grown = new WeakSet<Element>();

const holdsOnly = (box: Element, frame: Element): boolean =>
  box !== box.ownerDocument.body &&
  !/\S/.test(box.textContent ?? '') &&
  [...box.querySelectorAll('iframe, img, video, svg, input, button, object')].every((each) => each === frame);
