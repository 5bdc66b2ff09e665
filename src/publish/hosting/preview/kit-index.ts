import { withoutSuffix } from '../../../campaign/language/paths.js';
import { markup } from '../../../embed-code/markup.js';

/** Pages for people that are not embed pages. */
const FOR_PEOPLE = /^(builder\/index|how-to-embed|guide\/.*|sheets\/.*)$/;

/** The page that leads to all pages of a kit. `preview` alone has it. @param paths of the kit's files */
export function kitIndex(paths: readonly string[]): string {
  const pages = paths.filter((path) => path.endsWith('.html')).sort();
  const list = (some: string[]) =>
    markup`<ul>${some.map((path) => markup`<li><a href="/${path}">${path}</a></li>`)}</ul>`;
  return `<!doctype html>
${markup`<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A kit of campaign-widgets</title>
    <link rel="stylesheet" href="/pages.css">
  </head>
  <body>
    <main>
      <h1>A kit of campaign-widgets</h1>
      <p>As it is on this machine. Its pages name the address that it was published for.</p>
      <h2>For web teams and editors</h2>
      ${list(pages.filter((path) => FOR_PEOPLE.test(withoutSuffix(path))))}
      <h2>Embed pages</h2>
      ${list(pages.filter((path) => path.startsWith('embed/')))}
    </main>
  </body>
</html>`}
`;
}
