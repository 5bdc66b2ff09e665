<?php
/**
 * What a page with widgets needs: the script, and the widgets' roots as the kit wrote them. Filters of posts, widgets and block themes
 * change text, quotation marks and pictures. So a root is put into its place when all of them are done. Should that moment never come,
 * the words beside it show.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'template_redirect', 'campaign_widgets_watch', 0 );
add_filter( 'no_texturize_tags', 'campaign_widgets_no_texturize' );
add_filter( 'script_loader_tag', 'campaign_widgets_async', 10, 2 );

/** Loads the script on this page. */
function campaign_widgets_load_script(): void {
	$options = array(
		'strategy'  => 'async',
		'in_footer' => true,
	);
	// No version: the kit says itself how long its script may be kept.
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_script( 'campaign-widgets', campaign_widgets_address( 'campaign-widgets.js' ), array(), null, $options );
}

/** WordPress 6.1 and 6.2 know no strategies. */
function campaign_widgets_async( string $tag, string $handle ): string {
	return 'campaign-widgets' === $handle && ! preg_match( '/\sasync\b/', $tag ) ? str_replace( ' src=', ' async src=', $tag ) : $tag;
}

/** Roots that go through filters all the same, as in the REST API, keep their quotation marks. */
function campaign_widgets_no_texturize( array $tags ): array {
	return array_merge( $tags, array( 'template' ) );
}

/** A page for readers is seen as a whole before it is sent. */
function campaign_widgets_watch(): void {
	if ( ! is_feed() && ! is_robots() && ! is_favicon() ) {
		campaign_widgets_is_watched( true );
		ob_start( 'campaign_widgets_put_roots' );
	}
}

/** True once the page is watched. */
function campaign_widgets_is_watched( bool $now = false ): bool {
	static $is = false;
	$is        = $is || $now;
	return $is;
}

/** A root, or a mark for it where the page is watched. */
function campaign_widgets_root( string $root ): string {
	if ( '' === $root || ! campaign_widgets_is_watched() ) {
		return $root;
	}
	return campaign_widgets_roots( $root );
}

/**
 * Keeps a root, and gives its mark. Without one: all roots by their marks.
 *
 * @return string|array
 */
function campaign_widgets_roots( string $root = '' ) {
	static $roots = array();
	static $token = null;
	if ( '' === $root ) {
		return $roots;
	}
	// Nobody who writes in a post can guess it.
	$token          = $token ?? wp_generate_password( 12, false );
	$mark           = '<!--campaign-widgets:' . $token . ':' . count( $roots ) . '-->';
	$roots[ $mark ] = $root;
	return $mark;
}

/** @param string $page all of it, or a part that was sent ahead. */
function campaign_widgets_put_roots( string $page ): string {
	return strtr( $page, campaign_widgets_roots() );
}
