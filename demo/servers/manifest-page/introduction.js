// Introduces the manifest before its fields are listed one by one.
import { escapeHtml } from '../widget-pages/escape-html.js';
import { prettyJson } from './pretty-json.js';
import { national, overlay } from './samples.js';

/** @param {unknown} value */
const file = (value) => `<pre><code>${escapeHtml(prettyJson(value))}</code></pre>`;

/** @param {import('./fields.js').Definitions} definitions */
export function introduction(definitions) {
  return CHAPTERS.map(
    ({ anchor, title, html }) => `<section aria-labelledby="${anchor}">
<h2 id="${anchor}"><a href="#${anchor}">${title}</a></h2>
<div class="prose">
${html(definitions)}
</div>
</section>`,
  ).join('\n');
}

/** Every merge field, and what fills it, as the organisation's own fields say. @param {import('./fields.js').Definitions} definitions */
function mergeFields({ manifest }) {
  const { properties = {} } = manifest?.properties?.organisation ?? {};
  const rows = Object.entries(properties).flatMap(([name, { description = '' }]) => {
    const [, merge] = /Fills (\{\{\w+\}\})/.exec(description) ?? [];
    return merge
      ? [`<li><code>${merge}</code> from <a href="#organisation-${name}"><code>${name}</code></a></li>`]
      : [];
  });
  return `<ul class="merge-fields">\n${rows.join('\n')}\n</ul>`;
}

/** @type {{ anchor: string, title: string, html: typeof mergeFields }[]} */
export const CHAPTERS = [
  {
    anchor: 'manifest',
    title: 'What a manifest is',
    html: () => `<p>A manifest is the one file that a campaign lives in. A campaign team writes it, and every widget on every site shows what it says. It is JSON: names and values, in pairs. Any text editor will do; one such as VS Code reads the first line, <code>$schema</code>, then offers the fields and marks mistakes as you write.</p>
<p>Only <a href="#campaign"><code>campaign</code></a> with its title must be there. This is a whole campaign of two messages:</p>
${file(national)}
<p>A mistake in one item never takes the others with it: that item or field is left out, and the browser’s console says what to mend.</p>`,
  },
  {
    anchor: 'overlay',
    title: 'A force’s own manifest: the overlay',
    html: () => `<p>A force does not copy the national manifest. It writes an overlay, which names the manifest that it <a href="#first-lines-extends"><code>extends</code></a> and says only what is different:</p>
${file(overlay)}
<ul>
<li>An item with a known id is changed: here, <code>thank-you</code> gets another heading and keeps all else.</li>
<li>An item with a new id is added, with all that an item requires.</li>
<li><code>null</code> takes an item away, or a single field of one.</li>
<li><code>order</code> says which items come first. The others follow as they were.</li>
<li>Inside an item, a list replaces the whole list that was there.</li>
</ul>
<p>A section may also be a list, as in a whole manifest: each item changes the one with its <code>id</code>, or is added after the others.</p>`,
  },
  {
    anchor: 'languages',
    title: 'English and Welsh',
    html: () => `<p>Wherever it says “text in English and Welsh”, write both as <code>{ "en": "…", "cy": "…" }</code>. A text in plain quotation marks is English. Where one language is missing, readers see the other, marked so that screen readers pronounce it well. Addresses and files can differ by language in the same way.</p>
<p>If the Welsh is to come later, say so with <a href="#item-languageFrom"><code>languageFrom</code></a>.</p>`,
  },
  {
    anchor: 'writing',
    title: 'Longer texts: Markdown',
    html: () => `<p>Longer texts can have a little Markdown. In JSON a new line is written <code>\\n</code>, so an empty line between paragraphs is <code>\\n\\n</code>.</p>
<ul>
<li><code>**bold**</code> and <code>*italic*</code></li>
<li><code>[the words of a link](https://www.oscarkilo.org.uk)</code></li>
<li><code>- </code> or <code>1. </code> at the start of each line of a list</li>
</ul>
<p>Headings become bold, a picture its alt text. HTML is left out.</p>`,
  },
  {
    anchor: 'times',
    title: 'Dates and times',
    html: () => `<p><a href="#item-from"><code>from</code></a> and <a href="#item-until"><code>until</code></a> say when an item shows; those of the campaign hold for all of it. <code>"2026-12-03"</code> is a day, <code>"2026-12-03T09:00"</code> nine in the morning, UK time, in summer and in winter. Alone, a day in <code>from</code> begins at midnight, and one in <code>until</code> is included.</p>
<p>A time hides words; it does not keep them secret. Whoever opens the manifest’s address can read them.</p>`,
  },
  {
    anchor: 'merge-fields',
    title: 'Merge fields',
    html: (
      definitions,
    ) => `<p>A text can leave room for the force’s own name: <code>"everyone at {{force}} thanks you"</code>. What fills the room stands once, in <a href="#organisation"><code>organisation</code></a>. Where a force has not said, readers see a gap such as [your force], never the braces. Names of your own go into <a href="#organisation-fields"><code>fields</code></a>.</p>
${mergeFields(definitions)}`,
  },
];
