<?php
/**
 * The block: one, with a variation for each widget of the campaign.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

/** The handle that WordPress gives the block's script in the editor. */
const CAMPAIGN_WIDGETS_EDITOR = 'campaign-widgets-widget-editor-script';

add_action( 'init', 'campaign_widgets_register_block' );
add_action( 'enqueue_block_editor_assets', 'campaign_widgets_tell_editor' );
add_filter( 'block_categories_all', 'campaign_widgets_category' );

function campaign_widgets_register_block(): void {
	register_block_type( CAMPAIGN_WIDGETS_FOLDER . '/block', array( 'render_callback' => 'campaign_widgets_block' ) );
	wp_set_script_translations( CAMPAIGN_WIDGETS_EDITOR, 'campaign-widgets', CAMPAIGN_WIDGETS_FOLDER . '/languages' );
}

/** The block as HTML. */
function campaign_widgets_block( array $attributes ): string {
	$options = array_merge(
		(array) $attributes['options'],
		array(
			'item' => $attributes['item'],
			'lang' => $attributes['lang'],
		)
	);
	$widget  = campaign_widgets_render( $attributes['tag'], $options );
	if ( '' === $widget ) {
		return '';
	}
	$style = campaign_widgets_style( $attributes );
	return '<div ' . get_block_wrapper_attributes( '' === $style ? array() : array( 'style' => $style ) ) . ">$widget</div>";
}

/** The campaign's widgets have a place of their own among the blocks, under its name. */
function campaign_widgets_category( array $categories ): array {
	$own = array(
		'slug'  => 'campaign-widgets',
		'title' => campaign_widgets_words( campaign_widgets_list()['title'], get_user_locale() ),
	);
	return array_merge( array( $own ), $categories );
}

/** The campaign, for the block's script in the editor. */
function campaign_widgets_tell_editor(): void {
	$kit = array(
		'script' => campaign_widgets_address( 'campaign-widgets.js' ),
		'locale' => strtok( get_user_locale(), '_' ),
	) + array_intersect_key( campaign_widgets_list(), array_flip( array( 'languageNames', 'widgets' ) ) );
	$json = wp_json_encode( $kit, JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( CAMPAIGN_WIDGETS_EDITOR, "window.campaignWidgetsKit = $json;", 'before' );
}
