import type { RequestFailure } from '../core/request-failure';
import type { Result } from '../core/result';
import type { SunshineAnswer } from './sunshine-get';

/**
 * Sends JSON to a path (`/v2/…`) of the admin's host, with the key. A refusal carries Sunshine's
 * `code` and `title` where its answer has them. Never rejects, and never tries twice.
 */
export type SunshinePost = (
  path: string,
  body: unknown,
) => Promise<Result<SunshineAnswer, RequestFailure>>;
