import * as v from 'valibot';
import { readHttpDate } from '../../core/clock/read-http-date';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { elapsedMs } from '../local-clock';
import type { ZafClient } from '../sdk/zaf-client';
import { headerOf, noteDate } from './note-date';
import type { ServerClock } from './server-clock';

/** The SDK's part that requests need, and the clock that each answer sets. */
export interface Requests extends Pick<ZafClient, 'request'> {
  readonly clock?: ServerClock;
}

const REQUEST_TIMEOUT_MS = 15_000;

export interface Answer {
  /** The parsed JSON. */
  readonly body: unknown;
  /** The server's `Date`: the answer holds what it knew by then; null: unreadable. */
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

/** Reads what a refusal's body says. */
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
 * A request through Zendesk, by default a `GET`. Asks for the complete response, the only way to
 * see `Date` and `Retry-After`. `autoRetry` is off, as we decide when to ask again: a server's
 * `Retry-After` stops all requests to it, each answered by that 429. Never rejects; answers after
 * 15 s at the latest.
 */
export async function ask(
  client: Requests,
  options: Readonly<Record<string, unknown>> & { readonly url: string },
  readError?: ErrorReader,
): Promise<Result<Answer, RequestFailure>> {
  const pauses: Pauses = pausesOf.get(client) ?? new Map();
  pausesOf.set(client, pauses);
  const server = new URL(options.url, `https://${ACCOUNT}`).host;
  const told = toldPauses.get(server);
  if (told && told.untilMs > (pauses.get(server)?.untilMs ?? 0)) pauses.set(server, told);
  const send = () => request(client, options, server, readError);
  const { answer, leftMs } = await unlessPaused(pauses, server, send, namedPauseMs);
  if (leftMs === null || answer.ok || answer.error.kind !== 'status') return answer;
  return fail({ ...answer.error, retryAfterMs: leftMs });
}

export const namedPauseMs = (failure: RequestFailure): number =>
  failure.kind === 'status' && failure.status === 429 ? (failure.retryAfterMs ?? 0) : 0;

/** By service: until when it is paused, by `elapsedMs`, and the failure that said so. */
export type Pauses = Map<string, { readonly untilMs: number; readonly failure: RequestFailure }>;

/**
 * Asks a service unless it is paused, and notes a pause that its answer begins.
 * @param pauseMsAfter the pause after a failure; 0: none.
 * @returns `leftMs` null: it was asked; else `answer` is the failure that began the pause.
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

/** A pause that one request was told holds for all. */
const pausesOf = new WeakMap<Requests, Pauses>();

/** Stands for this Zendesk's own server among the names of servers. */
export const ACCOUNT = 'account.invalid';

/** Pauses that other tabs were told, by server: they hold here as well. */
export const toldPauses: Pauses = new Map();

/** Hear of every answer in this page, as it came and as it was read. */
export const answerHearers = new Set<
  (server: string, response: unknown, answer: Result<Answer, RequestFailure>) => void
>();

function request(
  client: Requests,
  options: Readonly<Record<string, unknown>> & { readonly url: string },
  server: string,
  readError?: ErrorReader,
): Promise<Result<Answer, RequestFailure>> {
  const { clock } = client;
  const askedAtMs = clock?.local.wallMs();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fail({ kind: 'no-answer' })), REQUEST_TIMEOUT_MS);
    const finish = (value: unknown) => {
      clearTimeout(timer);
      if (clock && askedAtMs !== undefined) noteDate(clock, value, askedAtMs);
      const answer = read(value, readError);
      for (const hear of answerHearers) hear(server, value, answer);
      resolve(answer);
    };
    // An async function turns an early throw into a rejection.
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

/** A `GET` of this Zendesk's API (`/api/v2/…`) with the agent's rights. */
export async function getJson(
  client: Requests,
  url: string,
): Promise<Result<unknown, RequestFailure>> {
  const answer = await ask(client, { url });
  return answer.ok ? ok(answer.value.body) : answer;
}
