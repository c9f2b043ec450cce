import * as v from 'valibot';
import { readHttpDate } from '../../core/clock/read-http-date';
import type { RequestFailure } from '../../core/request-failure';
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
type ErrorReader = (body: unknown) => { readonly code?: string; readonly title?: string };

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
  const pauses: Pauses = pausesOf.get(client) ?? new Map();
  pausesOf.set(client, pauses);
  const server = new URL(options.url, 'https://account.invalid').host;
  const send = () => request(client, options, readError);
  const { answer, leftMs } = await unlessPaused(pauses, server, send, namedPauseMs);
  if (leftMs === null || answer.ok || answer.error.kind !== 'status') return answer;
  return fail({ ...answer.error, retryAfterMs: leftMs });
}

const namedPauseMs = (failure: RequestFailure): number =>
  failure.kind === 'status' && failure.status === 429 ? (failure.retryAfterMs ?? 0) : 0;

/** By service: until when it is left alone, by `elapsedMs`, and the failure that said so. */
export type Pauses = Map<string, { readonly untilMs: number; readonly failure: RequestFailure }>;

/**
 * Asks a service unless it is to be left alone, and notes it when it is from now on.
 * @param pauseMsAfter for how long a failure has the service left alone; 0: not at all.
 * @returns `leftMs` null where it was asked; else `answer` is the failure that asked for the pause.
 */
export async function unlessPaused<T>(
  pauses: Pauses,
  service: string,
  ask: () => Promise<Result<T, RequestFailure>>,
  pauseMsAfter: (failure: RequestFailure) => number,
): Promise<{
  readonly leftMs: number | null;
  readonly answer: Result<T, RequestFailure>;
}> {
  const pause = pauses.get(service);
  const leftMs = (pause?.untilMs ?? 0) - elapsedMs();
  if (pause && leftMs > 0) return { leftMs, answer: fail(pause.failure) };
  const answer = await ask();
  const pauseMs = answer.ok ? 0 : pauseMsAfter(answer.error);
  if (!answer.ok && pauseMs > 0) {
    pauses.set(service, { untilMs: elapsedMs() + pauseMs, failure: answer.error });
  }
  return { leftMs: null, answer };
}

/** What one question was told, all others need not ask for. */
const pausesOf = new WeakMap<Requests, Pauses>();

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
