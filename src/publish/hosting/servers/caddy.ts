import { framingNote, HASHED, hashedFolders, NAMED, sharedHeaders } from '../header-rules.js';
import { mediaTypes } from '../media-types.js';

/** The types that Caddy knows on every machine. */
const KNOWN = ['avif', 'css', 'gif', 'html', 'jpeg', 'jpg', 'js', 'json', 'mjs', 'pdf', 'png', 'svg', 'webp'];

/** For `import` within a site. @param address the path of the kit's folder, as an address has it */
export function caddyConfig(address: string): string {
  // Caddy compares what an address means; in quotes a space is part of it.
  const path = decodeURIComponent(address);
  const quoted = (pattern: string) => (/\s/.test(pattern) ? `"${pattern}"` : pattern);
  // A star between two parts of a path would stop at a slash.
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = quoted(`${path}*`);
  const hashed = hashedFolders.map((folder) => quoted(`${path}${folder}/*`)).join(' ');
  const types = Object.entries(mediaTypes).filter(([ending]) => !KNOWN.includes(ending));
  return `# The campaign's kit for Caddy. In the site that answers for ${path}, write
#   import /where/the/kit/is/servers/Caddyfile
# The kit's files are where "root" of that site says. They are sent with an ETag, and as .br or .gz where they lie here so.
#
${framingNote.map((line) => `# ${line}`).join('\n')}

@campaign_kit path ${whole}
header @campaign_kit {
${Object.entries(sharedHeaders)
  .map(([name, value]) => `	${name} "${value}"`)
  .join('\n')}
	?Vary Accept-Encoding
}

# Browsers ask before they send what a page's monitoring has added.
@campaign_preflight {
	path ${whole}
	method OPTIONS
}
respond @campaign_preflight 204

# "file": what is not there may be there tomorrow, so nobody keeps that.
@campaign_named {
	path ${whole}
	not path ${hashed}
	file
}
header @campaign_named Cache-Control "${NAMED}"
@campaign_hashed {
	path ${hashed}
	file
}
header @campaign_hashed Cache-Control "${HASHED}"

${types.map(([ending, type]) => `@campaign_${ending} path_regexp ${quoted(`^${escaped}.*\\.${ending}$`)}\nheader @campaign_${ending} Content-Type "${type}"`).join('\n')}

encode @campaign_kit zstd gzip
file_server @campaign_kit {
	precompressed br gzip
}
`;
}
