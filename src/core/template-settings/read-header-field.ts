import { ok, type Result } from '../result';
import type { MediaKind } from '../template/media-limits';
import { hasPlaceholder, placeholdersIn, replacePlaceholders } from '../template/placeholders';
import type { TemplateHeader } from '../template/template';
import { LONGEST, lengthOf } from '../template/text-length';
import { fault, isRecord, textField, unknownField } from './json-fields';
import type { FieldFault } from './template-setting-problem';

/** An entry's `header`: a text, or `{"type": "IMAGE"}`, `VIDEO` or `DOCUMENT`. null when left out. */
export function readHeaderField(
  entry: Readonly<Record<string, unknown>>,
): Result<TemplateHeader | null, FieldFault> {
  if (isRecord(entry.header)) return readFile(entry.header);
  const text = textField(entry, 'header');
  if (!text.ok) return text;
  if (text.value === '') return ok(null);
  if (hasPlaceholder(replacePlaceholders(text.value, () => ''))) {
    return fault('header', 'not-allowed');
  }
  // Meta's own rule: a header has one variable at most.
  if (placeholdersIn(text.value).length > 1) return fault('header', 'parameters-mismatch');
  if (lengthOf(text.value) > LONGEST.header) return fault('header', 'too-long');
  return ok({ kind: 'text', text: text.value });
}

const FILES: ReadonlyMap<string, MediaKind> = new Map([
  ['IMAGE', 'image'],
  ['VIDEO', 'video'],
  ['DOCUMENT', 'document'],
]);

function readFile(header: Readonly<Record<string, unknown>>): Result<TemplateHeader, FieldFault> {
  const unknown = unknownField(header, ['type']);
  if (unknown !== null) return fault(`header.${unknown}`, 'unknown-field');
  const type = textField(header, 'type', 'header.type');
  if (!type.ok) return type;
  if (type.value === '') return fault('header.type', 'missing');
  const kind = FILES.get(type.value.toUpperCase());
  return kind === undefined ? fault('header.type', 'not-allowed') : ok({ kind });
}
