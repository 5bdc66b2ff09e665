/** A schema as something walks through it that has to look at every kind: the parts that Valibot gives each. */
export interface AnySchema {
  readonly pipe?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly metadata?: { description: string; examples: readonly unknown[] };
}

/** What one schema may be of is typed for what it accepts, not for a walk. */
export const anySchema = (schema: unknown): AnySchema => schema as AnySchema;
