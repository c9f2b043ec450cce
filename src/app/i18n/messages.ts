import type english from '../../../translations/en.json';

export type Messages = (typeof english)['ui'];

/** A leaf is a text, or the texts of a plural, one for each of `Intl.PluralRules`' categories. */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** A message's path: `window.left.minutes`. */
type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | { other: string }
    ? `${Prefix}${K}`
    : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

export type MessageKey = Paths<Messages>;

/** Another language may lack a message; English then stands in. */
export type PartialMessages = { readonly [key: string]: string | Plural | PartialMessages };
