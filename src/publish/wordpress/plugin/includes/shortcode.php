<?php
/**
 * For the classic editor: [campaign_widget name="thank-you-banner" lang="cy" variant="hero"].
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'campaign_widget', 'campaign_widgets_shortcode' );

/** @param array|string $attributes as they were written: without any it is no array. */
function campaign_widgets_shortcode( $attributes ): string {
	$options = array();
	foreach ( (array) $attributes as $name => $value ) {
		// `dismissible` alone is an attribute without a value.
		if ( is_int( $name ) ) {
			$options[ $value ] = '';
		} else {
			$options[ $name ] = $value;
		}
	}
	$widget = campaign_widgets_render( (string) ( $options['name'] ?? '' ), $options );
	return '' === $widget ? '' : "<div class=\"campaign-widget\">$widget</div>";
}
