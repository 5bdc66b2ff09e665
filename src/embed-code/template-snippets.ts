// The template snippets that a web team adds once: the script line, or a system's own lines.
import type { InterfaceLanguage } from '../campaign/language/language.js';
import { addressOf, type KitUrl } from './frame.js';
import { scriptOf, templateSnippet } from './snippets.js';

export interface TeamLines {
  /** A heading: the file they go into, or what they are. */
  name: Record<InterfaceLanguage, string>;
  /**
   * @param hashes of `integrity.json`: with them the script is pinned, where `pins` says so
   * @param heights rules that keep the height of widgets, where `heights` says that they belong there
   */
  write: (kit: KitUrl, hashes?: Record<string, string>, heights?: string) => string;
  /** True if they can be pinned to a version. */
  pins?: true;
  /** True if they include the reserved heights, which otherwise go into the site's own style sheet. */
  heights?: true;
}

const JS = 'campaign-widgets.js';

/** Between single quotes: an address may hold an apostrophe as it is. */
const quoted = (kit: KitUrl, path: string): string => `'${addressOf(kit, path).replaceAll("'", '%27')}'`;

export const templateLines: TeamLines = {
  name: { en: 'The script', cy: 'Y sgript' },
  write: templateSnippet,
  pins: true,
};

/** SharePoint, HTML Field Security: a host alone. */
export const hostLine: TeamLines = {
  name: { en: 'The host of the campaign', cy: 'Gwesteiwr yr ymgyrch' },
  write: ({ base }) => new URL(base).host,
};

/** The strategy `async`: https://make.wordpress.org/core/2023/07/14/registering-scripts-with-async-and-defer-attributes-in-wordpress-6-3/ */
export const wordPressLines: TeamLines = {
  name: { en: 'For functions.php of the theme', cy: 'Ar gyfer functions.php y thema' },
  write: (kit, _hashes, heights) => `add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'campaign-widgets', ${quoted(kit, JS)}, array(), null, array( 'strategy' => 'async' ) );
${heights ? wordPressInline(heights) : ''}} );`,
  heights: true,
};

/** Within the page: a style sheet of its own would be one more that readers wait for. */
const wordPressInline = (css: string): string => `	wp_register_style( 'campaign-widgets', false );
	wp_enqueue_style( 'campaign-widgets' );
	wp_add_inline_style( 'campaign-widgets', <<<'CSS'
${css}
CSS
	);
`;

/** External files and their attributes: https://www.drupal.org/node/3144708 */
export const drupalLines: TeamLines = {
  name: { en: 'For the theme’s .libraries.yml', cy: 'Ar gyfer .libraries.yml y thema' },
  write: (kit, hashes = {}) => {
    const { path, integrity } = scriptOf(hashes);
    const pin = integrity ? `, integrity: '${integrity}', crossorigin: anonymous` : '';
    return `campaign-widgets:
  js:
    ${quoted(kit, path)}: { type: external, attributes: { async: true${pin} } }`;
  },
  pins: true,
};

/** Addresses and their types: https://github.com/wikimedia/mediawiki/blob/master/resources/src/startup/mediawiki.loader.js */
export const mediaWikiLines: TeamLines = {
  name: { en: 'For MediaWiki:Common.js', cy: 'Ar gyfer MediaWiki:Common.js' },
  write: (kit) => `mw.loader.load( ${quoted(kit, JS)} );`,
};
