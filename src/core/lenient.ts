import * as v from 'valibot';

/** A field of a shape we do not know counts as missing, that is as null: it must not hide the others. */
export const lenient = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.fallback(v.nullable(schema), null), null);

/** The same where null says something of its own: what is missing, or of another shape, is undefined. */
export const lenientOrAbsent = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.fallback(v.optional(v.nullable(schema)), undefined));
