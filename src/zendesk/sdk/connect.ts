import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import { fail, ok, type Result } from '../../core/result';
import { idShape } from '../ticket/ticket-shapes';
import type { ZafClient, ZafSdk } from './zaf-client';

type SdkFailure = 'sdk-blocked';

const SDK_TIMEOUT_MS = 10_000;

const isSdkScript = (target: EventTarget | null): boolean =>
  target instanceof HTMLScriptElement && target.src.includes('zaf_sdk');

/**
 * Waits for Zendesk's SDK script beside ours. Ours comes first, so its `load` and `error` cannot
 * have passed; they do not bubble, hence the capturing listeners.
 */
export function loadSdk(timeoutMs: number = SDK_TIMEOUT_MS): Promise<Result<ZafSdk, SdkFailure>> {
  if (window.ZAFClient) return Promise.resolve(ok(window.ZAFClient));
  return new Promise((resolve) => {
    const stop = new AbortController();
    const finish = () => {
      stop.abort();
      clearTimeout(timer);
      resolve(window.ZAFClient ? ok(window.ZAFClient) : fail('sdk-blocked'));
    };
    const onScript = (event: Event) => {
      if (isSdkScript(event.target)) finish();
    };
    const listening = { capture: true, signal: stop.signal };
    document.addEventListener('load', onScript, listening);
    document.addEventListener('error', onScript, listening);
    const timer = setTimeout(finish, timeoutMs);
  });
}

export type ConnectFailure = SdkFailure | 'outside-zendesk' | 'no-answer';

/** The host's description of this installation. */
export interface Registration {
  readonly location: string;
  /** Zendesk's id of this installation; null: not told. */
  readonly installationId: string | null;
  /** As the admin saved them; secure settings are never among them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

interface Connection {
  readonly client: ZafClient;
  readonly registration: Promise<Result<Registration, ConnectFailure>>;
}

const REGISTRATION_TIMEOUT_MS = 10_000;

// Handlers get the whole message, not only the context (zaf-protocol, section 2).
const registeredShape = v.looseObject({
  context: v.looseObject({ location: v.optional(v.string(), 'ticket_sidebar') }),
  metadata: v.optional(
    v.nullable(
      v.looseObject({
        settings: v.optional(v.record(v.string(), v.unknown()), {}),
        installationId: lenient(idShape),
      }),
    ),
  ),
});

// The SDK looks in the query first, then in the hash.
const startedByZendesk = (): boolean =>
  [window.location.search, window.location.hash].some((part) => {
    const given = new URLSearchParams(part.slice(1));
    return given.has('origin') && given.has('app_guid');
  });

/**
 * The handshake. Resolves as soon as the SDK is there, as it queues calls until the host has
 * registered the app. Once a page: a second `init` would post queued calls twice.
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
    const metadata = shape.success ? shape.output.metadata : null;
    registered(
      ok({
        location: shape.success ? shape.output.context.location : 'ticket_sidebar',
        installationId: metadata?.installationId ?? null,
        settings: metadata?.settings ?? {},
      }),
    );
  });
  if (!client) {
    clearTimeout(timer);
    return fail('outside-zendesk');
  }
  return ok({ client, registration });
}
