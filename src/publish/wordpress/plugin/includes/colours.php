<?php
/**
 * Colours that an editor chose, of the theme's palette or any other, as the widget's own properties.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

/** The ground of panels where none is chosen. */
const CAMPAIGN_WIDGETS_GROUND = '#f8f4ec';

/** Text is read on it with ease from here (WCAG 2.2, 1.4.3). */
const CAMPAIGN_WIDGETS_CONTRAST = 4.5;

/** Declarations for the attribute `style`. An accent that is hard to read on its ground is left out. */
function campaign_widgets_style( array $attributes ): string {
	$accent  = campaign_widgets_colour( (string) $attributes['accent'] );
	$surface = campaign_widgets_colour( (string) $attributes['surface'] );
	$chosen  = array();
	if ( $accent && campaign_widgets_contrast( $accent, $surface ?? CAMPAIGN_WIDGETS_GROUND ) < CAMPAIGN_WIDGETS_CONTRAST ) {
		$accent = null;
	}
	if ( $surface ) {
		$text   = campaign_widgets_on( $surface );
		$accent = $accent ?? $text;
		$chosen = array(
			'surface'        => $surface,
			'surface-raised' => $surface,
			'text'           => $text,
			'border'         => $text,
		);
	}
	if ( $accent ) {
		$chosen['accent']    = $accent;
		$chosen['on-accent'] = campaign_widgets_on( $accent );
	}
	$style = '';
	foreach ( $chosen as $name => $colour ) {
		$style .= "--campaign-color-$name:$colour;";
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
			return campaign_widgets_hex( $colour['color'] );
		}
	}
	return campaign_widgets_hex( $chosen );
}

/** `#rgb` or `#rrggbb`, else null: of other notations no contrast is known here. */
function campaign_widgets_hex( string $colour ): ?string {
	$hex = sanitize_hex_color( $colour );
	return $hex ? $hex : null;
}

/** All colours that the editor offers. */
function campaign_widgets_palette(): array {
	$palettes = wp_get_global_settings( array( 'color', 'palette' ) );
	return array_merge( $palettes['custom'] ?? array(), $palettes['theme'] ?? array(), $palettes['default'] ?? array() );
}

/** Black or white: the one that is read more easily on a colour. */
function campaign_widgets_on( string $colour ): string {
	return campaign_widgets_contrast( '#000000', $colour ) > campaign_widgets_contrast( '#ffffff', $colour ) ? '#000000' : '#ffffff';
}

/** Contrast of two colours, 1 to 21. */
function campaign_widgets_contrast( string $one, string $other ): float {
	$lights = array( campaign_widgets_light( $one ), campaign_widgets_light( $other ) );
	return ( max( $lights ) + 0.05 ) / ( min( $lights ) + 0.05 );
}

/** Relative luminance, 0 to 1. */
function campaign_widgets_light( string $colour ): float {
	$hex   = ltrim( $colour, '#' );
	$hex   = 3 === strlen( $hex ) ? preg_replace( '/./', '$0$0', $hex ) : $hex;
	$light = 0.0;
	foreach ( array( 0.2126, 0.7152, 0.0722 ) as $index => $weight ) {
		$part   = hexdec( substr( $hex, 2 * $index, 2 ) ) / 255;
		$light += $weight * ( $part <= 0.04045 ? $part / 12.92 : pow( ( $part + 0.055 ) / 1.055, 2.4 ) );
	}
	return $light;
}
