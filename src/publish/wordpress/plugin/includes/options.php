<?php
/**
 * A widget's options: only those that it has, each with a value that it takes.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The valid ones of an editor's options, as attributes of the element.
 *
 * @param array $given by name; a boolean is set by any value but "0", "false" and "no".
 */
function campaign_widgets_options( string $tag, array $given ): array {
	$attributes = array();
	foreach ( campaign_widgets_widget( $tag )['fields'] ?? array() as $field ) {
		$name = $field['name'];
		if ( ! isset( $given[ $name ] ) || ! is_scalar( $given[ $name ] ) ) {
			continue;
		}
		$value = campaign_widgets_option( $field, trim( (string) $given[ $name ] ) );
		if ( null !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/** The value as the attribute takes it, or null. */
function campaign_widgets_option( array $field, string $value ): ?string {
	if ( 'boolean' === $field['kind'] ) {
		return in_array( strtolower( $value ), array( '0', 'false', 'no' ), true ) ? null : '';
	}
	if ( '' === $value ) {
		return null;
	}
	$values = array_column( $field['values'] ?? array(), 'value' );
	switch ( $field['kind'] ) {
		case 'number':
			return ctype_digit( $value ) && $value >= $field['from'] && $value <= ( $field['to'] ?? PHP_INT_MAX ) ? $value : null;
		case 'one':
		case 'choice':
			return in_array( $value, $values, true ) ? $value : null;
		case 'some':
			$some = array_intersect( preg_split( '/[\s,]+/', $value ), $values );
			return $some ? implode( ' ', $some ) : null;
		case 'address':
			$address = esc_url_raw( $value, array( 'http', 'https' ) );
			return '' === $address ? null : $address;
		default:
			return sanitize_text_field( $value );
	}
}
