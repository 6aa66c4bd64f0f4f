import type { z } from 'zod';

/** Readonly all the way down, with intersections flattened: what two shapes are compared as. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

type Same<A, B> =
  (<T>() => T extends Frozen<A> ? 1 : 2) extends <T>() => T extends Frozen<B> ? 1 : 2
    ? true
    : false;

/**
 * Binds a schema to a domain type: a field added, dropped or retyped on either side is a type
 * error where the schema is written. Does nothing at run time.
 *
 * @example
 * const unknownSchema = agreesWith<Unknown>()(z.object({ kind: z.literal('unknown'), … }));
 */
export function agreesWith<Domain>() {
  return <Schema extends z.ZodType>(
    schema: Schema & (Same<z.output<Schema>, Domain> extends true ? unknown : 'has drifted'),
  ): Schema => schema;
}
