import { framingNote, HASHED, hashedFolders, MINUTES, NAMED, sharedHeaders, YEAR } from '../header-rules.js';
import { mediaTypes } from '../media-types.js';

/** IIS reads it from the kit's own folder, whatever its address. */
export function iisConfig(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
  The campaign's kit for IIS 8.5 and newer. It is read from this folder. IIS compresses texts by itself, and has no use for
  the .br and .gz files: publish has an option to leave them out.

${framingNote.map((line) => `  ${line.replace(/--/g, '- -')}`).join('\n')}
-->
<configuration>
  <system.webServer>
    <staticContent>
${Object.entries(mediaTypes)
  .map(
    ([ending, type]) => `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  )
  .join('\n')}
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${span(MINUTES)}" cacheControlCustom="${withoutAge(NAMED)}" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries(sharedHeaders)
  .map(
    ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${value}" />`,
  )
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${hashedFolders
  .map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${span(YEAR)}" cacheControlCustom="${withoutAge(HASHED)}" />
      </staticContent>
    </system.webServer>
  </location>`,
  )
  .join('\n')}
</configuration>
`;
}

/** IIS writes max-age itself, from a span of days, hours, minutes and seconds. */
const span = (seconds: number): string => {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${Math.floor(seconds / 86_400)}.${two((seconds % 86_400) / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
};

const withoutAge = (cacheControl: string): string => cacheControl.replace(/max-age=\d+, /, '');
