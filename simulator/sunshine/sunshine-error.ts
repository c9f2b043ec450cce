import type { HostResponse } from '../host/host';

export type Version = 'v2' | 'v1.1';

/** The codes of the official description, by status, where a status has only one. */
const CODES: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'unauthorized',
  402: 'payment_required',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  423: 'locked',
  429: 'too_many_requests',
};

/** An answer's way to refuse: the two versions have forms of their own (V). */
export function sunshineError(
  version: Version,
  status: number,
  title: string,
  code = CODES[status] ?? 'uncategorized_error',
): HostResponse {
  const body =
    version === 'v2' ? { errors: [{ code, title }] } : { error: { code, description: title } };
  return { status, body };
}

/** A route's refusal, thrown from deep inside it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}
