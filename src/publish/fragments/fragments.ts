// fragments/<tag>[/<item>].<lang>.html: a widget as a server or a site generator puts it into its own pages. It is drawn in
// declarative shadow DOM, so it shows with the page, whether a script runs or not; the live widget takes its place.
import { bakedContent } from '../../embed-code/baked.js';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { fragmentPath, linkedPath } from '../../embed-code/fragment-path.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { checkFragment } from './check-fragment.js';
import { LinkedStyles } from './linked-styles.js';

/** An embed page, and its widget as HTML with absolute addresses. */
export interface DrawnPage {
  page: EmbedPage;
  widget: string;
}

/**
 * Each page in two forms, with the style sheets of the second.
 * @param render of which library and campaign they are: `0.2.0:4f0328e7`
 * @throws {PublishError} where one has what a server or a template would run
 */
export function fragments(kit: Kit, drawn: readonly DrawnPage[], render: string): KitFile[] {
  const files = drawn.map(({ page, widget }) => {
    const content = fragment(kit, page, widget, render);
    return { page, path: fragmentPath(page), content };
  });
  const styles = new LinkedStyles(kit.base);
  for (const { content } of files) styles.add(content);
  const sheets = styles.files();
  const linked = files.map(({ page, content }) => ({ path: linkedPath(page), content: styles.linked(content) }));
  const all = [...files.map(({ path, content }) => ({ path, content })), ...linked];
  for (const { path, content } of all) checkFragment(path, content);
  return [...sheets, ...all];
}

function fragment(kit: Kit, page: EmbedPage, widget: string, render: string): string {
  const [, open = '', root = ''] = /^(<[^>]*)>(.*)<\/[\w-]+>$/s.exec(widget) ?? [];
  // A page around it has headings, which decide once the script is there.
  const host = `${open.replace(/ heading-level="\d"/, '')} data-campaign-render="${render}"`;
  // An item that is still to come is its fallback alone.
  const drawn = /<slot><\/slot><\/template>$/.test(root) ? '' : root;
  const content = `${host}>${drawn}${bakedContent(kit, kit.campaign, page)}</${page.tag}>\n`;
  return content
    .split(/(<style>[^<]*)/)
    .map((part, index) => (index % 2 ? part : part.replace(/\{(?=[{%])/g, '&#123;')))
    .join('');
}
