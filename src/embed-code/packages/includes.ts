// Lines by which a server or a site generator puts a fragment of the kit into its own pages, where the kit has been copied to the folder
// `kit`. test/publish/fragments/includes.test.js and `npm run test:hosts -- generators` run them.

export interface Include {
  id: string;
  name: string;
  /** Lines of each file. @param path of the fragment in the kit */
  files: (path: string) => { file: string; code: string }[];
  /** In what it was run; without it, the documentation was read. */
  tested?: string;
}

export const includes: readonly Include[] = [
  {
    id: 'nginx',
    name: 'nginx (SSI)',
    files: (path) => [
      { file: 'nginx.conf', code: 'ssi on; ssi_silent_errors on;' },
      { file: 'page.html', code: `<!--# include virtual="/kit/${path}" -->` },
    ],
    tested: 'nginx 1.22',
  },
  {
    id: 'apache2',
    name: 'Apache (SSI)',
    files: (path) => [
      { file: '.htaccess', code: 'Options +Includes\nAddOutputFilter INCLUDES .html' },
      { file: 'page.html', code: `<!--#include virtual="/kit/${path}" -->` },
    ],
    tested: 'Apache 2.4',
  },
  {
    id: 'php',
    name: 'PHP',
    files: (path) => [{ file: 'page.php', code: `<?php readfile( $_SERVER['DOCUMENT_ROOT'] . '/kit/${path}' ); ?>` }],
    tested: 'PHP 8.2',
  },
  {
    // https://learn.microsoft.com/aspnet/core/mvc/views/razor
    id: 'razor',
    name: 'ASP.NET Core, Umbraco (Razor)',
    files: (path) => [
      {
        file: 'page.cshtml',
        code: `@inject Microsoft.AspNetCore.Hosting.IWebHostEnvironment Site
@Html.Raw(System.IO.File.ReadAllText(System.IO.Path.Combine(Site.WebRootPath, "kit/${path}")))`,
      },
    ],
  },
  {
    // https://twig.symfony.com/doc/3.x/functions/source.html
    id: 'drupal',
    name: 'Drupal (Twig)',
    files: (path) => [
      { file: 'THEME/templates/page.html.twig (THEME/templates/kit/…)', code: `{{ source('@THEME/kit/${path}') }}` },
    ],
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    files: (path) => [
      {
        file: '_data/campaign.mjs',
        code: `import { readFileSync } from 'node:fs';
export default () => readFileSync('kit/${path}', 'utf8');`,
      },
      { file: 'page.njk', code: '{{ campaign | safe }}' },
    ],
    tested: 'Eleventy 3.1',
  },
  {
    id: 'astro',
    name: 'Astro',
    files: (path) => [
      {
        file: 'src/pages/page.astro',
        code: `---
import campaign from '../../kit/${path}?raw';
---
<Fragment set:html={campaign} />`,
      },
    ],
    tested: 'Astro 5.18',
  },
  {
    id: 'next',
    name: 'Next.js',
    files: (path) => [
      {
        file: 'app/campaign.jsx',
        code: `import { readFileSync } from 'node:fs';
export default () => <div dangerouslySetInnerHTML={{ __html: readFileSync('kit/${path}', 'utf8') }} />;`,
      },
    ],
    tested: 'React 19',
  },
];
