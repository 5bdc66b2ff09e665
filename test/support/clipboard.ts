// A clipboard that tests can read, and pages where there is none.

/** The last copied content, by type. */
export let copied: Record<string, string> = {};

const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
const realExec = document.execCommand;

const put = (value: unknown, page: Window = window) =>
  Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value });

/** Takes the place of the browser's clipboard, until leaveClipboard(). */
export const useClipboard = (): void => useClipboardIn(window);

/** The same for a page in a frame, for good. */
export function useClipboardIn(page: Window): void {
  copied = {};
  const clipboard = {
    writeText: async (text: string) => {
      copied = { 'text/plain': text };
    },
    write: async ([item]: ClipboardItem[]) => {
      const forms = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
      copied = Object.fromEntries(await Promise.all(forms));
    },
  };
  put(clipboard, page);
}

/** A page that may not copy in any way. */
export function forbidClipboard(): void {
  copied = {};
  put(undefined);
  document.execCommand = () => false;
}

export function leaveClipboard(): void {
  if (real) Object.defineProperty(navigator, 'clipboard', real);
  else Reflect.deleteProperty(navigator, 'clipboard');
  document.execCommand = realExec;
}
