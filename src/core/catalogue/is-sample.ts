/**
 * Is this one of the templates that Meta puts into every new account: `hello_world` and those that
 * begin with `sample_`? They speak of shops that nobody has.
 */
export const isSample = (name: string): boolean =>
  name === 'hello_world' || name.startsWith('sample_');
