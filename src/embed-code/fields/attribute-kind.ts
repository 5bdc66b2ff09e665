// The kind of field for an attribute, from its documentation and the campaign's choices.
import type { Choice } from '../attribute-choices.js';
import type { AttributeDoc } from './widget-doc.js';

export type AttributeKind =
  | { kind: 'boolean' }
  | { kind: 'number'; from: number; to?: number }
  | { kind: 'one'; values: string[] }
  /** Some of a list, separated by spaces. */
  | { kind: 'some'; choices: readonly Choice[] }
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'address' }
  | { kind: 'text' };

export function attributeKind({ name, type, description }: AttributeDoc, choices?: readonly Choice[]): AttributeKind {
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'number') {
    const [, from, to] = /\b(\d+) to (\d+)\b/.exec(description) ?? [];
    return from && to ? { kind: 'number', from: Number(from), to: Number(to) } : { kind: 'number', from: 0 };
  }
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value as string);
  if (values.length) return { kind: 'one', values };
  if (choices?.length) return { kind: /separated by spaces/.test(description) ? 'some' : 'choice', choices };
  return /^Address\b/.test(description) || name === 'manifest' ? { kind: 'address' } : { kind: 'text' };
}

/** Why a value is none for its attribute; undefined where it is one. Nothing at all is always one. */
export function whyNot(kind: AttributeKind, value: string): 'number' | 'address' | undefined {
  if (value === '') return undefined;
  if (kind.kind === 'number') {
    const number = Number(value);
    const fits = /^\d+$/.test(value) && number >= kind.from && number <= (kind.to ?? Number.MAX_SAFE_INTEGER);
    return fits ? undefined : 'number';
  }
  if (kind.kind === 'address') return /^(https?:\/\/\S+|\.{0,2}\/\S*)$/.test(value) ? undefined : 'address';
  return undefined;
}
