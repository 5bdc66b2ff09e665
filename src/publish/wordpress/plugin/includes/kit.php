<?php
/**
 * The kit: its address, and its list of widgets with their items and options.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

/** The path of the list in the kit. */
const CAMPAIGN_WIDGETS_LIST = 'wordpress/widgets.json';

/** The address of the kit, with a slash at its end: that of the settings, or the one that it was published for. */
function campaign_widgets_base(): string {
	$own = get_option( 'campaign_widgets_kit', '' );
	return is_string( $own ) && '' !== $own ? $own : campaign_widgets_published()['base'];
}

/** The list as it was when this plugin was made. */
function campaign_widgets_published(): array {
	static $list = null;
	if ( null === $list ) {
		$list = json_decode( (string) campaign_widgets_own_copy( CAMPAIGN_WIDGETS_LIST ), true );
	}
	return $list;
}

/** The list as the kit has it now, as far as that is known. */
function campaign_widgets_list(): array {
	static $list = null;
	if ( null === $list ) {
		$list = json_decode( (string) campaign_widgets_copy( CAMPAIGN_WIDGETS_LIST ), true );
	}
	return is_array( $list ) ? $list : campaign_widgets_published();
}

/** The widget of a tag, or null. */
function campaign_widgets_widget( string $tag ): ?array {
	return campaign_widgets_list()['widgets'][ $tag ] ?? null;
}

/** True if a list has a page for this widget, or for one of its items. */
function campaign_widgets_has( array $list, string $tag, string $item ): bool {
	$widget = $list['widgets'][ $tag ] ?? null;
	return $widget && ( '' === $item || in_array( $item, array_column( $widget['items'], 'value' ), true ) );
}

/** The language of a widget: the one that was chosen, that of the page, or the campaign's first. */
function campaign_widgets_language( string $chosen ): string {
	$languages = campaign_widgets_list()['languages'];
	foreach ( array( $chosen, strtok( get_locale(), '_' ) ) as $language ) {
		if ( in_array( $language, $languages, true ) ) {
			return $language;
		}
	}
	return $languages[0];
}

/** Words in the language of whoever reads them, or in the first that there are. */
function campaign_widgets_words( array $words, string $locale ): string {
	return $words[ strtok( $locale, '_' ) ] ?? (string) reset( $words );
}

/** The path of a fragment in the kit. */
function campaign_widgets_fragment_path( string $tag, string $item, string $lang ): string {
	return 'fragments/' . ( '' === $item ? $tag : "$tag/$item" ) . ".$lang.html";
}

/** The address of something in the kit. */
function campaign_widgets_address( string $path ): string {
	return campaign_widgets_base() . implode( '/', array_map( 'rawurlencode', explode( '/', $path ) ) );
}

/** The address of the page that shows the same. Pages in English have no language in their names. */
function campaign_widgets_page_address( string $tag, string $item, string $lang ): string {
	return campaign_widgets_address( 'embed/' . ( '' === $item ? $tag : "$tag/$item" ) . ( 'en' === $lang ? '' : ".$lang" ) . '.html' );
}
