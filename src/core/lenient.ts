import * as v from 'valibot';

/** A field of a shape we do not know counts as missing (null): it must not hide the rest of its object. */
export const lenient = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.fallback(v.nullable(schema), null), null);
