<?php
/**
 * The kit is asked for newer copies by WordPress' own scheduler, so that no reader waits for it.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'campaign_widgets_refresh', 'campaign_widgets_refresh' );

/** Notes that a newer copy is wanted. Without a path: all that are. */
function campaign_widgets_want( string $path = '' ): array {
	static $wanted = array();
	if ( '' !== $path ) {
		if ( ! $wanted ) {
			add_action( 'shutdown', 'campaign_widgets_schedule' );
		}
		$wanted[ $path ] = $path;
	}
	return array_values( $wanted );
}

/** The same is scheduled once, however many pages want it meanwhile. */
function campaign_widgets_schedule(): void {
	if ( ! wp_doing_cron() ) {
		wp_schedule_single_event( time(), 'campaign_widgets_refresh', array( campaign_widgets_want() ) );
	}
}

/**
 * Asks for copies. The old ones stay where the kit does not answer, and count as asked for: the next try is later.
 *
 * @param string[] $paths in the kit.
 */
function campaign_widgets_refresh( $paths ): void {
	$is_down = false;
	foreach ( (array) $paths as $path ) {
		$newer   = $is_down ? null : campaign_widgets_fetch( $path );
		$is_down = is_wp_error( $newer );
		campaign_widgets_keep( $path, is_string( $newer ) ? $newer : campaign_widgets_copy( $path ) );
	}
}

/**
 * A file of the kit: its text, '' where the kit has it no longer, null where the answer is not that file, an error where there is none.
 *
 * @return string|null|WP_Error
 */
function campaign_widgets_fetch( string $path ) {
	$options = array(
		'timeout'             => 3,
		'redirection'         => 2,
		'limit_response_size' => 2 * MB_IN_BYTES,
	);
	$answer  = wp_remote_get( campaign_widgets_address( $path ), $options );
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( 404 === $status || 410 === $status ) {
		return campaign_widgets_is_gone( $path ) ? '' : null;
	}
	$text = trim( wp_remote_retrieve_body( $answer ) );
	return 200 === $status && campaign_widgets_is_whole( $path, $text ) ? $text : null;
}

/** A kit that answers, and whose list is without it, has withdrawn it. A kit that has moved has no list there either. */
function campaign_widgets_is_gone( string $path ): bool {
	if ( CAMPAIGN_WIDGETS_LIST === $path ) {
		return false;
	}
	$list = campaign_widgets_fetch( CAMPAIGN_WIDGETS_LIST );
	if ( ! is_string( $list ) || '' === $list ) {
		return false;
	}
	list( $tag, $item ) = campaign_widgets_named( $path );
	return ! campaign_widgets_has( json_decode( $list, true ), $tag, $item );
}

/** True for what the kit writes there: a widget, the words that it leaves when a campaign is over, or the list. No page to log in, no error. */
function campaign_widgets_is_whole( string $path, string $text ): bool {
	if ( CAMPAIGN_WIDGETS_LIST === $path ) {
		$list = json_decode( $text, true );
		return isset( $list['widgets'], $list['languages'][0], $list['title'] ) && is_array( $list['widgets'] );
	}
	list( $tag ) = campaign_widgets_named( $path );
	$is_widget   = 0 === strpos( $text, "<$tag " ) && substr( $text, -strlen( "</$tag>" ) ) === "</$tag>";
	$is_farewell = 0 === strpos( $text, '<p lang="' ) && substr( $text, -4 ) === '</p>';
	return ( $is_widget || $is_farewell ) && ! preg_match( '/<script\b|\son\w+\s*=\s*["\']/i', $text );
}

/** The tag and the item of a fragment, by its path: fragments/campaign-video/film.cy.html. */
function campaign_widgets_named( string $path ): array {
	$name = preg_replace( '#^fragments/|\.[a-z]+\.html$#', '', $path );
	return array_pad( explode( '/', $name, 2 ), 2, '' );
}
