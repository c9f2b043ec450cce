const FIRST_NAME = /(\s*)\{\{\s*first_name\s*\}\}/g;

/** A WhatsApp contact without a name is called by its number, which is no way to greet anybody. */
const firstName = (name: string): string => {
  const first = name.trim().split(/\s+/)[0] ?? '';
  return /\p{L}/u.test(first) ? first : '';
};

/** A nudge as the customer reads it; without a first name the sentence closes up. */
export const fillNudge = (text: string, customerName: string): string => {
  const name = firstName(customerName);
  return text
    .replace(FIRST_NAME, (_, blank: string) => (name === '' ? '' : `${blank}${name}`))
    .trim();
};
