import { nodesOf, plainText } from '../../campaign/plain-text.js';
import { withLink } from '../../campaign/posts/with-link.js';
import type { Copy } from '../../campaign/schema/posts/copy.js';
import type { Localizer } from '../core/localizer.js';

/** A post as it is pasted, in the language that it is in: all of a thread, and the address that goes with it. */
export function postWords({ body, thread = [], link }: Copy, local: Localizer): string {
  const posts = [body, ...thread].map((each) =>
    local.words({ [local.languageOf(each)]: plainText(nodesOf(local.value(each))) }),
  );
  return withLink(posts.join('\n\n'), link ? local.url(link) : '');
}
