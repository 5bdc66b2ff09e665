/** Addresses that may reach a page. Anything else (`javascript:`, `data:`, `blob:`…) could run or imitate the host page. */
const SAFE = /^(https?|mailto|tel):$/;

/** Whether an absolute address, or one relative to the page, has a scheme that is safe to link to or load. */
export function isSafeUrl(url: string, base?: string): boolean {
  try {
    return SAFE.test(new URL(url, base ?? 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}
