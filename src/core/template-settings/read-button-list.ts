import { ok, type Result } from '../result';
import { copiesOneTimeCode } from '../template/button-address';
import { hasPlaceholder, placeholdersIn, replacePlaceholders } from '../template/placeholders';
import type { TemplateButton } from '../template/template';
import { LONGEST, LONGEST_URL, lengthOf } from '../template/text-length';
import { fault, isRecord, textFields, unknownField } from './json-fields';
import type { FieldFault } from './template-setting-problem';

/** Meta's most. */
const MOST_BUTTONS = 10;

/**
 * An entry's `buttons` in Meta's order: `[{"type", "text", "url"?, "phone"?}]` of type
 * `QUICK_REPLY`, `URL`, `PHONE_NUMBER` or `COPY_CODE`; a `URL` to `whatsapp.com/otp/` copies a
 * one-time code.
 */
export function readButtonList(value: unknown): Result<readonly TemplateButton[], FieldFault> {
  if (value === undefined || value === null) return ok([]);
  if (!Array.isArray(value)) return fault('buttons', 'wrong-type');
  if (value.length > MOST_BUTTONS) return fault('buttons', 'too-long');
  const buttons: TemplateButton[] = [];
  for (const [i, item] of value.entries()) {
    const button = readButton(item, `buttons[${i + 1}]`);
    if (!button.ok) return button;
    buttons.push(button.value);
  }
  return ok(buttons);
}

const FIELDS = ['type', 'text', 'url', 'phone'] as const;

function readButton(item: unknown, path: string): Result<TemplateButton, FieldFault> {
  if (!isRecord(item)) return fault(path, 'wrong-type');
  const unknown = unknownField(item, FIELDS);
  if (unknown !== null) return fault(`${path}.${unknown}`, 'unknown-field');
  const texts = textFields(item, FIELDS, `${path}.`);
  if (!texts.ok) return texts;
  const { type, text, url, phone } = texts.value;
  if (type === '') return fault(`${path}.type`, 'missing');
  // WhatsApp itself labels a copy button.
  if (text === '' && type.toUpperCase() !== 'COPY_CODE') return fault(`${path}.text`, 'missing');
  if (hasPlaceholder(text)) return fault(`${path}.text`, 'not-allowed');
  if (lengthOf(text) > LONGEST.button) return fault(`${path}.text`, 'too-long');
  switch (type.toUpperCase()) {
    case 'QUICK_REPLY':
      return ok({ kind: 'quick-reply', text });
    case 'URL':
      return readUrl(text, url, `${path}.url`);
    case 'PHONE_NUMBER':
      if (phone === '') return fault(`${path}.phone`, 'missing');
      return ok({ kind: 'phone', text, phoneNumber: phone });
    case 'COPY_CODE':
      return ok({ kind: 'copy-code', text });
    default:
      return fault(`${path}.type`, 'not-allowed');
  }
}

function readUrl(text: string, url: string, path: string): Result<TemplateButton, FieldFault> {
  if (url === '') return fault(path, 'missing');
  if (url.length > LONGEST_URL) return fault(path, 'too-long');
  const isOdd = hasPlaceholder(replacePlaceholders(url, () => ''));
  if (isOdd || !/^https?:\/\/\S+$/i.test(url)) return fault(path, 'not-allowed');
  if (copiesOneTimeCode(url)) return ok({ kind: 'one-time-code', text });
  // Meta's own rule: one variable, at the end.
  const isMisplaced = placeholdersIn(url).length > 0 && !/^[^{]*\{\{\w+\}\}$/.test(url);
  return isMisplaced ? fault(path, 'parameters-mismatch') : ok({ kind: 'url', text, url });
}
