// Frames that show embed pages of ours get the height that those pages say they need. Nobody else's frame is touched, and no
// other message is heeded.

interface HeightMessage {
  type: 'campaign-widgets:height';
  height: number;
}

const HEIGHT = 'campaign-widgets:height';
const MAX_FRAME_HEIGHT = 20_000;

/** Frames, and where each one's page comes from: undefined when that is not an embed page any more. */
const frames = new Map<HTMLIFrameElement, () => string | undefined>();

/** Sizes a frame from now on. */
export function sizeFrame(frame: HTMLIFrameElement, originOf: () => string | undefined): void {
  if (!frames.size) addEventListener('message', hear);
  // It may have spoken before anybody listened, or not be there yet.
  if (!frames.has(frame)) frame.addEventListener('load', () => ask(frame));
  frames.set(frame, originOf);
  ask(frame);
}

const ask = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage({ type: `${HEIGHT}?` }, '*');

function hear({ source, origin, data }: MessageEvent<unknown>): void {
  if (!source || !isHeight(data)) return;
  for (const [frame, originOf] of frames) {
    if (!frame.isConnected) frames.delete(frame);
    else if (frame.contentWindow === source && (origin === originOf() || (origin === 'null' && isSandboxed(frame))))
      setHeight(frame, Math.ceil(data.height));
  }
}

function isHeight(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === HEIGHT && typeof height === 'number' && height >= 1 && height <= MAX_FRAME_HEIGHT;
}

/** A page in such a frame has no origin. */
const isSandboxed = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('sandbox') && !/allow-same-origin/i.test(frame.getAttribute('sandbox') ?? '');

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing, paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(frame);
  const around = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].map(Number.parseFloat);
  const more = boxSizing === 'border-box' ? around.reduce((sum, width) => sum + (width || 0), 0) : 0;
  frame.style.height = `${height + more}px`;
}
