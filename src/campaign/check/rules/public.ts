// A manifest is public: everybody can read all of it.
import type { Context, Rule } from '../context.js';
import type { Report } from '../finding.js';
import type { Path } from '../source.js';

const SECRETS: [what: string, pattern: RegExp][] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a password in an address', /:\/\/[^\s/:@]+:[^\s/@]+@/],
  ['an AWS key', /\b(AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a GitHub token', /\b(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,})/],
  ['a Slack token', /\bxox[abprs]-[\w-]{10,}/],
  ['a Google key', /\bAIza[\w-]{35}\b/],
  ['a secret key', /\bsk[-_](live|test|proj|ant)[-_][\w-]{10,}/],
  ['a signed-in person’s token', /(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/],
  ['an address with a key in it', /[?&](sig|access_token|token|api_?key|password|pwd|secret)=[^&\s]{6,}/i],
];
const SECRET_KEY = /^(password|passwd|secret|api[-_]?key|access[-_]?token|token|client[-_]?secret)$/i;

const ADDRESS = /\bhttps?:\/\/[^\s"'<>()]+/g;
const INSIDE =
  /^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[(::1|f[cd][\da-f:]*)\]|[^.]+|.+\.(local|internal|intranet|lan|corp|home)|.+\.pnn\.(police|gov)\.uk|.+\.sharepoint\.com)$/i;

export const publicOnly: Rule = ({ layers }: Context, report) => {
  for (const [layer, { json }] of layers.entries()) look(json, [], layer, report);
};

function look(value: unknown, path: Path, layer: number, report: Report): void {
  if (typeof value === 'string') lookAtText(value, path, layer, report);
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, each] of entries) look(each, [...path, key], layer, report);
}

function lookAtText(text: string, path: Path, layer: number, report: Report): void {
  const spot = { layer, path };
  const [what] = SECRETS.find(([, pattern]) => pattern.test(text)) ?? [];
  if (what) report('secret', spot, what);
  else if (SECRET_KEY.test(String(path.at(-1))) && text) report('secret', spot, `a value for "${path.at(-1)}"`);
  for (const [address] of text.matchAll(ADDRESS)) {
    if (!URL.canParse(address)) continue;
    const { protocol, hostname, port } = new URL(address);
    if (INSIDE.test(hostname)) report('internal-host', spot, hostname);
    else if (protocol === 'http:') {
      // In a text, the address may be what the text is about.
      const secure =
        address === text && !port ? { set: [[path, text.replace(/^http:/i, 'https:')] as const] } : undefined;
      report('not-https', { ...spot, fix: secure });
    }
  }
  const [, server] = /^\\\\([\w.-]+)\\|^\/\/([\w-]+)\//.exec(text) ?? [];
  if (server) report('internal-host', spot, server);
}
