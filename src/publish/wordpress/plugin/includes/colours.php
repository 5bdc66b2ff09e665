<?php
/**
 * Colours that an editor chose, of the theme's palette or any other, as the widget's own properties.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

/** The attributes of the block, and what they set. */
const CAMPAIGN_WIDGETS_COLOURS = array(
	'accent'  => '--campaign-color-accent',
	'surface' => '--campaign-color-surface',
	'text'    => '--campaign-color-text',
);

/** Declarations for the attribute `style`. */
function campaign_widgets_style( array $attributes ): string {
	$style = '';
	foreach ( CAMPAIGN_WIDGETS_COLOURS as $name => $property ) {
		$colour = campaign_widgets_colour( (string) ( $attributes[ $name ] ?? '' ) );
		if ( null === $colour ) {
			continue;
		}
		$style .= "$property:$colour;";
		if ( 'accent' === $name ) {
			$style .= '--campaign-color-on-accent:' . campaign_widgets_on( $colour ) . ';';
		}
	}
	return $style;
}

/** A colour by its name in the theme, or by itself; null for anything else. A theme that is changed brings its own of that name. */
function campaign_widgets_colour( string $chosen ): ?string {
	if ( '' === $chosen ) {
		return null;
	}
	foreach ( campaign_widgets_palette() as $colour ) {
		if ( $colour['slug'] === $chosen ) {
			return sanitize_hex_color( $colour['color'] );
		}
	}
	return sanitize_hex_color( $chosen );
}

/** All colours that the editor offers. */
function campaign_widgets_palette(): array {
	$palettes = wp_get_global_settings( array( 'color', 'palette' ) );
	return array_merge( $palettes['custom'] ?? array(), $palettes['theme'] ?? array(), $palettes['default'] ?? array() );
}

/** Black or white: the one that is read more easily on a colour (WCAG 2.2, relative luminance). */
function campaign_widgets_on( string $colour ): string {
	$hex   = ltrim( $colour, '#' );
	$hex   = 3 === strlen( $hex ) ? preg_replace( '/./', '$0$0', $hex ) : $hex;
	$light = 0;
	foreach ( array( 0.2126, 0.7152, 0.0722 ) as $index => $weight ) {
		$part   = hexdec( substr( $hex, 2 * $index, 2 ) ) / 255;
		$light += $weight * ( $part <= 0.04045 ? $part / 12.92 : pow( ( $part + 0.055 ) / 1.055, 2.4 ) );
	}
	return $light > 0.179 ? '#000' : '#fff';
}
