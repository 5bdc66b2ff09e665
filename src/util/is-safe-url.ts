/** Schemes that may reach a page. Any other (`javascript:`, `data:`, `blob:`…) could run something or imitate the page. */
export const SAFE_SCHEMES = /^(https?|mailto|tel|sms):$/;

/** True for a URL, absolute or relative, whose scheme is safe to link to or load. */
export function isSafeUrl(url: string): boolean {
  try {
    return SAFE_SCHEMES.test(new URL(url, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}
