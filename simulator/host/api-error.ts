/** An error the app gets back. It always has a name: an unnamed one would *resolve* in the SDK. */
export class ApiError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Zendesk's real error names are (?): these are ours, the text `No such Api` is the SDK's own (V). */
export function unknownPath(what: string, where: string): ApiError {
  return new ApiError('APIUnknownPathError', `No such Api: ${what} is not known in ${where}`);
}

export function invalidValue(value: unknown, expected: string): ApiError {
  return new ApiError('APIInvalidValueError', `got ${JSON.stringify(value)}, expected ${expected}`);
}

export interface WireError {
  name: string;
  message: string;
  path?: string;
}

export function toWireError(error: unknown, path?: string): WireError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name: name || 'Error', message, ...(path === undefined ? {} : { path }) };
}
