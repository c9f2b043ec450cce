import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import { type Answer, ask } from './ask';
import { readSunshineError } from './read-sunshine-error';
import type { Requests } from './requests';

/**
 * A `POST` of JSON to Sunshine Conversations through Zendesk's proxy, with the key as in
 * `getSecureJson`. Asks once: without an answer after 15 s it fails, and may have done its work all
 * the same.
 */
export const postSecureJson = (
  client: Requests,
  url: string,
  body: unknown,
): Promise<Result<Answer, RequestFailure>> =>
  ask(
    client,
    {
      url,
      type: 'POST',
      contentType: 'application/json',
      data: JSON.stringify(body),
      secure: true,
      cors: false,
      headers: { Authorization: 'Basic {{setting.sunshine_key}}' },
    },
    readSunshineError,
  );
