// What a web team puts in, once: the two lines of a template, or what a system takes in place of them.
import type { Language } from '../campaign/schema/text.js';
import { addressOf } from './frame.js';
import type { Kit } from './kit.js';
import { templateSnippet } from './snippets.js';

type Place = Pick<Kit, 'base'>;

export interface TeamLines {
  /** Where they go, or what they are. */
  name: Record<Language, string>;
  /** @param hashes of `integrity.json`: with them the script is pinned, where `pins` says so */
  write: (kit: Place, hashes?: Record<string, string>) => string;
  /** Whether they can be pinned to a version. */
  pins?: true;
}

const CSS = 'campaign-widgets.css';
const JS = 'campaign-widgets.js';

/** Between single quotes: an address may hold an apostrophe as it is. */
const quoted = (kit: Place, path: string): string => `'${addressOf(kit, path).replaceAll("'", '%27')}'`;

export const templateLines: TeamLines = {
  name: { en: 'The script and its style sheet', cy: 'Y sgript a’i dalen arddull' },
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
  write: (kit) => `add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_style( 'campaign-widgets', ${quoted(kit, CSS)}, array(), null );
	wp_enqueue_script( 'campaign-widgets', ${quoted(kit, JS)}, array(), null, array( 'strategy' => 'async' ) );
} );`,
};

/** External files and their attributes: https://www.drupal.org/node/3144708 */
export const drupalLines: TeamLines = {
  name: { en: 'For the theme’s .libraries.yml', cy: 'Ar gyfer .libraries.yml y thema' },
  write: (kit, hashes = {}) => {
    const pin = (path: string) => (hashes[path] ? [`integrity: '${hashes[path]}'`, 'crossorigin: anonymous'] : []);
    const options = (attributes: string[]) =>
      `{ type: external${attributes.length > 0 ? `, attributes: { ${attributes.join(', ')} }` : ''} }`;
    return `campaign-widgets:
  css:
    theme:
      ${quoted(kit, CSS)}: ${options(pin(CSS))}
  js:
    ${quoted(kit, JS)}: ${options(['async: true', ...pin(JS)])}`;
  },
  pins: true,
};

/** Addresses and their types: https://github.com/wikimedia/mediawiki/blob/master/resources/src/startup/mediawiki.loader.js */
export const mediaWikiLines: TeamLines = {
  name: { en: 'For MediaWiki:Common.js', cy: 'Ar gyfer MediaWiki:Common.js' },
  write: (kit) => `mw.loader.load( ${quoted(kit, CSS)}, 'text/css' );
mw.loader.load( ${quoted(kit, JS)} );`,
};
