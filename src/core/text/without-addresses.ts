const ADDRESS_OR_CODE = /\/\/|@|www\.|\p{N}/u;

/** A text without web and e-mail addresses, numbers and codes, which belong to no language. */
export const withoutAddresses = (text: string): string =>
  text.replace(/\S+/g, (token) => (ADDRESS_OR_CODE.test(token) ? ' ' : token));
