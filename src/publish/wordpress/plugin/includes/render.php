<?php
/**
 * A widget as HTML: the kit's fragment, with the attributes that an editor chose.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Empty for a widget or an item that the campaign has no longer.
 *
 * @param string $tag     such as "thank-you-banner".
 * @param array  $options by name; `item` and `lang` may be among them.
 */
function campaign_widgets_render( string $tag, array $options ): string {
	if ( null === campaign_widgets_widget( $tag ) ) {
		return '';
	}
	$item = sanitize_text_field( (string) ( $options['item'] ?? '' ) );
	$lang = campaign_widgets_language( (string) ( $options['lang'] ?? '' ) );
	$text = campaign_widgets_copy( campaign_widgets_fragment_path( $tag, $item, $lang ) );
	if ( '' === $text ) {
		return '';
	}
	if ( null === $text ) {
		// An item that is new: its page is there before a copy is.
		$title = campaign_widgets_words( campaign_widgets_widget( $tag )['name'], $lang );
		$text  = sprintf( '<%1$s lang="%2$s"><a href="%3$s">%4$s</a></%1$s>', $tag, $lang, esc_url( campaign_widgets_page_address( $tag, $item, $lang ) ), esc_html( $title ) );
	} elseif ( 0 !== strpos( $text, "<$tag" ) ) {
		// The campaign is over: words and a link, without a widget.
		return $text;
	}
	list( $attributes, $root, $words ) = campaign_widgets_parts( $text, $tag );
	if ( is_feed() ) {
		return $words;
	}
	campaign_widgets_load_script();
	$attributes = array_merge( $attributes, campaign_widgets_options( $tag, $options ), '' === $item ? array() : array( 'item' => $item ) );
	return "<$tag" . campaign_widgets_attributes( $attributes ) . '>' . campaign_widgets_root( $root ) . $words . "</$tag>";
}

/** A fragment's attributes, its root, and the words that show where that is missing. */
function campaign_widgets_parts( string $text, string $tag ): array {
	$start = strpos( $text, '>' );
	preg_match_all( '/\s([a-z-]+)="([^"]*)"/', substr( $text, 0, $start ), $pairs );
	$attributes = array();
	foreach ( $pairs[1] as $index => $name ) {
		$attributes[ $name ] = html_entity_decode( $pairs[2][ $index ], ENT_QUOTES | ENT_HTML5 );
	}
	$inside     = substr( $text, $start + 1, strrpos( $text, "</$tag>" ) - $start - 1 );
	$end        = 0 === strpos( $inside, '<template' ) ? strrpos( $inside, '</template>' ) + strlen( '</template>' ) : 0;
	return array( $attributes, substr( $inside, 0, $end ), substr( $inside, $end ) );
}

/** ` layout="cards" limit="6"` */
function campaign_widgets_attributes( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}
