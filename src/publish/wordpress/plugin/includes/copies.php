<?php
/**
 * The last good copy of each file of the kit. This plugin brings one; newer ones are kept in transients. Nothing in here waits for
 * the kit.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

/** After this time the kit is asked again, by refresh.php. */
const CAMPAIGN_WIDGETS_FRESH = 5 * MINUTE_IN_SECONDS;

/** The text of a file of the kit; '' where the kit has it no longer, null where there never was one. */
function campaign_widgets_copy( string $path ): ?string {
	$kept = get_transient( campaign_widgets_key( $path ) );
	if ( ! is_array( $kept ) || ! isset( $kept['checked'] ) ) {
		campaign_widgets_want( $path );
		return campaign_widgets_own_copy( $path );
	}
	if ( $kept['checked'] < time() - CAMPAIGN_WIDGETS_FRESH ) {
		campaign_widgets_want( $path );
	}
	return $kept['text'];
}

/** Keeps a copy. What is still looked at is asked for again long before it ends. */
function campaign_widgets_keep( string $path, ?string $text ): void {
	$kept = array(
		'text'    => $text,
		'checked' => time(),
	);
	set_transient( campaign_widgets_key( $path ), $kept, MONTH_IN_SECONDS );
}

/** A newer plugin brings newer copies, and another kit has others: what was kept before does not count then. */
function campaign_widgets_key( string $path ): string {
	return 'campaign_widgets_' . md5( implode( '|', array( campaign_widgets_published()['mark'], campaign_widgets_base(), $path ) ) );
}

/** The copy in this plugin, with the addresses that the kit has now. */
function campaign_widgets_own_copy( string $path ): ?string {
	if ( CAMPAIGN_WIDGETS_LIST === $path ) {
		return (string) file_get_contents( CAMPAIGN_WIDGETS_FOLDER . '/kit/widgets.json' );
	}
	$file = CAMPAIGN_WIDGETS_FOLDER . "/kit/$path.z";
	if ( 0 !== validate_file( $path ) || ! is_file( $file ) ) {
		return null;
	}
	$text = gzuncompress( (string) file_get_contents( $file ) );
	if ( false === $text ) {
		return null;
	}
	return str_replace( esc_html( campaign_widgets_published()['base'] ), esc_html( campaign_widgets_base() ), trim( $text ) );
}
