import { framingNote, HASHED, hashedFolders, NAMED, sharedHeaders } from '../header-rules.js';
import { bareType, isText, mediaTypes } from '../media-types.js';

/** For `include` within a `server`. @param path of the kit's folder, as an address has it */
export function nginxConfig(path: string): string {
  // nginx compares what an address means, not how it is written; in quotes a space is part of it.
  const decoded = decodeURIComponent(path);
  const types = Object.entries(mediaTypes);
  const texts = [...new Set(types.filter(([, type]) => isText(type)).map(([, type]) => bareType(type)))];
  const compressed = texts.filter((type) => type !== 'text/html').join(' ');
  return `# The campaign's kit for nginx. In the server that answers for ${path}, write
#   include /where/the/kit/is/servers/nginx.conf;
# The kit's files are where "root" of that server says.
#
${framingNote.map((line) => `# ${line}`).join('\n')}

# ^~ keeps the site's own rules for endings, such as "location ~ \\.js$", from taking these over.
location ^~ ${quoted(decoded)} {
  types {
${types.map(([ending, type]) => `    ${bareType(type)} ${ending};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${compressed};
  etag on;

  gzip on;
  gzip_vary on;
  gzip_types ${compressed};
  # Texts lie here compressed as well, as .gz and .br. nginx says "unknown directive" where it was built without a module for one
  # of these lines: then take that line out. Brotli (fewer bytes) is a module of its own; with it, take away the "#".
  gzip_static on;
  #   brotli_static on;

${cached(NAMED, '  ')}
  # Browsers ask before they send what a page's monitoring has added.
  if ($request_method = OPTIONS) { return 204; }

  location ~ ${quoted(`^${escaped(decoded)}(${hashedFolders.join('|')})/`)} {
    # nginx forgets the headers of the block around this one as soon as there is one here.
${cached(HASHED, '    ')}
    if ($request_method = OPTIONS) { return 204; }
  }

  # Systems that ask how to show a page (oEmbed) name its address: what its query says, such as ?color-scheme=dark, goes into the
  # answer. nginx says "unknown directive" where it was built without sub_filter: then take out this block.
  location ~ ${quoted(`^${escaped(decoded)}oembed/`)} {
${cached(NAMED, '    ')}
    if ($request_method = OPTIONS) { return 204; }
    set $campaign_query "";
    if ($arg_url ~ "(?:%3F|\\?)([\\w%.~=-]+)") { set $campaign_query "?$1"; }
    gzip_static off;
    sub_filter_types application/json;
    sub_filter_once off;
    sub_filter '.html\\\\"' '.html$campaign_query\\\\"';
  }
}
`;
}

/** Not "always" with Cache-Control: a missing file may be uploaded tomorrow. */
const cached = (cacheControl: string, indent: string): string =>
  [
    ...Object.entries(sharedHeaders).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`),
    `${indent}add_header Cache-Control "${cacheControl}";`,
  ].join('\n');

/** In quotes only what needs them: these lines are read by people. */
const quoted = (word: string): string => (/[\s\\;{}"'$]/.test(word) ? `"${word.replace(/["\\]/g, '\\$&')}"` : word);

const escaped = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
