import type { RequestFailure } from '../../core/request-failure';
import { fail, type Result } from '../../core/result';
import type { Answer, Requests } from '../request/ask';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import type { Profile } from './fetch-profile';
import type { ReadFacts } from './read-facts';

/** What templates are filled from and sent by. None of them rejects. */
export interface TemplateSources {
  /** From the SDK: no request. */
  readonly readFacts: (fieldIds: readonly string[]) => Promise<Result<ReadFacts, CallFailure>>;
  /** One request. */
  readonly fetchProfile: (userId: string) => Promise<Result<Profile, RequestFailure>>;
  /** Sends JSON to a path of Sunshine Conversations, with the admin's key; never twice by itself. */
  readonly sunshinePost: (
    baseUrl: string,
  ) => (path: string, body: unknown) => Promise<Result<Answer, RequestFailure>>;
}

/** In a chunk of their own, so that the first screen does not carry them. */
export function createTemplateSources(
  client: Pick<ZafClient, 'get'>,
  requests: Requests,
): TemplateSources {
  const chunk = () => import(/* webpackChunkName: "catalogue" */ './sources');
  // A chunk that did not load: the network again. Nothing has left, though who sends cannot tell that
  // from a network that failed on the way: such a submission counts as unclear.
  const offline = () => fail<RequestFailure>({ kind: 'offline' });
  const notRead = () => fail<CallFailure>({ kind: 'no-answer', call: 'facts' });
  return {
    readFacts: (fieldIds) => chunk().then((it) => it.readFacts(client, fieldIds), notRead),
    fetchProfile: (userId) => chunk().then((it) => it.fetchProfile(requests, userId), offline),
    sunshinePost: (baseUrl) => (path, body) =>
      chunk().then((it) => it.postSecureJson(requests, baseUrl + path, body), offline),
  };
}
