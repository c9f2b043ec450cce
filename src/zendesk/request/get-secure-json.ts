import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import { type Answer, ask } from './ask';
import { readSunshineError } from './read-sunshine-error';
import type { Requests } from './requests';

/**
 * A `GET` of Sunshine Conversations through Zendesk's proxy, which fills the key in on its way: the
 * page never has it, and only hosts of the manifest's `domainWhitelist` get it.
 */
export const getSecureJson = (
  client: Requests,
  url: string,
): Promise<Result<Answer, RequestFailure>> =>
  ask(
    client,
    {
      url,
      secure: true,
      cors: false,
      headers: { Authorization: 'Basic {{setting.sunshine_key}}' },
    },
    readSunshineError,
  );
