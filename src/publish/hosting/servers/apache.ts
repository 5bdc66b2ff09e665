import { framingNote, HASHED, hashedFolders, NAMED, sharedHeaders } from '../header-rules.js';
import { bareType, isText, mediaTypes } from '../media-types.js';

/** Apache reads it from the kit's own folder. @param path of that folder */
export function apacheConfig(path: string): string {
  const types = Object.entries(mediaTypes);
  const texts = types.filter(([, type]) => isText(type));
  return `# The campaign's kit for Apache 2.4. It is read from this folder where the server allows it ("AllowOverride FileInfo");
# otherwise put it into <Directory> for ${path}.
#
${framingNote.map((line) => `# ${line}`).join('\n')}

<IfModule mod_mime.c>
${types.map(([ending, type]) => `  AddType ${bareType(type)} .${ending}`).join('\n')}
  AddCharset utf-8 ${texts.map(([ending]) => `.${ending}`).join(' ')}
</IfModule>

<IfModule mod_headers.c>
${Object.entries(sharedHeaders)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  # Not "always": a missing file may be uploaded tomorrow.
  Header set Cache-Control "${NAMED}"
  <IfModule mod_setenvif.c>
    SetEnvIf Request_URI "/(${hashedFolders.join('|')})/[^/]+$" campaign_hashed
    Header set Cache-Control "${HASHED}" env=campaign_hashed
  </IfModule>
</IfModule>

# Texts lie here compressed as well, as .br and .gz, and are sent so to browsers that take them. This needs the option
# FollowSymLinks or SymLinksIfOwnerMatch, which Apache has unless it was taken away: if every file answers 403, take out this block.
<IfModule mod_rewrite.c>
  <IfModule mod_headers.c>
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule .* %{REQUEST_URI}.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule .* %{REQUEST_URI}.gz [L]
    <FilesMatch "\\.(${texts.map(([ending]) => ending).join('|')})(\\.br|\\.gz)?$">
      Header merge Vary Accept-Encoding
    </FilesMatch>
${texts
  .map(
    ([ending, type]) => `    <FilesMatch "\\.${ending}\\.(br|gz)$">
      ForceType "${type}"
    </FilesMatch>`,
  )
  .join('\n')}
    AddEncoding br .br
    AddEncoding gzip .gz
  </IfModule>
</IfModule>

<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${[...new Set(texts.map(([, type]) => bareType(type)))].join(' ')}
    <IfModule mod_headers.c>
      # Apache adds -gzip to the ETag of what it compresses, and does not know it again.
      RequestHeader edit "If-None-Match" '^((.*)-gzip"(.*))$' '$1, $2"$3'
    </IfModule>
  </IfModule>
</IfModule>
`;
}
