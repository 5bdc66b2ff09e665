// The files of a new widget: it shows the names of its items, or the campaign, and keeps the contract but for its words.

/** @typedef {import('./check-request.js').Request} Request */

/** @param {string} tag */
export const classOf = (tag) => tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** @param {Request} request @returns {Record<string, string>} contents by name */
export const filesFor = (request) => ({
  'index.ts': index(request),
  [`${request.tag}.ts`]: request.field ? listClass(request) : campaignClass(request),
  [`${request.tag}.styles.ts`]: styles,
  'about.ts': about(request),
  'examples.ts': examples(request),
});

/** @param {Request} request */
const index = ({ tag }) => `import { ${classOf(tag)} } from './${tag}.js';

export { ${classOf(tag)} };

if (!customElements.get('${tag}')) customElements.define('${tag}', ${classOf(tag)});
`;

/** @param {Request} request */
const about = ({ section, field, isPart }) => `import type { About } from '../about.js';

export const about: About = {
  section: '${section}',
  name: { en: '', cy: '' },
  use: { en: '', cy: '' },
  shows: '${field ? 'every item' : 'campaign'}',
  itemPages: ${Boolean(field)},
  frame: { whole: ${field ? '800, item: 320' : '320'} },
  withoutScript: {},
  hub: ${isPart ? "{ order: 'section' }" : 'undefined'},
  attributes: {},
};
`;

/** @param {Request} request */
const examples = ({ tag, field }) => `import type { Example } from '../../element/example.js';

const fallback = '<p><a href="https://www.oscarkilo.org.uk/thank-you">See the campaign</a></p>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: '${field ? 'Every item that is in date.' : 'The campaign.'}',
    html: \`<${tag}>\${fallback}</${tag}>\`,
  },
];
`;

const styles = `import { css } from 'lit';

export const styles = css\`
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
\`;
`;

/** @param {string} tag @param {string[]} parts @param {string} properties */
const docblock = (tag, parts, properties = '') => `/**
 * @summary What it shows, in one sentence.
 * @tagname ${tag}
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
${parts.map((part) => ` * @csspart ${part}\n`).join('')}${properties} */`;

/** @param {Request} request */
const listClass = ({ tag, section, field }) => `import { html } from 'lit';
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledItem } from '../../campaign/compiled-manifest.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { ListElement } from '../../element/list/list-element.js';
import { styles } from './${tag}.styles.js';

type Shown = CompiledItem<'${section}'>;

${docblock(tag, ['item - One item.', 'title - Its heading.'])}
export class ${classOf(tag)} extends ListElement<Shown[]> {
  static override styles = [hostStyles, styles];

  protected select(campaign: Campaign): Shown[] {
    return this.item ? [selectItem(campaign, '${section}', this.item)] : itemsInDate(campaign, '${section}');
  }

  protected renderContent(items: Shown[]): unknown {
    return html\`<div part="base" lang=\${this.language}>
      \${this.inTurns(items, (item) => this.#item(item))}
    </div>\`;
  }

  #item({ ${field} }: Shown): unknown {
    return html\`<article part="item">\${heading(this.level, this.local.text(${field}))}</article>\`;
  }
}
${declared(tag)}`;

/** @param {Request} request */
const campaignClass = ({ tag }) => `import { html, nothing } from 'lit';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { type CampaignPage, selectPage } from '../../element/share/select-page.js';
import { styles } from './${tag}.styles.js';

${docblock(tag, ['title - Its heading.', 'body - What the campaign is about.'])}
export class ${classOf(tag)} extends CampaignElement<CampaignPage> {
  static override styles = [hostStyles, styles];

  protected select(campaign: Campaign): CampaignPage {
    return selectPage(campaign);
  }

  protected renderContent({ title, summary, url }: CampaignPage): unknown {
    return html\`<div part="base" lang=\${this.language}>
      \${heading(this.level, html\`<a href=\${this.local.url(url)}>\${this.local.text(title)}</a>\`)}
      \${summary ? html\`<p part="body">\${this.local.text(summary)}</p>\` : nothing}
    </div>\`;
  }
}
${declared(tag)}`;

/** @param {string} tag */
function declared(tag) {
  return `
declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${classOf(tag)};
  }
}
`;
}
