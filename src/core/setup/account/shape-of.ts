import { FIELD_NAMES } from './field-names';
import { HEX_ID, isFields } from './raw';

const TYPES = [
  'text',
  'empty text',
  'time',
  'hex id',
  'number',
  'true or false',
  'null',
  'list',
  'empty list',
  'fields',
] as const;

type Type = (typeof TYPES)[number];

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

function typeOf(value: unknown): Type {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? 'list' : 'empty list';
  switch (typeof value) {
    case 'string':
      if (value === '') return 'empty text';
      return TIME.test(value) ? 'time' : HEX_ID.test(value) ? 'hex id' : 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'true or false';
    default:
      return 'fields';
  }
}

const KNOWN: ReadonlySet<string> = new Set(FIELD_NAMES);
const KNOWN_TYPES: ReadonlySet<string> = new Set(TYPES);

/** A field whose name Zendesk's descriptions do not have: an account's own, or a person's. */
const OTHER = '*';

const DEEPEST = 9;
const MOST_LINES = 600;

/**
 * The fields of a JSON value with their types, one a line: `audits[].events[].type: text`. Names that
 * nobody knows are `*`, values never show.
 */
export function shapeOf(body: unknown): readonly string[] {
  const lines = new Set<string>();
  const visit = (value: unknown, path: string, depth: number) => {
    if (depth > DEEPEST || lines.size >= MOST_LINES) return;
    if (path !== '') lines.add(`${path}: ${typeOf(value)}`);
    if (Array.isArray(value)) {
      for (const item of value) visit(item, `${path}[]`, depth + 1);
    } else if (isFields(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const name = KNOWN.has(key) ? key : OTHER;
        visit(inner, path === '' ? name : `${path}.${name}`, depth + 1);
      }
    }
  };
  visit(body, '', 0);
  return [...lines].sort();
}

/** Whether a line holds nothing but known names and types. */
export function isShapeLine(line: string): boolean {
  const [path = '', type = '', ...rest] = line.split(': ');
  const names = path.replaceAll('[]', '').split('.');
  return (
    rest.length === 0 &&
    KNOWN_TYPES.has(type) &&
    names.every((name) => name === OTHER || name === '' || KNOWN.has(name))
  );
}
