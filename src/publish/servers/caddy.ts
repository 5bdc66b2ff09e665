import { framingNote, HASHED, hashedFolders, NAMED, sharedHeaders } from '../header-rules.js';
import { mediaTypes } from '../media-types.js';

/** What Caddy knows on every machine. */
const KNOWN = ['avif', 'css', 'gif', 'html', 'jpeg', 'jpg', 'js', 'json', 'mjs', 'pdf', 'png', 'svg', 'webp'];

/** For `import` within a site. @param path of the kit's folder */
export function caddyConfig(path: string): string {
  const hashed = hashedFolders.map((folder) => `${path}${folder}/*`).join(' ');
  const types = Object.entries(mediaTypes).filter(([ending]) => !KNOWN.includes(ending));
  return `# The campaign's kit for Caddy. In the site that answers for ${path}, write
#   import /where/the/kit/is/servers/Caddyfile
# The kit's files are where "root" of that site says; file_server sends them, with an ETag.
#
${framingNote.map((line) => `# ${line}`).join('\n')}

@campaign_kit path ${path}*
header @campaign_kit {
${Object.entries(sharedHeaders)
  .map(([name, value]) => `	${name} "${value}"`)
  .join('\n')}
}

# "file": what is not there may be there tomorrow, so nobody keeps that.
@campaign_named {
	path ${path}*
	not path ${hashed}
	file
}
header @campaign_named Cache-Control "${NAMED}"
@campaign_hashed {
	path ${hashed}
	file
}
header @campaign_hashed Cache-Control "${HASHED}"

${types.map(([ending, type]) => `@campaign_${ending} path ${path}*.${ending}\nheader @campaign_${ending} Content-Type "${type}"`).join('\n')}

encode @campaign_kit zstd gzip
`;
}
