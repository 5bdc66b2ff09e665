// The extras of texts come when a campaign has a text with any.
import { adoptStyles, isServer, type LitElement } from 'lit';
import { sayMissing } from '../../../element/parts/say-missing.js';
import type { Extras } from '../draft-template.js';

/** Undefined until they have been asked for; empty where they could not be had. */
export let extras: Extras | undefined;

export async function loadExtras({ elementStyles }: typeof LitElement): Promise<void> {
  const loaded: Extras = (await import('./extras.js').catch(sayMissing)) ?? {};
  if (isServer && !extras && loaded.postStyles) elementStyles.push(loaded.postStyles);
  extras = loaded;
}

const dressed = new WeakSet<ParentNode>();

/** Once something shows: a fallback has none of our styles. */
export function dress(root: ShadowRoot): void {
  const { postStyles } = extras ?? {};
  if (!postStyles || dressed.has(root)) return;
  dressed.add(root);
  adoptStyles(root, [...(root.adoptedStyleSheets ?? []), postStyles]);
}
