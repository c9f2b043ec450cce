import { nameToGreet } from '../text/name-to-greet';

const FIRST_NAME = /(\s*)\{\{\s*first_name\s*\}\}/g;

/** A nudge as the customer reads it; without a name that can greet the sentence closes up. */
export const fillNudge = (text: string, customerName: string): string => {
  const name = nameToGreet(customerName).first;
  return text
    .replace(FIRST_NAME, (_, blank: string) => (name === '' ? '' : `${blank}${name}`))
    .trim();
};
