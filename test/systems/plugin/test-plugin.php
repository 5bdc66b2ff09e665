<?php
/*
 * ?later makes the copies of the kit older than they are. ?left says what the plugin has in the database. ?cymraeg speaks Welsh.
 * Scheduled tasks run when the test asks for wp-cron.php, and at no other time.
 */

define( 'DISABLE_WP_CRON', true );

function test_names( $like ) {
	global $wpdb;
	return $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like ) );
}

add_action(
	'init',
	function () {
		if ( isset( $_GET['later'] ) ) {
			foreach ( test_names( '\_transient\_campaign\_widgets\_%' ) as $name ) {
				$kept            = get_option( $name );
				$kept['checked'] = 0;
				update_option( $name, $kept );
			}
			wp_send_json( true );
		}
		if ( isset( $_GET['left'] ) ) {
			$tasks = array_filter( (array) _get_cron_array(), fn( $hooks ) => isset( $hooks['campaign_widgets_refresh'] ) );
			wp_send_json( array_merge( test_names( '%campaign%widgets%' ), array_map( fn( $time ) => "task at $time", array_keys( $tasks ) ) ) );
		}
	}
);

foreach ( array( 'locale', 'determine_locale' ) as $test_which ) {
	add_filter( $test_which, fn( $locale ) => isset( $_GET['cymraeg'] ) ? 'cy' : $locale );
}
