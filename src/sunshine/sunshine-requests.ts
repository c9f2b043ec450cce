import type { RequestFailure } from '../core/request-failure';
import type { Result } from '../core/result';
import type { EpochMs } from '../core/time';

export interface SunshineAnswer {
  readonly body: unknown;
  /** The answer's `Date`. */
  readonly dateMs: EpochMs | null;
}

/** Asks for a path (`/v2/…`, `/v1.1/…`) of the admin's host, with the key. Never rejects. */
export type SunshineGet = (path: string) => Promise<Result<SunshineAnswer, RequestFailure>>;

/**
 * Sends JSON to a path (`/v2/…`) of the admin's host, with the key. A refusal carries Sunshine's
 * `code` and `title` where its answer has them. Never rejects, and never tries twice.
 */
export type SunshinePost = (
  path: string,
  body: unknown,
) => Promise<Result<SunshineAnswer, RequestFailure>>;
