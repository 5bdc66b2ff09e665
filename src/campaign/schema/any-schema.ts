/** A schema as something walks through it that has to look at every kind: the parts that Valibot gives each. */
export interface AnySchema {
  readonly pipe?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly metadata?: { description: string; examples: readonly unknown[] };
}

/** Schemas are typed by the values that they accept, not for walking through them. */
export const anySchema = (schema: unknown): AnySchema => schema as AnySchema;
