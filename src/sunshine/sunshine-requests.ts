import type { RequestFailure } from '../core/request-failure';
import type { Result } from '../core/result';
import type { EpochMs } from '../core/time';

export interface SunshineAnswer {
  readonly body: unknown;
  readonly dateMs: EpochMs | null;
}

/** A `GET` of a path (`/v2/…`, `/v1.1/…`) on the admin's host, with the key. Never rejects. */
export type SunshineGet = (path: string) => Promise<Result<SunshineAnswer, RequestFailure>>;

/** A refusal carries Sunshine's `code` and `title`. Never rejects, never tries twice. */
export type SunshinePost = (
  path: string,
  body: unknown,
) => Promise<Result<SunshineAnswer, RequestFailure>>;
