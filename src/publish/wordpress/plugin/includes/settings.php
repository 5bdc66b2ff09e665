<?php
/**
 * The one setting: the address of the kit, for a kit that has moved. What comes from there is shown as it is, and its script runs. So it is
 * for those who may write any HTML, which on a network of sites is not the administrator of one of them.
 *
 * @package Campaign_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'campaign_widgets_register_setting' );
add_action( 'admin_menu', 'campaign_widgets_add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( CAMPAIGN_WIDGETS_FILE ), 'campaign_widgets_settings_link' );

function campaign_widgets_may_set(): bool {
	return current_user_can( 'manage_options' ) && current_user_can( 'unfiltered_html' );
}

function campaign_widgets_register_setting(): void {
	if ( ! campaign_widgets_may_set() ) {
		return;
	}
	$options = array(
		'type'              => 'string',
		'default'           => '',
		'sanitize_callback' => 'campaign_widgets_valid_address',
	);
	register_setting( 'campaign-widgets', 'campaign_widgets_kit', $options );
}

function campaign_widgets_add_page(): void {
	if ( campaign_widgets_may_set() ) {
		$title = __( 'Campaign widgets', 'campaign-widgets' );
		add_options_page( $title, $title, 'manage_options', 'campaign-widgets', 'campaign_widgets_settings_page' );
	}
}

/** @param string[] $links of this plugin in the list of plugins. */
function campaign_widgets_settings_link( array $links ): array {
	if ( campaign_widgets_may_set() ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=campaign-widgets' ) ), esc_html__( 'Settings', 'campaign-widgets' ) );
		array_unshift( $links, $link );
	}
	return $links;
}

/** The address with a slash at its end, '' for that of the plugin; the old one where this is none. @param mixed $given what was typed. */
function campaign_widgets_valid_address( $given ): string {
	$typed   = is_string( $given ) ? trim( $given ) : '';
	$address = esc_url_raw( $typed, array( 'http', 'https' ) );
	if ( '' === $typed || trailingslashit( $address ) === campaign_widgets_published()['base'] ) {
		return '';
	}
	if ( ! preg_match( '#^https?://[^/?\#]+(/[^?\#]*)?$#', $address ) ) {
		$problem = __( 'This is not the address of a folder. Write it as it begins in a browser, with https:// and without a question mark.', 'campaign-widgets' );
		add_settings_error( 'campaign_widgets_kit', 'address', $problem );
		return (string) get_option( 'campaign_widgets_kit', '' );
	}
	return trailingslashit( $address );
}

function campaign_widgets_settings_page(): void {
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'campaign-widgets' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="campaign_widgets_kit"><?php esc_html_e( 'Address of the kit', 'campaign-widgets' ); ?></label></th>
					<td>
						<input type="url" class="regular-text code" id="campaign_widgets_kit" name="campaign_widgets_kit" aria-describedby="campaign_widgets_kit_help" value="<?php echo esc_attr( campaign_widgets_base() ); ?>">
						<p class="description" id="campaign_widgets_kit_help"><?php esc_html_e( 'Change it only if the kit has moved. Empty, it is the address that the kit was published for.', 'campaign-widgets' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
