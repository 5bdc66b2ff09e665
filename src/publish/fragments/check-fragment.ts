// A fragment becomes part of a page that others make: nothing in it may be run on the way, by its server, its templates or
// a reader's browser.
import { PublishError } from '../publish-error.js';

/** The signs of template languages and servers. */
const RUN = ['{{', '{%', '<%', '<?', '<!--#'];

/** @throws {PublishError} naming what it has */
export function checkFragment(path: string, content: string): void {
  const script = /<script\b|\son\w+\s*=\s*["']/i.exec(content)?.[0].trim();
  const relative = / (?:src|href|poster)="(?!https?:|mailto:|tel:|sms:|#|\?|about:)[^"]*"/.exec(content)?.[0].trim();
  const found = RUN.find((sign) => content.includes(sign)) ?? script ?? relative;
  if (found === undefined) return;
  throw new PublishError(
    `${path} would have ${found}, which ${found === relative ? 'is a broken link on other pages' : 'a server, a template or a browser would run'}`,
    'Take it out of the texts of the manifest. If it is in none of them, this is a fault of campaign-widgets: report it.',
  );
}
