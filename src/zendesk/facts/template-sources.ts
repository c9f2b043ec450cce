import type { RequestFailure } from '../../core/request-failure';
import { fail, type Result } from '../../core/result';
import type { Answer, Requests } from '../request/ask';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import type { Profile } from './fetch-profile';
import type { ReadFacts } from './read-facts';

/** What templates are filled from and sent by. None rejects. */
export interface TemplateSources {
  /** From the SDK, without a request. */
  readonly readFacts: (fieldIds: readonly string[]) => Promise<Result<ReadFacts, CallFailure>>;
  readonly fetchProfile: (userId: string) => Promise<Result<Profile, RequestFailure>>;
  /** Posts JSON to a Sunshine path with the admin's key; never twice by itself. */
  readonly sunshinePost: (
    baseUrl: string,
  ) => (path: string, body: unknown) => Promise<Result<Answer, RequestFailure>>;
}

/** Loaded later, as the first screen does not need them. */
export function createTemplateSources(
  client: Pick<ZafClient, 'get'>,
  requests: Requests,
): TemplateSources {
  const chunk = () => import(/* webpackChunkName: "catalogue" */ './sources');
  // A chunk that did not load: the network again. Nothing left, but the sender cannot tell
  // that from a request lost on the way, so the submission counts as unclear.
  const offline = () => fail<RequestFailure>({ kind: 'offline' });
  const notRead = () => fail<CallFailure>({ kind: 'no-answer', call: 'facts' });
  return {
    readFacts: (fieldIds) => chunk().then((it) => it.readFacts(client, fieldIds), notRead),
    fetchProfile: (userId) => chunk().then((it) => it.fetchProfile(requests, userId), offline),
    sunshinePost: (baseUrl) => (path, body) =>
      chunk().then((it) => it.postSecureJson(requests, baseUrl + path, body), offline),
  };
}
