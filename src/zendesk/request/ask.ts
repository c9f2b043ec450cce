import * as v from 'valibot';
import { readHttpDate } from '../../core/clock/read-http-date';
import type { RequestFailure, StatusFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { elapsedMs } from '../local-clock';
import type { ZafClient } from '../sdk/zaf-client';
import { headerOf, noteDate } from './note-date';
import type { ServerClock } from './server-clock';

/** The part of the SDK that a request needs, and the clock that each answer sets. */
export interface Requests extends Pick<ZafClient, 'request'> {
  readonly clock?: ServerClock;
}

const REQUEST_TIMEOUT_MS = 15_000;

export interface Answer {
  /** The parsed JSON. */
  readonly body: unknown;
  /** The server's `Date`: what it knew by then is in the answer. null where it cannot be read. */
  readonly dateMs: EpochMs | null;
}

const responseShape = v.looseObject({
  status: v.number(),
  responseJSON: v.optional(v.unknown()),
});

const retryAfterMs = (seconds: string | null): number | null => {
  const value = Number(seconds?.trim() || Number.NaN);
  return Number.isFinite(value) && value >= 0 ? value * 1_000 : null;
};

/** What a refusal's answer says of itself. */
export type ErrorReader = (body: unknown) => { readonly code?: string; readonly title?: string };

function read(value: unknown, readError?: ErrorReader): Result<Answer, RequestFailure> {
  const response = v.safeParse(responseShape, value);
  if (!response.success) {
    return fail({ kind: 'wrong-shape', detail: 'no status in the answer' });
  }
  const { status, responseJSON } = response.output;
  if (status === 0) return fail({ kind: 'offline' });
  if (status < 200 || status > 299) {
    const wait = retryAfterMs(headerOf(value, 'Retry-After'));
    return fail({ kind: 'status', status, retryAfterMs: wait, ...readError?.(responseJSON) });
  }
  if (responseJSON === undefined || responseJSON === null) {
    return fail({ kind: 'wrong-shape', detail: 'not JSON' });
  }
  return ok({ body: responseJSON, dateMs: readHttpDate(headerOf(value, 'Date') ?? '') });
}

/**
 * A request through Zendesk, a `GET` unless `type` says otherwise. Asks for the complete response, the only way to see `Date` and
 * `Retry-After`; `autoRetry` is off because we decide when to ask again: a pause that a server
 * asks for by `Retry-After` holds for everything that asks it, and is answered by its own 429 until then.
 * Never rejects: answers after 15 s at the latest.
 */
export async function ask(
  client: Requests,
  options: Readonly<Record<string, unknown>> & { readonly url: string },
  readError?: ErrorReader,
): Promise<Result<Answer, RequestFailure>> {
  const pauses = pausesOf.get(client) ?? new Map<string, Pause>();
  pausesOf.set(client, pauses);
  const server = new URL(options.url, 'https://account.invalid').host;
  const leftMs = (pauses.get(server)?.untilMs ?? 0) - elapsedMs();
  const pause = leftMs > 0 ? pauses.get(server) : undefined;
  if (pause) return fail({ ...pause.failure, retryAfterMs: leftMs });
  const answer = await request(client, options, readError);
  if (!answer.ok && answer.error.kind === 'status' && answer.error.status === 429) {
    const untilMs = elapsedMs() + (answer.error.retryAfterMs ?? 0);
    pauses.set(server, { untilMs, failure: answer.error });
  }
  return answer;
}

interface Pause {
  readonly untilMs: number;
  readonly failure: StatusFailure;
}

/** By server: what one question was told, all others need not ask for. */
const pausesOf = new WeakMap<Requests, Map<string, Pause>>();

function request(
  client: Requests,
  options: Readonly<Record<string, unknown>> & { readonly url: string },
  readError?: ErrorReader,
): Promise<Result<Answer, RequestFailure>> {
  const { clock } = client;
  const askedAtMs = clock?.local.wallMs();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fail({ kind: 'no-answer' })), REQUEST_TIMEOUT_MS);
    const finish = (value: unknown) => {
      clearTimeout(timer);
      if (clock && askedAtMs !== undefined) noteDate(clock, value, askedAtMs);
      resolve(read(value, readError));
    };
    // An async function turns what the SDK throws before it promises anything into a rejection.
    (async () =>
      client.request({
        type: 'GET',
        ...options,
        dataType: 'json',
        autoRetry: false,
        httpCompleteResponse: true,
      }))()
      // A failed request rejects with an xhr-like value of the same shape.
      .then(finish, finish);
  });
}

/** A `GET` of a path of the own Zendesk (`/api/v2/…`), with the agent's rights. */
export async function getJson(
  client: Requests,
  url: string,
): Promise<Result<unknown, RequestFailure>> {
  const answer = await ask(client, { url });
  return answer.ok ? ok(answer.value.body) : answer;
}
