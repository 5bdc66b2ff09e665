<?php
/**
 * Plugin Name:       Campaign widgets
 * Description:       Blocks that show a campaign: written into the page by your own server, kept up to date from the campaign's kit, and there while the kit is not.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Update URI:        https://kit.invalid/wordpress/
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       campaign-widgets
 * Domain Path:       /languages
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'CAMPAIGN_WIDGETS_FOLDER', __DIR__ );
define( 'CAMPAIGN_WIDGETS_FILE', __FILE__ );

foreach ( array( 'kit', 'copies', 'refresh', 'options', 'colours', 'page', 'render', 'block', 'shortcode', 'embed', 'settings' ) as $campaign_widgets_part ) {
	require_once __DIR__ . "/includes/$campaign_widgets_part.php";
}
unset( $campaign_widgets_part );

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'campaign-widgets', false, basename( __DIR__ ) . '/languages' );
	},
	1
);

register_deactivation_hook(
	__FILE__,
	static function () {
		wp_unschedule_hook( 'campaign_widgets_refresh' );
	}
);
