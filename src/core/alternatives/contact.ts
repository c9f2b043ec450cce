/** How a customer can be reached outside the closed channel, by what is on file. */
export interface Contact {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

export const NO_CONTACT: Contact = { emails: [], phones: [] };

interface OnFile {
  readonly emails: readonly (string | null)[];
  readonly phones: readonly (string | null)[];
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;

function distinct(
  values: readonly (string | null)[],
  check: (value: string) => string | null,
  keyOf: (value: string) => string,
): readonly string[] {
  const found = values
    .flatMap((value) => (value === null ? [] : [check(value)]))
    .filter((value) => value !== null);
  return [
    ...new Map(found.toReversed().map((value) => [keyOf(value), value])).values(),
  ].toReversed();
}

/** The valid addresses and numbers among these values, each once, in their order. */
export const contactOf = ({ emails, phones }: OnFile): Contact => ({
  emails: distinct(
    emails,
    (value) => (EMAIL.test(value.trim()) ? value.trim() : null),
    (value) => value.toLowerCase(),
  ),
  phones: distinct(phones, phoneNumber, (value) => value.replace(/\D/g, '')),
});

/** E.164 numbers have 7 to 15 digits. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** Without a plus more are an id, such as Messenger's of a customer. */
const MOST_DIGITS_ALONE = 13;

/** A phone number on file, or null, as for WhatsApp's id of a customer, which cannot be called. */
export function phoneNumber(onFile: string): string | null {
  const number = onFile.trim();
  if (!/^\+?[\d\s()./-]+$/.test(number)) return null;
  const digits = number.replace(/\D/g, '').length;
  const most = /^(?:\+|00)/.test(number) ? MOST_DIGITS : MOST_DIGITS_ALONE;
  return digits >= FEWEST_DIGITS && digits <= most ? number : null;
}
