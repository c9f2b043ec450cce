import * as v from 'valibot';
import { fail, ok, type Result } from '../../core/result';
import { loadSdk, type SdkFailure } from './load-sdk';
import type { ZafClient } from './zaf-client';

export type ConnectFailure = SdkFailure | 'outside-zendesk' | 'no-answer';

/** What the host says of this installation when it registers the app. */
export interface Registration {
  readonly location: string;
  /** As the admin saved them: text, numbers or booleans. Secure settings are never here. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Connection {
  readonly client: ZafClient;
  readonly registration: Promise<Result<Registration, ConnectFailure>>;
}

const REGISTRATION_TIMEOUT_MS = 10_000;

// Handlers get the whole message, not only the context (zaf-protocol, section 2).
const registeredShape = v.looseObject({
  context: v.looseObject({ location: v.optional(v.string(), 'ticket_sidebar') }),
  metadata: v.optional(
    v.nullable(v.looseObject({ settings: v.optional(v.record(v.string(), v.unknown()), {}) })),
  ),
});

// The SDK looks in the query first, then in the hash.
const startedByZendesk = (): boolean =>
  [window.location.search, window.location.hash].some((part) => {
    const given = new URLSearchParams(part.slice(1));
    return given.has('origin') && given.has('app_guid');
  });

/**
 * The handshake. Resolves with a client as soon as the SDK is there: calls made before the host
 * has registered the app are queued by the SDK, so the first `get` need not wait.
 * To be called once a page: a second `init` would post every queued call twice.
 */
export async function connect(): Promise<Result<Connection, ConnectFailure>> {
  if (!startedByZendesk()) return fail('outside-zendesk');
  const sdk = await loadSdk();
  if (!sdk.ok) return sdk;

  let registered: (result: Result<Registration, ConnectFailure>) => void = () => {};
  const registration = new Promise<Result<Registration, ConnectFailure>>((resolve) => {
    registered = resolve;
  });
  const timer = setTimeout(() => registered(fail('no-answer')), REGISTRATION_TIMEOUT_MS);
  const client = sdk.value.init((message) => {
    clearTimeout(timer);
    const shape = v.safeParse(registeredShape, message);
    registered(
      ok({
        location: shape.success ? shape.output.context.location : 'ticket_sidebar',
        settings: shape.success ? (shape.output.metadata?.settings ?? {}) : {},
      }),
    );
  });
  if (!client) {
    clearTimeout(timer);
    return fail('outside-zendesk');
  }
  return ok({ client, registration });
}
