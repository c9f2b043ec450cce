import * as v from 'valibot';
import { fail, ok, type Result } from '../../core/result';
import type { ZafClient } from '../sdk/zaf-client';
import type { RequestFailure } from './request-failure';

const REQUEST_TIMEOUT_MS = 15_000;

// `Headers` first: as a record it would lose what it holds.
const headersShape = v.union([v.instance(Headers), v.record(v.string(), v.unknown())]);

const responseShape = v.looseObject({
  status: v.number(),
  responseJSON: v.optional(v.unknown()),
  headers: v.optional(v.nullable(headersShape)),
});

function header(response: v.InferOutput<typeof responseShape>, name: string): string | null {
  const { headers } = response;
  if (!headers) return null;
  if (headers instanceof Headers) return headers.get(name);
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry ? String(entry[1]) : null;
}

const retryAfterMs = (seconds: string | null): number | null => {
  const value = Number(seconds?.trim() || Number.NaN);
  return Number.isFinite(value) && value >= 0 ? value * 1_000 : null;
};

function read(value: unknown): Result<unknown, RequestFailure> {
  const response = v.safeParse(responseShape, value);
  if (!response.success) {
    return fail({ kind: 'wrong-shape', detail: 'no status in the answer' });
  }
  const { status, responseJSON } = response.output;
  if (status === 0) return fail({ kind: 'offline' });
  if (status < 200 || status > 299) {
    const wait = retryAfterMs(header(response.output, 'Retry-After'));
    return fail({ kind: 'status', status, retryAfterMs: wait });
  }
  if (responseJSON === undefined || responseJSON === null) {
    return fail({ kind: 'wrong-shape', detail: 'not JSON' });
  }
  return ok(responseJSON);
}

/**
 * A `GET` of a path of the own Zendesk (`/api/v2/…`), with the agent's rights. Asks for the complete
 * response, the only way to see `Retry-After`; `autoRetry` is off because our cache decides when to
 * ask again. Never rejects: answers after 15 s at the latest.
 */
export function getJson(client: ZafClient, url: string): Promise<Result<unknown, RequestFailure>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fail({ kind: 'no-answer' })), REQUEST_TIMEOUT_MS);
    const finish = (value: unknown) => {
      clearTimeout(timer);
      resolve(read(value));
    };
    client
      .request({
        url,
        type: 'GET',
        dataType: 'json',
        autoRetry: false,
        httpCompleteResponse: true,
      })
      // A failed request rejects with an xhr-like value of the same shape.
      .then(finish, finish);
  });
}
