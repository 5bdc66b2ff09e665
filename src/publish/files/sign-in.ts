// Finds out that readers would have to sign in: staff are signed in already and never see it, families at home see nothing else.

/** Hosts whose only work is to sign people in. */
const HOSTS =
  /^(login\.(microsoftonline|live|windows|yahoo|gov)\.|accounts\.(google|youtube)\.|signin\.|sso\.|login\.|auth\.|adfs\.|idp\.|sts\.)|\.(okta|auth0|onelogin|b2clogin)\.com$/i;
const PATHS =
  /\/(log-?in|log-?on|sign-?in|signon|sso|saml2?|adfs|idp|oauth2?|authorize|authenticate|wp-login\.php|account\/login|users\/sign_in|_forms|_layouts\/\d+\/(authenticate|accessdenied)\.aspx)([/.?#]|$)/i;
const TITLE = /^\s*(please\s+)?(sign[\s-]?in|log[\s-]?in|log[\s-]?on|mewngofnodi|authentication required)\b/i;

/** Takes a page whose address a redirect led to. */
export const isSignInAddress = ({ hostname, pathname }: URL): boolean => HOSTS.test(hostname) || PATHS.test(pathname);

/** @param html the beginning of a page */
export function isSignInPage(html: string): boolean {
  const [, title = ''] = /<title[^>]*>([^<]*)/i.exec(html) ?? [];
  return TITLE.test(title);
}
