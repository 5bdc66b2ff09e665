<?php
/**
 * Leaves nothing: neither the setting, nor a copy, nor a task.
 *
 * @package Campaign_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** On one site. */
function campaign_widgets_remove(): void {
	global $wpdb;
	delete_option( 'campaign_widgets_kit' );
	wp_unschedule_hook( 'campaign_widgets_refresh' );
	$like = $wpdb->esc_like( '_transient_campaign_widgets_' ) . '%';
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $campaign_widgets_site ) {
		switch_to_blog( $campaign_widgets_site );
		campaign_widgets_remove();
		restore_current_blog();
	}
} else {
	campaign_widgets_remove();
}
