const NO_LABELS: ReadonlyMap<string, string> = new Map();

/**
 * A custom field's value as a template may say it: text and numbers as they are, of a choice the words
 * that people see. '' for nothing, and for a tick: "true" is no word for a customer.
 */
export function textOfValue(value: unknown, labels = NO_LABELS): string {
  if (Array.isArray(value)) {
    return value
      .map((one) => textOfValue(one, labels))
      .filter((text) => text !== '')
      .join(', ');
  }
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // A choice within a category is `Category::Choice` in Zendesk.
  const label = labels.get(value)?.split('::').at(-1);
  return (label ?? value).trim();
}
