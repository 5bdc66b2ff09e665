// `csp.txt`: what the Content-Security-Policy of a page with this kit's widgets must allow, and nothing more.
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { requestedHosts } from './requested-hosts.js';

/** Each directive, its sources and the reason, in the order in which a policy is read. */
export function cspSources(kit: Kit): { directive: string; sources: string[]; why: string }[] {
  const { images, media, players } = requestedHosts(kit);
  const { base } = kit;
  return [
    { directive: 'script-src', sources: [base], why: 'The script, and the parts of it that a page needs.' },
    {
      directive: 'connect-src',
      sources: [base, ...images],
      why: 'The campaign, and pictures that a person saves or copies.',
    },
    { directive: 'img-src', sources: [base, ...images], why: 'Pictures.' },
    { directive: 'media-src', sources: [base, ...media], why: 'Films, their captions, and recordings.' },
    {
      directive: 'frame-src',
      sources: [base, ...players],
      why: players.length
        ? 'Embed pages, where a page shows them in frames; and the players of films that others host, which load once a reader presses play.'
        : 'Embed pages, where a page shows them in frames. Without frames it needs nothing.',
    },
  ];
}

export function csp(kit: Kit): KitFile[] {
  const sources = cspSources(kit);
  const content = `What the Content-Security-Policy of a page with this campaign's widgets must allow
=================================================================================

${sources.map(({ directive, sources, why }) => `${directive} ${sources.join(' ')};\n    ${why}`).join('\n\n')}

style-src
    Nothing: widgets need neither inline styles nor a hash. Fragments (fragments/) that a server includes have inline styles;
    where the policy forbids those, include fragments/linked/ and allow:
    style-src ${kit.base};

font-src
    Nothing: widgets take the font of the page.

object-src, worker-src, form-action, base-uri
    Nothing.

Not needed anywhere: 'unsafe-inline', 'unsafe-eval', 'strict-dynamic', data:, blob:. A script tag with a nonce of yours works too.

Trusted Types: "require-trusted-types-for 'script'" is fine. Where "trusted-types" lists names, add one of these (the first
is tried first; the second serves where another script on the page has taken it):
    trusted-types campaign-widgets lit-html

On one line:
    ${sources.map(({ directive, sources }) => `${directive} ${sources.join(' ')}`).join('; ')}
`;
  return [{ path: 'csp.txt', content }];
}
