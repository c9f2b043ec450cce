/** E.164 numbers have 7 to 15 digits. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/**
 * A phone number as it is on file, or null for anything else. WhatsApp may name a customer by an id
 * of its own in place of a number (`US.13491…`): such an id can never be called, so it is never shown
 * as one.
 */
export function phoneNumber(onFile: string): string | null {
  const number = onFile.trim();
  if (!/^\+?[\d\s()./-]+$/.test(number)) return null;
  const digits = number.replace(/\D/g, '').length;
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? number : null;
}
