import type { Fix, FixByRule } from './fix.js';
import { type Effect, effectOf } from './sentences/effects.js';
import type { Level } from './sentences/sentence.js';
import { type Facts, type FindingCode, sentences } from './sentences/sentences.js';
import type { Path } from './source.js';

/** One thing that `check` has to say. */
export interface Finding {
  level: Level;
  /** The effect on the people who read the campaign. */
  effect: Effect;
  code: FindingCode;
  /** The address of the manifest that it was written in. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Its place in that manifest: a JSON pointer (RFC 6901). */
  pointer: string;
  /** The problem. */
  message: string;
  /** The remedy. */
  remedy: string;
  /** Its repair, if one is safe. */
  fix?: Fix;
}

/** A place in the merged manifest, or in one of the layers that it was made of. */
export interface Spot {
  path: Path;
  /** The number of the manifest, the most local first. Default: the path is in the merged one. */
  layer?: number;
  /** True if the finding is about the key, not its value. */
  key?: boolean;
  /** Its repair, if one is safe. */
  fix?: FixByRule | undefined;
}

/** Reports what a rule has found. */
export type Report = <Code extends FindingCode>(code: Code, spot: Path | Spot, ...facts: Facts[Code]) => void;

/** The level and sentences of a finding. */
export function describeFinding<Code extends FindingCode>(
  code: Code,
  facts: Facts[Code],
): Pick<Finding, 'level' | 'effect' | 'message' | 'remedy'> {
  const [level, say] = sentences[code];
  const [message, remedy] = say(...facts);
  return { level, effect: effectOf(code, level), message, remedy };
}
