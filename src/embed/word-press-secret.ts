/** Gives the secret by which WordPress knows this frame. */
export type Secret = () => string | undefined;

/**
 * WordPress writes a secret of letters and digits behind the `#` of each frame's address, now or later. A link to a place on
 * the page takes it away again, so what was once read stays.
 */
export function wordPressSecret(place: Pick<Location, 'hash'>): Secret {
  let secret: string | undefined;
  return () => {
    secret = /[?&]secret=([a-z\d]+)/i.exec(place.hash)?.[1] ?? secret;
    return secret;
  };
}
