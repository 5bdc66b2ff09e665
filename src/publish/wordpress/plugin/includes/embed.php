<?php
/**
 * An address of one of the kit's pages, alone on its line or in an Embed block, becomes the widget; no other server is asked for that.
 * A page that this plugin does not know yet is embedded by the kit's own answer.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'campaign_widgets_register_embed' );
add_filter( 'oembed_fetch_url', 'campaign_widgets_answer_address', 10, 3 );
add_filter( 'embed_oembed_html', 'campaign_widgets_frame_script', 10, 2 );

function campaign_widgets_register_embed(): void {
	$pages = campaign_widgets_base() . 'embed/';
	wp_embed_register_handler( 'campaign-widgets', '#^' . preg_quote( $pages, '#' ) . '[^\s?\#]+\.html(\?\S*)?$#', 'campaign_widgets_embed' );
	wp_oembed_add_provider( $pages . '*', campaign_widgets_base() . 'oembed/' );
}

/**
 * @param array $matches of the expression: the address.
 * @return string|false false for a page that is not known.
 */
function campaign_widgets_embed( array $matches ) {
	$page = campaign_widgets_page_of( $matches[0] );
	if ( ! $page ) {
		return false;
	}
	$query = array();
	wp_parse_str( str_replace( '&amp;', '&', ltrim( $matches[1] ?? '', '?' ) ), $query );
	$widget = campaign_widgets_render( $page['tag'], array_merge( $query, $page ) );
	return '' === $widget ? false : "<div class=\"campaign-widget\">$widget</div>";
}

/** The widget, the item and the language of a page's address, or null. */
function campaign_widgets_page_of( string $address ): ?array {
	$path = rawurldecode( substr( strtok( $address, '?' ), strlen( campaign_widgets_base() . 'embed/' ) ) );
	$list = campaign_widgets_list();
	$lang = preg_match( '/\.([a-z]+)\.html$/', $path, $found ) && in_array( $found[1], $list['languages'], true ) ? $found[1] : 'en';
	$name = substr( $path, 0, -strlen( 'en' === $lang ? '.html' : ".$lang.html" ) );

	list( $tag, $item ) = array_pad( explode( '/', $name, 2 ), 2, '' );
	return campaign_widgets_has( $list, $tag, $item ) ? compact( 'tag', 'item', 'lang' ) : null;
}

/** Each page has an answer of its own in the kit: files answer no queries. */
function campaign_widgets_answer_address( string $address, string $url ): string {
	$pages = campaign_widgets_base() . 'embed/';
	if ( 0 !== strpos( $url, $pages ) ) {
		return $address;
	}
	return campaign_widgets_base() . 'oembed/' . preg_replace( '/\.html(\?.*)?$/', '.json', substr( $url, strlen( $pages ) ) );
}

/** A frame of the kit gets its height from the script. */
function campaign_widgets_frame_script( $html, string $url ) {
	if ( 0 === strpos( $url, campaign_widgets_base() . 'embed/' ) ) {
		campaign_widgets_load_script();
	}
	return $html;
}
