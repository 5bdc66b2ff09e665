<?php
/*
 * The site is on one machine with the kit, and asks nobody else.
 * ?theme=NAME shows a page in that theme, ?plain leaves our script away. A cookie, classic-editor, opens the editor of old.
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, KIT_PORT ) );
add_filter(
	'pre_http_request',
	fn( $answer, $arguments, $url ) => '127.0.0.1' === wp_parse_url( $url, PHP_URL_HOST )
		? $answer
		: new WP_Error( 'elsewhere', 'Only this machine is asked.' ),
	10,
	3
);

foreach ( array( 'stylesheet', 'template' ) as $which ) {
	add_filter( "pre_option_$which", fn( $theme ) => isset( $_GET['theme'] ) ? sanitize_key( $_GET['theme'] ) : $theme );
}
add_filter( 'use_block_editor_for_post', fn( $is ) => $is && ! isset( $_COOKIE['classic-editor'] ) );
add_action( 'wp_enqueue_scripts', fn() => isset( $_GET['plain'] ) && wp_dequeue_script( 'campaign-widgets' ), 20 );
