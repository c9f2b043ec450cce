import * as v from 'valibot';

/** A file that does not fit: which one, where in it, and why. */
export class ImportError extends Error {
  constructor(
    readonly file: string,
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** A file's JSON; `undefined` if the file is not there. */
export function jsonOf(files: Readonly<Record<string, string>>, file: string): unknown {
  const text = files[file];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(file, '', `is not JSON: ${(error as Error).message}`);
  }
}

/** `value` as the schema says, or an error that names the field: `events[3].created_at`. */
export function checked<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
  at: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = joined(
    at,
    (issue.path ?? []).map(({ key }) => key as string | number),
  );
  throw new ImportError(file, field, issue.received === 'undefined' ? 'is missing' : issue.message);
}

function joined(at: string, keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    at,
  );
}

/** The entries of a list file: one answer `{events: […]}`, several pages `[{events: […]}, …]`, or the bare list. */
export function entriesOf<const S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  file: string,
  key: string,
): v.InferOutput<S>[] {
  if (Array.isArray(json)) {
    const isPaged = json.every((page) => Array.isArray(page?.[key]));
    if (!isPaged) return checkedList(schema, json, file, '');
    return json.flatMap((page, index) => checkedList(schema, page[key], file, `[${index}].${key}`));
  }
  const list = (json as Record<string, unknown> | null)?.[key];
  if (!Array.isArray(list))
    throw new ImportError(file, key, list === undefined ? 'is missing' : 'is not a list');
  return checkedList(schema, list, file, key);
}

function checkedList<const S extends v.GenericSchema>(
  schema: S,
  list: readonly unknown[],
  file: string,
  at: string,
): v.InferOutput<S>[] {
  return list.map((item, index) => checked(schema, item, file, `${at}[${index}]`));
}
